import { readFact } from '../model/fact-state.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Inventory } from '../model/inventory.ts'
import { lookupOf, type Lookup } from '../model/lookup.ts'
import type { Query } from '../model/query.ts'
import type { Terms } from '../model/terms.ts'
import { placesOf, termsOf } from './entry.ts'
import { match } from './match.ts'
import type { Match, MatchAnswer } from './match-answer.ts'
import type { FacetCounts } from './matcher.ts'

/** Verdicts before filters, and facets after them, regardless of the limit. This plain version is the specification. */
export function counts(inventory: Inventory, query: Query): { verdicts: MatchAnswer['counts']; facets: FacetCounts } {
  const lookup = lookupOf(inventory)
  const answer = match(inventory, { ...query, limit: Infinity })
  const facets: FacetCounts = { sectors: {}, stepKinds: {}, regions: {} }
  for (const item of answer.items) {
    const initiative = lookup.initiatives.get(item.initiative)
    if (initiative === undefined) continue
    countEach(facets.sectors, sectorsOf(initiative))
    countEach(facets.stepKinds, stepKindsOf(initiative))
    countEach(facets.regions, regionsOf(lookup, initiative, termsAt(initiative, item)))
  }
  return { verdicts: answer.counts, facets }
}

export function countEach(counted: Partial<Record<string, number>>, values: Iterable<string>, times = 1): void {
  for (const value of new Set(values)) counted[value] = (counted[value] ?? 0) + times
}

export function sectorsOf({ facts }: Initiative) {
  const sectors = readFact(facts.sectors, true)
  return sectors.kind === 'known' ? sectors.values : []
}

export function stepKindsOf({ steps }: Initiative) {
  return steps.map(({ kind }) => kind)
}

/** The regions where a way in happens; a municipality counts for its labour-market region. */
export function regionsOf({ inventory }: Lookup, initiative: Initiative, terms: Terms): string[] {
  const places = placesOf(initiative, terms)
  if (places?.kind !== 'known') return []
  return places.claims.flatMap(({ value }) => {
    if ('region' in value) return [value.region]
    const holds = inventory.regions.filter(
      ({ kind, municipalities }) => kind === 'arbeidsmarktregio' && municipalities?.includes(value.municipality),
    )
    return holds.map(({ id }) => id)
  })
}

function termsAt(initiative: Initiative, { entry }: Match): Terms {
  const step = initiative.steps.find(({ id }) => id === entry.step)
  const offering = initiative.offerings.find(({ id }) => id === entry.offering)
  if (step === undefined) throw new RangeError(`no step ${entry.step}`)
  return offering === undefined ? step.terms : termsOf(step, offering)
}
