import type { Chapter } from '@overstap/core'

/** Dutch texts of the pages that show the inventory by region, phase, factor, occupation, version and gap. */
export const nlViews = {
  'phase.lead': ({ count }: { count: number }) =>
    `${count} initiatieven uit de bijlage, de problemen die steeds terugkomen, en wat er wordt gevraagd van wie.`,
  'phase.problems': 'Wat er speelt',
  'phase.link': ({ name }: { name: string }) => `${name}: problemen en wat er wordt gevraagd`,

  'factor.lead.reskilling': ({ name }: { name: string }) =>
    `De bijlage noemt “${name}” als iets dat omscholing laat slagen. Hier staat waar het is.`,
  'factor.lead.credited': ({ name }: { name: string }) =>
    `De bijlage prijst een initiatief om “${name}”. Hier staat waar het is.`,
  'factor.effects': 'Wat het zou doen',
  'factor.present': 'Waar het is',
  'factor.absent': 'Waar het niet is',
  'factor.unknown': 'Waar we het niet weten',
  'factor.unknown.text': 'Bij deze initiatieven zeggen de bronnen er niets over. Je kunt het zelf vragen:',

  'occupations.title': 'Beroepen',
  'occupations.lead': ({ count }: { count: number }) =>
    `${count} beroepen die een bron noemt, en welke initiatieven erheen leiden of ervoor opleiden.`,
  'occupations.sector': ({ sector }: { sector: string }) => `Sector: ${sector}`,
  'occupations.esco': 'dit beroep in ESCO',
  'occupations.named': 'Genoemd bij:',

  'regions.title': 'De 35 regio’s',
  'regions.lead':
    'Nederland heeft 35 arbeidsmarktregio’s. Hier zie je per regio hoeveel initiatieven er zijn voor wie daar woont.',
  'regions.not-here': 'Een laag getal zegt niet dat er weinig is. Het zegt dat er weinig in deze inventarisatie staat.',
  'regions.map': 'Kaart van de 35 regio’s',
  'regions.map.hint': 'Elk vak is een regio, het getal is het aantal initiatieven. Kies een vak om verder te lezen.',
  'regions.named': ({ name, count }: { name: string; count: number }) =>
    `${name}: ${count} ${count === 1 ? 'initiatief' : 'initiatieven'}`,
  'regions.tile': ({ short, name, count }: { short: string; name: string; count: number }) =>
    `${short} ${count} ${count === 1 ? 'initiatief' : 'initiatieven'}: ${name}`,
  'regions.skip': 'Sla de kaart over, naar de tabel',
  'regions.table': 'Aantal initiatieven per regio',
  'regions.column.region': 'Regio',
  'regions.column.named': 'Voor deze regio',
  'regions.column.maybe': 'Misschien',
  'regions.column.here': 'Vindt hier plaats',

  'region.lead': ({ name }: { name: string }) =>
    `Wat deze inventarisatie heeft voor mensen die in de arbeidsmarktregio ${name} wonen.`,
  'region.whole': 'Voor wie hier woont',
  'region.whole.text': 'Een bron zegt dat dit voor de hele regio is, of voor heel Nederland.',
  'region.part': 'Voor een deel van de regio',
  'region.part.text': 'Een bron noemt een gebied waar niet alle gemeenten van deze regio in liggen.',
  'region.maybe': 'Misschien ook voor wie hier woont',
  'region.maybe.text': 'Een bron noemt een gebied, maar zegt niet precies welke gemeenten erbij horen.',
  'region.nothing':
    'Geen bron noemt deze regio. Dat zegt niet dat hier niets is: deze inventarisatie is een kleine selectie.',
  'region.here': 'Dit vindt hier plaats',
  'region.here.text': 'Voor wie het is, is een andere vraag. Dat staat op de pagina van het initiatief.',
  'region.not-stated': 'Niet bekend voor welke regio',
  'region.not-stated.text': 'Bij deze initiatieven zeggen de bronnen niet voor welke regio ze zijn. Vraag het na.',
  'region.elsewhere': ({ count }: { count: number }) => `Nog ${count} initiatieven zijn voor andere regio’s.`,
  'region.extent': 'Welke gemeenten horen erbij?',
  'region.extent.text': ({ names }: { names: string }) => `${names}.`,

  'gaps.title': 'Witte vlekken',
  'gaps.lead': 'Wat niet in deze inventarisatie staat: welke feiten, welke regio’s en welke problemen.',
  'gaps.not-absent':
    'Staat iets niet in de inventarisatie, dan kan het er toch zijn. De bijlage noemt zichzelf een kleine selectie. Wat hier leeg is, kan ergens anders wel bestaan.',
  'gaps.bottlenecks': 'Problemen waar nog niets bij staat',
  'gaps.bottlenecks.text':
    'De bijlage noemt deze problemen. Van geen initiatief in de inventarisatie is bekend dat het erop ingaat.',
  'gaps.factors': 'Punten die werken, maar nog zonder voorbeeld',
  'gaps.facts': 'Wat zelden wordt gezegd',
  'gaps.facts.text':
    'Van elk feit staat hier bij hoeveel stappen of initiatieven een bron er iets over zegt. Bovenaan staat wat het minst bekend is.',
  'gaps.terms.table': 'Per stap',
  'gaps.facts.table': 'Per initiatief als geheel',
  'gaps.initiatives.table': 'Hoeveel er bekend is van elk initiatief',
  'gaps.fact': 'Feit',
  'gaps.initiative': 'Initiatief',
  'gaps.told': 'Bekend',
  'gaps.of': ({ known, of }: { known: number; of: number }) => `${known} van ${of}`,
  'gaps.regions': 'Regio’s en levensfasen',
  'gaps.regions.text':
    'Hoeveel initiatieven er zijn voor wie in een regio woont, per levensfase van de bijlage. Alleen als een bron de regio noemt, of een gebied eromheen. Wat voor heel Nederland is, staat bovenaan en telt bij de regio’s niet mee. Wat gestopt is, telt nergens mee.',
  'gaps.country': 'Heel Nederland',
  'gaps.regions.table': 'Aantal initiatieven per regio en levensfase',
  'gaps.none': 'geen',
  /** The names of the life phases as heads of narrow columns: with places to break, as few browsers know Dutch ones. */
  'gaps.phase': ({ phase }: { phase: Chapter }) =>
    ({ foundational: 'Funderend onderwijs', vocational: 'Beroeps\u00ADonderwijs', working: 'Werkenden' })[phase],

  'changes.title': 'Wijzigingen',
  'changes.lead': 'Elke versie van de inventarisatie die we hebben uitgebracht, met wat er veranderde.',
  'changes.feed': 'Volg de wijzigingen met een feed (Atom)',
  'changes.not-recorded': ({ version }: { version: string }) =>
    `Deze site toont versie ${version}. Die is nieuwer dan de laatste in deze lijst.`,
  'changes.version': 'Versie',
  'changes.entry': ({ version }: { version: string }) => `Inventarisatie ${version}`,
  'changes.first': ({ count }: { count: number }) => `De eerste versie in deze lijst: ${count} initiatieven.`,
  'changes.added': ({ name }: { name: string }) => `Nieuw: ${name}.`,
  'changes.removed': ({ name }: { name: string }) => `Weg: ${name}.`,
  'changes.changed': ({ name, count }: { name: string; count: number }) =>
    `Veranderd: ${name}, op ${count} ${count === 1 ? 'punt' : 'punten'}.`,
  'changes.lists': ({ count }: { count: number }) =>
    `Ook veranderd: ${count} ${count === 1 ? 'lijst' : 'lijsten'} naast de initiatieven.`,
  'changes.none': 'Er veranderde niets aan wat je leest.',
} as const
