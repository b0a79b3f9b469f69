import { OverstapError } from '../error.ts'
import type { Give } from '../model/give.ts'
import type { Initiative } from '../model/initiative.ts'
import { evaluateNeed } from '../match/evaluate-need.ts'
import { type CriterionResult } from '../match/need-result.ts'
import { admit } from './admission.ts'
import { dateOf, type Day } from './calendar.ts'
import { isPortable, personWith } from './gives.ts'
import { labelAt, ride } from './label.ts'
import { legsIn, statedTransfer, type Leg } from './leg.ts'
import type { Barred, Barrier, LegRef, NearMiss } from './route-answer.ts'
import { refOf } from './route-of.ts'
import { optionOf, type Obstacle, type Option, type Trip } from './trip.ts'

export const MOST_MISSES = 5
export const MOST_GIVERS = 10
/**
 * What is for people of another age comes after everything that is for one's own, however much stands in the way there:
 * an adult's course is no step for a child of eight, what is for secondary school will be. So it outweighs all that can
 * be counted, rather than counting as one thing more beside the need that it was read from.
 */
export const FOR_OTHERS = 1000

/** Other legs of the inventory with a give that helps. */
export type Giving = (helps: (give: Give) => boolean, leg: Leg) => Givers

export interface Givers {
  /** How many initiatives have such legs. */
  initiatives: number
  /** Those legs of the first `MOST_GIVERS` of these, each in the order of slugs. */
  first: LegRef[][]
}

/**
 * What comes nearest where there is no route: legs that reach the goal, what is for others last, fewest obstacles first.
 * Each step once, where it is entered most easily: one that is offered at many places would leave no room for another.
 * `givers` are legs that give what a need asks for; an empty list says that such a step would have to exist.
 */
export function nearMisses(trip: Trip, options: readonly Option[]): NearMiss[] {
  const giving: Giving = (helps, { slug }) => {
    const those = options.filter(({ leg }) => leg.slug !== slug && leg.gives.some(helps)).map(({ leg }) => refOf(leg))
    const byInitiative = [...groupedBy(those, ({ initiative }) => initiative).values()]
    return { initiatives: byInitiative.length, first: byInitiative.slice(0, MOST_GIVERS) }
  }
  const nearestFirst = options
    .filter(({ arrival, obstacles }) => arrival !== undefined && !obstacles.includes('left-out'))
    .map((option) => nearMiss(trip, option, giving))
    .map((miss, at) => ({ miss, at }))
    .toSorted((a, b) => sizeOf(a.miss) - sizeOf(b.miss) || a.at - b.at)
    .map(({ miss }) => miss)
  return firstOfEach(nearestFirst, ({ leg }) => `${leg.initiative}/${leg.step}`).slice(0, MOST_MISSES)
}

function sizeOf({ obstacles, unmet, noDeparture, after = [] }: Barrier & Partial<NearMiss>): number {
  const inTheWay = obstacles.reduce((sum, one) => sum + (isForOthers(one) ? FOR_OTHERS : 1), 0)
  return inTheWay + unmet.length + (noDeparture ? 1 : 0) + (after.length > 0 ? 1 : 0)
}

function isForOthers(obstacle: Obstacle): boolean {
  return obstacle === 'for-pupils' || obstacle === 'for-adults'
}

export function nearMiss(trip: Trip, option: Option, giving: Giving): NearMiss {
  const { leg } = option
  const own = barrier(trip, option, giving)
  const blocked = blockedBefore(allBefore(trip, leg).map((one) => barrier(trip, optionOf(trip, one), giving)))
  return {
    ...own,
    after: leg.follows ? predecessors(trip, leg).map(refOf) : [],
    blocked,
    ...(sizeOf(own) === 0 && blocked.length === 0 && { beyond: limitsOf(trip) }),
  }
}

function limitsOf({ horizon, maxLegs }: Trip): NonNullable<NearMiss['beyond']> {
  return { horizon: dateOf(horizon), maxLegs }
}

function barrier(trip: Trip, { leg, running, obstacles, last }: Option, giving: Giving): Barrier {
  const { lookup, query, today, horizon } = trip
  const { refusals } = admit(lookup, { leg, running }, { profile: query.profile, held: [] })
  const departs = (by: Day) => ride(labelAt(today), leg, { last: Math.min(last, by), toConfirm: 0 }) !== undefined
  const noDeparture = !departs(horizon)
  return {
    leg: refOf(leg),
    obstacles,
    unmet: refusals.map((criterion) => {
      const helps = helping(trip, leg, criterion)
      return { criterion, ...giversOf(trip, helps === undefined ? NONE : giving(helps, leg)) }
    }),
    noDeparture,
    ...(noDeparture && departs(Infinity) && { tooLate: true as const }),
  }
}

/**
 * One leg of each initiative: whoever asks what to do next wants names, and a national catalogue has thousands. One that
 * can be taken, where there is any: else the first, with what stands in its way.
 */
