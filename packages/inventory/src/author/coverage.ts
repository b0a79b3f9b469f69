import {
  INITIATIVE_FIELDS,
  TERMS_FIELDS,
  canonicalJson,
  criteriaOf,
  termsOf,
  type Need,
  readFact,
  SET_FIELDS,
  type Fact,
  type Initiative,
  type Inventory,
  type TermsField,
} from '@overstap/core'

/** How many facts are in each state, over an initiative, its success factors, steps and offerings. */
interface Tally {
  known: number
  notStated: number
  notRead: number
  differ: string[]
  notApplicable: number
}

/** What the inventory knows and does not know, as a page in Markdown. */
export function coverageOf(inventory: Inventory): string {
  const rows = inventory.initiatives.map((initiative) => {
    const { known, notStated, notRead, differ, notApplicable } = tallyOf(initiative, inventory)
    return [
      `\`${initiative.id}\``,
      initiative.inAnnex ? 'yes' : 'no',
      String(initiative.steps.length),
      String(initiative.offerings.length),
      ...[known, notStated, notRead, notApplicable].map(String),
      differ.length === 0 ? '–' : differ.join(', '),
      initiative.checked,
    ]
  })
  const header = [
    'initiative',
    'in annex',
    'steps',
    'offerings',
    'known',
    'not stated',
    'not read',
    'n/a',
    'sources differ on',
    'last checked',
  ]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    '# What the inventory covers',
    '',
    'Generated from `data/`; do not edit. A fact counts once for each initiative, step and offering that it can be said of.',
    '*Not stated*: looked for in the sources and not found. *Not read*: nobody has looked yet. For an offering, what its step',
    'states is counted at the step.',
    '',
    line(header),
    line(header.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n')
}

function tallyOf(initiative: Initiative, inventory: Inventory): Tally {
  const tally: Tally = { known: 0, notStated: 0, notRead: 0, differ: [], notApplicable: 0 }
  for (const field of INITIATIVE_FIELDS) count(tally, field, initiative.facts[field])
  for (const { id } of inventory.successFactors) count(tally, id, initiative.factors[id])
  for (const step of initiative.steps)
    for (const field of TERMS_FIELDS) count(tally, `${step.id}.${field}`, step.terms[field])
  for (const offering of initiative.offerings) {
    for (const field of TERMS_FIELDS)
      if (offering.terms[field] !== undefined) count(tally, `${offering.id}.${field}`, offering.terms[field])
  }
  for (const step of initiative.steps) {
    for (const need of step.terms.needs) countNeed(tally, step.id, need)
    for (const offering of initiative.offerings.filter((o) => o.step === step.id)) {
      for (const need of termsOf(step, offering).needs)
        if (
          !step.terms.needs.some(
            (own) => own.claims.length === need.claims.length && criteriaOf(own).join() === criteriaOf(need).join(),
          )
        )
          countNeed(tally, offering.id, need)
    }
  }
  return tally
}

/** A stated need is known; claims that ask different things are sources that differ. */
function countNeed(tally: Tally, holder: string, need: Need): void {
  const trees = new Set(need.claims.map((claim) => canonicalJson(claim.value.tree)))
  if (trees.size === 1) tally.known += 1
  else tally.differ.push(`${holder}.${criteriaOf(need).join('|')} (may differ)`)
}

function count(tally: Tally, name: string, fact: Fact<unknown> | undefined): void {
  const state = readFact(fact, SET_FIELDS.has((name.split('.').at(-1) ?? name) as TermsField))
  if (state.kind === 'known') tally.known += 1
  else if (state.kind === 'not-applicable') tally.notApplicable += 1
  else if (state.kind === 'unknown') tally[state.why === 'not-stated' ? 'notStated' : 'notRead'] += 1
  else tally.differ.push(`${name} (${state.kind === 'conflict' ? 'conflict' : 'may differ'})`)
}
