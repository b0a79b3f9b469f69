import type { Give } from '../model/give.ts'
import { evaluateNeed, type CriterionResult } from '../match/evaluate-need.ts'
import { admit } from './admission.ts'
import { isPortable, profileWith } from './gives.ts'
import { labelAt, ride } from './label.ts'
import { statedTransfer, type Leg } from './leg.ts'
import type { LegRef, NearMiss } from './route-answer.ts'
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

function sizeOf({ obstacles, unmet, noDeparture, after }: NearMiss): number {
  return obstacles.length + unmet.length + (noDeparture ? 1 : 0) + (after.length > 0 ? 1 : 0)
}

function nearMiss(trip: Trip, { leg, running, obstacles, last }: Option): NearMiss {
  const { lookup, query, today, horizon } = trip
  const { refusals } = admit(lookup, { leg, running }, { profile: query.profile, held: [] })
  return {
    leg: refOf(leg),
    obstacles,
    unmet: refusals.map((criterion) => ({ criterion, givers: giversOf(trip, leg, criterion) })),
    noDeparture: ride(labelAt(today), leg, { last: Math.min(last, horizon), toConfirm: 0 }) === undefined,
    after: leg.follows ? predecessors(trip, leg) : [],
  }
}

function predecessors({ options }: Trip, leg: Leg): LegRef[] {
  return options.filter((option) => statedTransfer(option.leg, leg) !== undefined).map((option) => refOf(option.leg))
}

/** Legs with a portable give that would turn a need from not met to met. */
function giversOf({ lookup, query, options }: Trip, leg: Leg, { criteria, claims }: CriterionResult): LegRef[] {
  const need = leg.terms.needs.find(({ claims: own }) => own.every((claim, i) => claim.value.tree === claims[i]?.tree))
  if (need === undefined || criteria.length === 0) return []
  const helps = (give: Give) =>
    isPortable(give) && evaluateNeed(lookup, profileWith(query.profile, [give]), need).state === 'met'
  return options
    .filter((option) => option.leg !== leg && option.leg.gives.some(helps))
    .map((option) => refOf(option.leg))
}