function giversOf(trip: Trip, { initiatives, first }: Givers): Omit<Barrier['unmet'][number], 'criterion'> {
  const named = first.map((those) => bestOf(trip, those))
  return {
    givers: named.map(({ giver }) => giver),
    moreGivers: initiatives - named.length,
    barred: named.filter(({ by }) => by.length > 0),
  }
}

const NONE: Givers = { initiatives: 0, first: [] }

function bestOf(trip: Trip, legs: readonly LegRef[]): Barred {
  const barred: Barred[] = []
  for (const giver of legs) {
    const by = inTheWayOf(trip, giver)
    if (by.length === 0) return { giver, by }
    barred.push({ giver, by })
  }
  return barred[0] ?? missing()
}

/** Legs of an initiative in the order of slugs, and what was found of some of them, by slug. */
interface Seen {
  legs: readonly Leg[]
  before: Map<string, readonly Leg[]>
  inTheWay: Map<string, Barred['by']>
}

/** By trip: the same courses give what many a miss lacks, and the same steps come before many others. */
const seen = new WeakMap<Trip, Map<Initiative, Seen>>()

function seenOf(trip: Trip, initiative: Initiative): Seen {
  let ofTrip = seen.get(trip)
  if (ofTrip === undefined) seen.set(trip, (ofTrip = new Map()))
  let one = ofTrip.get(initiative)
  if (one === undefined) {
    const legs = legsIn(initiative).toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    ofTrip.set(initiative, (one = { legs, before: new Map(), inTheWay: new Map() }))
  }
  return one
}

/** What is known to stand in the way of a leg and of the steps before it. */
function inTheWayOf(trip: Trip, ref: LegRef): Barred['by'] {
  const { legs, inTheWay } = seenOf(trip, trip.lookup.initiatives.get(ref.initiative) ?? missing())
  const leg = legs.find(({ step, offering }) => step.id === ref.step && offering?.id === ref.offering) ?? missing()
  let by = inTheWay.get(leg.slug)
  if (by === undefined) inTheWay.set(leg.slug, (by = findInTheWay(trip, leg)))
  return by
}

function findInTheWay(trip: Trip, leg: Leg): Barred['by'] {
  const barrierOf = (one: Leg) => barrier(trip, optionOf(trip, one), () => NONE)
  const own = barrierOf(leg)
  const all = [...(sizeOf(own) > 0 ? [own] : []), ...blockedBefore(allBefore(trip, leg).map(barrierOf))]
  return all.map(({ unmet, ...one }) => ({ ...one, unmet: unmet.map(({ criterion }) => criterion) }))
}

function missing(): never {
  throw new OverstapError('invalid-inventory', [{ path: '', message: 'a leg that is not in the inventory' }])
}

export function groupedBy<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of all) {
    const those = groups.get(keyOf(one))
    if (those === undefined) groups.set(keyOf(one), [one])
    else those.push(one)
  }
  return groups
}

function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const first = new Map<string, T>()
  for (const one of all) if (!first.has(keyOf(one))) first.set(keyOf(one), one)
  return [...first.values()]
}

/** Legs that a source puts straight before it. */
function predecessors(trip: Trip, leg: Leg): readonly Leg[] {
  if (leg.initiative.connects.length === 0) return []
  const { legs, before } = seenOf(trip, leg.initiative)
  let found = before.get(leg.slug)
  if (found === undefined)
    before.set(leg.slug, (found = legs.filter((other) => statedTransfer(other, leg) !== undefined)))
  return found
}

/** Of each step before it the way in with the fewest things in the way, where there are any. */
function blockedBefore(barriers: readonly Barrier[]): Barrier[] {
  const steps = new Map<string, Barrier>()
  for (const one of barriers) {
    const nearest = steps.get(one.leg.step)
    if (nearest === undefined || sizeOf(one) < sizeOf(nearest)) steps.set(one.leg.step, one)
  }
  return [...steps.values()].filter((one) => sizeOf(one) > 0)
}

/** Each once, nearest first. */
function allBefore(trip: Trip, leg: Leg): Leg[] {
  const found = new Set(predecessors(trip, leg))
  // A set goes on with what is added to it on the way.
  for (const one of found) for (const before of predecessors(trip, one)) found.add(before)
  return [...found]
}

/** Whether a portable give leaves a need no longer known not to be met. */
function helping({ lookup, query }: Trip, leg: Leg, { criteria, claims }: CriterionResult) {
  const need = leg.terms.needs.find(({ claims: own }) => own.every((claim, i) => claim.value.tree === claims[i]?.tree))
  if (need === undefined || criteria.length === 0) return undefined
  // Not "met": where a level was not told, a diploma in the direction that lacks leaves no more than the level open.
  return (give: Give) =>
    isPortable(give) &&
    // Of a diploma of which nothing is said, it is not said to help either.
    (give.token !== 'diploma' || (give.level ?? give.field) !== undefined) &&
    evaluateNeed(lookup, personWith(query.profile, [give]), need).state !== 'unmet'
}
