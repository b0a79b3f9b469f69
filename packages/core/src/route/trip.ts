import { boundsOf } from '../model/bounds-of.ts'
import { readFact } from '../model/fact-state.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Inventory } from '../model/inventory.ts'
import { lookupOf, type Lookup } from '../model/lookup.ts'
import type { Goal, Query } from '../model/query.ts'
import { HORIZON_DAYS, MAX_LEGS } from '../model/vocabulary.ts'
import { checkQuery } from '../match/check-query.ts'
import { criteriaOf } from '../match/need-result.ts'
import { measure } from '../match/fit.ts'
import type { State } from '../match/kleene.ts'
import { runningAt, type Running } from '../match/running.ts'
import { dateOf, dayOf, type Day } from './calendar.ts'
import { isSchoolFirst, turnsAway, youthOf } from './for-adults.ts'
import { isForPupils, isPupil } from './for-pupils.ts'
import { arrivalOf, DEFAULT_GOAL, isPaidGoal, type Arrival } from './goal.ts'
import type { Leg } from './leg.ts'

/** Why a leg is out of the question for a query, whatever was earned before. */
export const OBSTACLES = ['ended', 'hours', 'daypart', 'travel', 'for-pupils', 'for-adults', 'left-out'] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** Wishes that are filters: where it is not known whether they are met, that is asked. */
export const WISHES = ['hours', 'daypart', 'travel'] as const
export type Wish = (typeof WISHES)[number]

/** A leg for one query, as far as it does not hang on what was earned before. */
export interface Option {
  leg: Leg
  running: Running
  /** The last day on which the initiative is not known to have ended. */
  last: Day
  /** Weekly hours, their part of the day and travel against what the person wants: filters. Undefined where nothing was wanted. */
  hours: State | undefined
  daypart: State | undefined
  travel: State | undefined
  /** Known to be outside the own region, and no limit to travel was told: else it would pass for a near one. */
  elsewhere: boolean
  obstacles: Obstacle[]
  /** Filters that cannot be told, and travelling elsewhere. */
  toConfirm: number
  arrival: Arrival | undefined
}

/** One query, read for planning. */
export interface Trip {
  lookup: Lookup
  query: Query
  goal: Goal
  /** Goals with a start of paid work. */
  paid: boolean
  /** A child asks for work: nothing leads there yet. */
  schoolFirst: boolean
  today: Day
  horizon: Day
  maxLegs: number
}

/** @throws OverstapError `invalid-query` or `other-inventory`. */
export function tripOf(inventory: Inventory, query: Query): Trip {
  checkQuery(inventory, query)
  const lookup = lookupOf(inventory)
  const goal = query.goal ?? DEFAULT_GOAL
  const today = dayOf(query.asOf)
  return {
    lookup,
    query,
    goal,
    paid: isPaidGoal(goal),
    schoolFirst: isSchoolFirst(query, goal),
    today,
    horizon: today + (query.horizonDays ?? HORIZON_DAYS),
    maxLegs: query.maxLegs ?? MAX_LEGS,
  }
}

export function optionOf({ lookup, query, goal }: Trip, leg: Leg): Option {
  const { initiative } = leg
  const running = runningAt(lookup, initiative, query.asOf)
  const stateOf = (name: 'hours' | 'daypart' | 'travel' | 'place') =>
    measure({ lookup, query, initiative, entry: leg }, name)?.state
  const [hours, daypart, travel] = [stateOf('hours'), stateOf('daypart'), stateOf('travel')]
  const elsewhere = travel === undefined && mayBeElsewhere(leg) && stateOf('place') === 'unmet'
  const adult = isPaidGoal(goal) && !isPupil(query.profile)
  const obstacles: Obstacle[] = []
  if (running.state === 'ended') obstacles.push('ended')
  if (hours === 'unmet') obstacles.push('hours')
  if (daypart === 'unmet') obstacles.push('daypart')
  if (travel === 'unmet') obstacles.push('travel')
  if (adult && isForPupils(lookup, initiative, leg.terms)) obstacles.push('for-pupils')
  if ((turnsAway(lookup, leg.terms) & youthOf(query, goal)) !== 0) obstacles.push('for-adults')
  if (query.filters.initiatives?.includes(initiative.id) === false) obstacles.push('left-out')
  return {
    leg,
    running,
    last: lastDayOf(lookup, initiative),
    hours,
    daypart,
    travel,
    elsewhere,
    obstacles,
    toConfirm: [hours, daypart, travel].filter((state) => state === 'unknown').length + (elsewhere ? 1 : 0),
    arrival: arrivalOf(lookup, leg, goal),
  }
}

/** A leg that follows others is taken where those are, and whom it serves is a need: neither is asked once more. */
export function mayBeElsewhere({ follows, terms }: Leg): boolean {
  return !follows && !terms.needs.some((need) => criteriaOf(need).includes('regionServed'))
}

/** By the rule of match/running.ts: the first date that a source gives, after which it is known to have ended. */
export function lastDayOf(lookup: Lookup, initiative: Initiative): Day {
  const status = readFact(initiative.facts.status, false)
  const validity = readFact(initiative.facts.validity, false)
  const told = [
    ...('claims' in status ? status.claims.map(({ value }) => value.on) : []),
    ...('claims' in validity ? validity.claims.map(({ value }) => value.to) : []),
  ]
  const days = told.flatMap((when) => (when === undefined ? [] : [dayOf(boundsOf(when).last)]))
  const ends = days.filter((day) => runningAt(lookup, initiative, dateOf(day + 1)).state === 'ended')
  return Math.min(Infinity, ...ends)
}
