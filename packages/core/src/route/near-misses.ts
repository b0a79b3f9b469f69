import type { Give } from '../model/give.ts'
import { evaluateNeed, type CriterionResult } from '../match/evaluate-need.ts'
import { admit } from './admission.ts'
import { isPortable, profileWith } from './gives.ts'
import { labelAt, ride } from './label.ts'
import { statedTransfer, type Leg } from './leg.ts'
import type { Barrier, LegRef, NearMiss } from './route-answer.ts'
import { refOf } from './route-of.ts'
import type { Option, Trip } from './trip.ts'

const MOST = 5

/**
 * What comes nearest where there is no route: legs that reach the goal, fewest obstacles first. `givers` are the legs
 * that give what a need asks for; an empty list says that such a step would have to exist.
 */
export function nearMisses(trip: Trip): NearMiss[] {
  return trip.options
    .filter(({ arrival, obstacles }) => arrival !== undefined && !obstacles.includes('left-out'))
    .map((option) => nearMiss(trip, option))
    .map((miss, at) => ({ miss, at }))
    .toSorted((a, b) => sizeOf(a.miss) - sizeOf(b.miss) || a.at - b.at)
    .slice(0, MOST)
    .map(({ miss }) => miss)
}

function sizeOf({ obstacles, unmet, noDeparture, after = [] }: Barrier & Partial<NearMiss>): number {
  return obstacles.length + unmet.length + (noDeparture ? 1 : 0) + (after.length > 0 ? 1 : 0)
}

function nearMiss(trip: Trip, option: Option): NearMiss {
  const before = option.leg.follows ? predecessors(trip, option) : []
  return {
    ...barrier(trip, option),
    after: before.map(({ leg }) => refOf(leg)),
    blocked: blockedBefore(trip, option),
  }
}

function barrier(trip: Trip, { leg, running, obstacles, last }: Option): Barrier {
  const { lookup, query, today, horizon } = trip
  const { refusals } = admit(lookup, { leg, running }, { profile: query.profile, held: [] })
  return {
    leg: refOf(leg),
    obstacles,
    unmet: refusals.map((criterion) => ({ criterion, givers: giversOf(trip, leg, criterion) })),
    noDeparture: ride(labelAt(today), leg, { last: Math.min(last, horizon), toConfirm: 0 }) === undefined,
  }
}

function predecessors({ options }: Trip, { leg }: Option): Option[] {
  return options.filter((option) => statedTransfer(option.leg, leg) !== undefined)
}

/** Of each step before it the way in with the fewest things in the way, where there are any. */
function blockedBefore(trip: Trip, option: Option): Barrier[] {
  const steps = new Map<string, Barrier>()
  for (const one of allBefore(trip, option)) {
    const found = barrier(trip, one)
    const known = steps.get(one.leg.step.id)
    if (known === undefined || sizeOf(found) < sizeOf(known)) steps.set(one.leg.step.id, found)
  }
  return [...steps.values()].filter((found) => sizeOf(found) > 0)
}

/** Each once, nearest first. */
function allBefore(trip: Trip, option: Option): Option[] {
  const found = new Set<Option>()
  let nearest = predecessors(trip, option)
  while (nearest.length > 0) {
    for (const one of nearest) found.add(one)
    nearest = nearest.flatMap((one) => predecessors(trip, one)).filter((one) => !found.has(one))
  }
  return [...found]
}

/** Legs with a portable give without which a need is not met, and with which it is or may be. */
function giversOf({ lookup, query, options }: Trip, leg: Leg, { criteria, claims }: CriterionResult): LegRef[] {
  const need = leg.terms.needs.find(({ claims: own }) => own.every((claim, i) => claim.value.tree === claims[i]?.tree))
  if (need === undefined || criteria.length === 0) return []
  // Not "met": where a level was not told, a diploma in the direction that lacks leaves no more than the level open.
  const helps = (give: Give) =>
    isPortable(give) && evaluateNeed(lookup, profileWith(query.profile, [give]), need).state !== 'unmet'
  return options
    .filter((option) => option.leg !== leg && option.leg.gives.some(helps))
    .map((option) => refOf(option.leg))
}
