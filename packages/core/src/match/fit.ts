import { boundsOf } from '../model/bounds-of.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Lookup } from '../model/lookup.ts'
import type { Query } from '../model/query.ts'
import type { Citation } from '../model/source.ts'
import type { Intake } from '../model/terms.ts'
import type { Quantity } from '../model/quantity.ts'
import { FIT_DIMENSIONS, type FitDimension } from '../model/vocabulary.ts'
import type { Fact } from '../model/fact.ts'
import { homesOf, nearHome, within } from './area.ts'
import { directionOf } from './direction.ts'
import { placesOf, type Entry } from './entry.ts'
import { criteriaOf } from './need-result.ts'
import type { Interval } from './interval.ts'
import { agreed, known, some, type State } from './kleene.ts'

export interface FitResult {
  dimension: FitDimension
  state: State
  cites: Citation[]
}

/** How far what a person would like is known to fit (`lo`), or may fit (`hi`), of the wishes told (`of`). */
export interface Fit extends Interval {
  dimensions: FitResult[]
}

/** What fit is measured on. */
export interface FitContext {
  lookup: Lookup
  query: Query
  initiative: Initiative
  entry: Entry
}

export type Measured = Omit<FitResult, 'dimension'> | undefined

/** A wish that was not told is no dimension; what a source states as a need is eligibility and leaves fit. */
export function fitOf(context: FitContext): Fit {
  const needed = new Set(context.entry.terms.needs.flatMap(criteriaOf))
  const dimensions = FIT_DIMENSIONS.flatMap((dimension): FitResult[] => {
    if ((dimension === 'place' && needed.has('regionServed')) || (dimension === 'language' && needed.has('dutch')))
      return []
    const measured = measure(context, dimension)
    return measured === undefined ? [] : [{ dimension, ...measured }]
  })
  const count = (...states: State[]) => dimensions.filter((result) => states.includes(result.state)).length
  return { lo: count('met'), hi: count('met', 'unknown'), of: dimensions.length, dimensions }
}

/** One dimension; undefined where the wish was not told. */
export function measure({ lookup, query, initiative, entry }: FitContext, dimension: FitDimension): Measured {
  const { wishes, profile } = query
  const homes = homesOf(lookup, profile)
  switch (dimension) {
    case 'place':
      return homes && fromSet(placesOf(initiative, entry.terms), (place) => nearHome(lookup, homes, place))
    case 'travel': {
      const { maxKilometres } = wishes
      if (homes === undefined || maxKilometres === undefined) return undefined
      return fromSet(placesOf(initiative, entry.terms), (place) => within(lookup, { homes, place, maxKilometres }))
    }
    case 'hours': {
      const { maxHours } = wishes
      return maxHours === undefined ? undefined : fromOne(entry.terms.hours, (hours) => atMost(hours, maxHours))
    }
    case 'daypart':
      return (
        wishes.dayparts &&
        fromSet(entry.terms.dayparts, (daypart) => known(wishes.dayparts?.includes(daypart) ?? false))
      )
    case 'start': {
      const { startBy } = wishes
      return startBy === undefined
        ? undefined
        : fromOne(entry.terms.intake, (intake) => startsBetween(intake, query.asOf, startBy))
    }
    case 'language':
      return (
        wishes.languages &&
        fromSet(entry.terms.languages, (language) => known(wishes.languages?.includes(language) ?? false))
      )
    case 'direction':
      return query.goal && directionOf(lookup, { initiative, entry }, query.goal)
  }
}

/** One value: where sources differ it is unknown unless they come to the same. */
function fromOne<T>(fact: Fact<T> | undefined, judge: (value: T) => State): Measured {
  if (fact?.kind !== 'known') return { state: 'unknown', cites: [] }
  return {
    state: agreed(fact.claims.map((claim) => judge(claim.value))),
    cites: fact.claims.flatMap((claim) => claim.cites),
  }
}

/** A set of values: one that fits is enough. */
function fromSet<T>(fact: Fact<T> | undefined, judge: (value: T) => State): Measured {
  if (fact?.kind !== 'known') return { state: 'unknown', cites: [] }
  return {
    state: some(fact.claims.map((claim) => judge(claim.value))),
    cites: fact.claims.flatMap((claim) => claim.cites),
  }
}

function atMost(quantity: Quantity, most: number): State {
  if (quantity.max !== undefined && quantity.max <= most) return 'met'
  return quantity.min !== undefined && quantity.min > most ? 'unmet' : 'unknown'
}

/** By-agreement leaves the start open; a fixed intake fits when one of its dates still lies ahead and in time. */
function startsBetween(intake: Intake, asOf: string, startBy: string): State {
  if (intake.kind === 'rolling') return 'met'
  if (intake.kind === 'by-agreement') return 'unknown'
  const ahead = intake.dates.map(boundsOf).filter(({ last }) => last >= asOf)
  if (ahead.length === 0) return 'unknown'
  return some(ahead.map(({ first, last }) => (last <= startBy ? 'met' : first > startBy ? 'unmet' : 'unknown')))
}
