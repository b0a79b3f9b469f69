import type { Translated } from '@overstap/ui'
import type { nlViews } from './nl-views.ts'

export const enViews: Translated<typeof nlViews> = {
  'phase.lead': ({ count }) =>
    `${count} initiatives from the annex, the problems that keep returning, and what is asked of whom.`,
  'phase.problems': 'What is at issue',
  'phase.link': ({ name }) => `${name}: problems and what is asked`,

  'factor.lead.reskilling': ({ name }) =>
    `The annex names “${name}” among what makes reskilling succeed. Here you see where it is.`,
  'factor.lead.credited': ({ name }) => `The annex praises an initiative for “${name}”. Here you see where it is.`,
  'factor.effects': 'What it is said to do',
  'factor.present': 'Where it is',
  'factor.absent': 'Where it is not',
  'factor.unknown': 'Where we do not know',
  'factor.unknown.text': 'Of these initiatives the sources say nothing about it. You can ask:',

  'occupations.title': 'Occupations',
  'occupations.lead': ({ count }) =>
    `${count} occupations that a source names, and which initiatives lead there or train for them.`,
  'occupations.sector': ({ sector }) => `Sector: ${sector}`,
  'occupations.esco': 'this occupation in ESCO',
  'occupations.named': 'Named with:',

  'regions.title': 'The 35 regions',
  'regions.lead':
    'The Netherlands has 35 labour-market regions. Here you see how many initiatives there are for those who live in each.',
  'regions.not-here': 'A low number does not say that there is little. It says that little is in this inventory.',
  'regions.map': 'Map of the 35 regions',
  'regions.map.hint': 'Each tile is a region, its number the number of initiatives. Choose a tile to read on.',
  'regions.named': ({ name, count }) => `${name}: ${count} ${count === 1 ? 'initiative' : 'initiatives'}`,
  'regions.tile': ({ short, name, count }) =>
    `${short} ${count} ${count === 1 ? 'initiative' : 'initiatives'}: ${name}`,
  'regions.skip': 'Skip the map, to the table',
  'regions.table': 'Number of initiatives by region',
  'regions.column.region': 'Region',
  'regions.column.named': 'For this region',
  'regions.column.maybe': 'Perhaps',
  'regions.column.here': 'Takes place here',

  'region.lead': ({ name }) => `What this inventory has for people who live in the labour-market region ${name}.`,
  'region.whole': 'For those who live here',
  'region.whole.text': 'A source says that this is for the whole region, or for the whole country.',
  'region.part': 'For a part of the region',
  'region.part.text': 'A source names an area that not all municipalities of this region are in.',
  'region.maybe': 'Perhaps for those who live here',
  'region.maybe.text': 'A source names an area, but does not say exactly which municipalities belong to it.',
  'region.nothing':
    'No source names this region. That does not say that there is nothing here: this inventory is a small selection.',
  'region.here': 'This takes place here',
  'region.here.text': 'Whom it is for is another question. That is on the page of the initiative.',
  'region.not-stated': 'Not known for which region',
  'region.not-stated.text': 'Of these initiatives the sources do not say which region they are for. Ask them.',
  'region.elsewhere': ({ count }) => `Another ${count} initiatives are for other regions.`,
  'region.extent': 'Which municipalities belong to it?',
  'region.extent.text': ({ names }) => `${names}.`,

  'gaps.title': 'Gaps',
  'gaps.lead': 'What is not in this inventory: which facts, which regions and which problems.',
  'gaps.not-absent':
    'What is not in the inventory may well exist. The annex calls itself a small selection. What is empty here may exist elsewhere.',
  'gaps.bottlenecks': 'Problems with nothing beside them yet',
  'gaps.bottlenecks.text': 'The annex names these problems. No initiative in the inventory is known to answer them.',
  'gaps.factors': 'Points that work, still without an example',
  'gaps.facts': 'What is seldom said',
  'gaps.facts.text':
    'For each fact this is the number of steps or initiatives of which a source says something about it. What is least known comes first.',
  'gaps.terms.table': 'By step',
  'gaps.facts.table': 'By initiative as a whole',
  'gaps.initiatives.table': 'How much is known of each initiative',
  'gaps.fact': 'Fact',
  'gaps.initiative': 'Initiative',
  'gaps.told': 'Known',
  'gaps.of': ({ known, of }) => `${known} of ${of}`,
  'gaps.regions': 'Regions and phases of life',
  'gaps.regions.text':
    'How many initiatives there are for those who live in a region, by the annex’s phases of life. Only where a source names the region, or an area around it. What is for the whole country stands at the top and does not count for the regions. What has ended counts nowhere.',
  'gaps.country': 'The whole country',
  'gaps.regions.table': 'Number of initiatives by region and phase of life',
  'gaps.none': 'none',
  'gaps.phase': ({ phase }) =>
    ({
      foundational: 'Primary and secon\u00ADdary edu\u00ADcation',
      vocational: 'Voca\u00ADtional edu\u00ADcation',
      working: 'Working people',
    })[phase],

  'changes.title': 'Changes',
  'changes.lead': 'Every version of the inventory that we have published, with what changed.',
  'changes.feed': 'Follow the changes with a feed (Atom)',
  'changes.not-recorded': ({ version }) =>
    `This site shows version ${version}, which is newer than the last in this list.`,
  'changes.version': 'Version',
  'changes.entry': ({ version }) => `Inventory ${version}`,
  'changes.first': ({ count }) => `The first version in this list: ${count} initiatives.`,
  'changes.added': ({ name }) => `New: ${name}.`,
  'changes.removed': ({ name }) => `Gone: ${name}.`,
  'changes.changed': ({ name, count }) => `Changed: ${name}, in ${count} ${count === 1 ? 'point' : 'points'}.`,
  'changes.lists': ({ count }) => `Also changed: ${count} ${count === 1 ? 'list' : 'lists'} beside the initiatives.`,
  'changes.none': 'Nothing changed in what you read.',
}
