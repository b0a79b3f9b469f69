import { boundsOf } from '../model/bounds-of.ts'
import { readFact } from '../model/fact-state.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Lookup } from '../model/lookup.ts'
import type { Goal, Query } from '../model/query.ts'
import type { Give } from '../model/give.ts'
import type { Citation } from '../model/source.ts'
import type { Intake } from '../model/terms.ts'
import type { Quantity } from '../model/quantity.ts'
import { FIT_DIMENSIONS, type FitDimension } from '../model/vocabulary.ts'
import type { Fact } from '../model/fact.ts'
import { homesOf, nearHome, within } from './area.ts'
import { placesOf, type Entry } from './entry.ts'
import { sectorWithin } from './evaluate-condition.ts'
import { criteriaOf } from './evaluate-need.ts'
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

interface Context {
  lookup: Lookup
  query: Query
  initiative: Initiative
  entry: Entry
}

type Measured = Omit<FitResult, 'dimension'> | undefined

/** A wish that was not told is no dimension; what a source states as a need is eligibility and leaves fit. */
export function fitOf(context: Context): Fit {
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

function measure({ lookup, query, initiative, entry }: Context, dimension: FitDimension): Measured {
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
      return query.goal && directionOf({ lookup, query, initiative, entry }, query.goal)
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

/**
 * Whether it leads where the person wants to go. A source need not tell everything a step gives, so silence is unknown;
 * but what is said to lead to a job is not where a pupil goes to look around.
 */
function directionOf({ lookup, initiative, entry }: Context, goal: Goal): Measured {
  const sameSite = initiative.offerings.filter((offering) => offering.site === entry.offering?.site)
  const gives = [...initiative.steps, ...sameSite].flatMap(({ terms }) => claimsOf(terms.gives))
  const reached = gives.filter(({ value }) => reaches(lookup, value, goal))
  if (reached.length > 0) return { state: 'met', cites: reached.flatMap((claim) => claim.cites) }
  const jobs = gives.filter(({ value }) => value.token === 'job')
  if (SCHOOL_GOALS.has(goal.kind) && jobs.length > 0)
    return { state: 'unmet', cites: jobs.flatMap((claim) => claim.cites) }
  const elsewhere = leadsElsewhere(initiative, goal)
  if (elsewhere !== undefined) return elsewhere
  const sector = sectorOf(lookup, goal)
  const sectors = readFact(initiative.facts.sectors, true)
  if (sector === undefined || sectors.kind !== 'known') return { state: 'unknown', cites: [] }
  const within = some(sectors.values.map((mine) => sectorWithin(mine, sector)))
  // The right sector is all that a goal of a sector asks; other goals ask for more than the sector tells.
  const state = goal.kind === 'sector' || within === 'unmet' ? within : 'unknown'
  return { state, cites: sectors.claims.flatMap((claim) => claim.cites) }
}

const SCHOOL_GOALS: ReadonlySet<Goal['kind']> = new Set<Goal['kind']>(['experience', 'choose-direction', 'enter-mbo'])

/** A pupil's goal is not reached by what leads to work, nor the other way round, as far as the transition is stated. */
function leadsElsewhere(initiative: Initiative, goal: Goal): Measured {
  const transitions = readFact(initiative.facts.transitions, true)
  if (transitions.kind !== 'known') return undefined
  const school = transitions.values.includes('school-to-school')
  const work = transitions.values.some((transition) => transition !== 'school-to-school')
  if (SCHOOL_GOALS.has(goal.kind) ? school : work) return undefined
  return { state: 'unmet', cites: transitions.claims.flatMap((claim) => claim.cites) }
}

function claimsOf<T>(fact: Fact<T> | undefined) {
  return fact?.kind === 'known' ? fact.claims : []
}

function sectorOf(lookup: Lookup, goal: Goal) {
  if (goal.kind === 'sector') return goal.sector
  if (goal.kind === 'occupation') return lookup.occupations.get(goal.occupation)?.sector
  return goal.kind === 'teaching' ? 'education' : undefined
}

function reaches(lookup: Lookup, give: Give, goal: Goal): boolean {
  switch (goal.kind) {
    case 'technical-job':
      return give.token === 'job' && give.sector !== 'education'
    case 'sector':
      return give.token === 'job' && sectorWithin(give.sector, goal.sector) === 'met'
    case 'occupation':
      return (give.token === 'job' || give.token === 'employable') && give.occupation === goal.occupation
    case 'teaching':
      return (
        give.token === 'job' &&
        (give.sector === 'education' || lookup.occupations.get(give.occupation ?? '')?.sector === 'education')
      )
    case 'experience':
    case 'choose-direction':
      return give.token === 'oriented'
    case 'enter-mbo':
      return give.token === 'entry-mbo'
  }
}
