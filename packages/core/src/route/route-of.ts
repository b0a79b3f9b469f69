import { canonicalJson } from '../canonical-json.ts'
import type { Condition } from '../model/need.ts'
import { evaluateCondition } from '../match/evaluate-condition.ts'
import { openPart } from '../match/need-result.ts'
import { dateOf } from './calendar.ts'
import { personWith } from './gives.ts'
import type { Itinerary, Stop } from './itinerary.ts'
import type { Leg } from './leg.ts'
import type { Compared } from './pareto.ts'
import type { DateSpan, LegRef, NumberSpan, Route, RouteLeg, Transfer } from './route-answer.ts'
import { routeStrength } from './route-strength.ts'
import type { Span } from './span.ts'
import { portableOf } from './transfer.ts'
import type { Trip } from './trip.ts'

/** A group of equal routes as it is answered, by the one that stands for it. */
export function routeOf(trip: Trip, { route, count }: Pick<Compared<Itinerary>, 'route' | 'count'>): Route {
  const { stops, label, arrival } = route
  const legs = stops.map(({ option }) => option.leg)
  const tokens = new Map(portableOf(legs).map((give) => [canonicalJson(give), give]))
  return {
    legs: stops.map((stop, at) => routeLegOf(stop, openIn(trip, stop, legs.slice(0, at)))),
    transfers: [...statedOf(stops), ...route.transfers.map((transfer) => ({ kind: 'inferred' as const, ...transfer }))],
    reaches: { give: arrival.give, toConfirm: arrival.toConfirm },
    arrival: dates(label.ready),
    ...(trip.paid && { paidStart: dates(label.paid), unpaidDays: numbers(label.unpaid) }),
    cost: numbers(label.cost),
    toConfirm: label.toConfirm,
    strength: routeStrength(trip, legs),
    earned: [...tokens.values()],
    equals: count,
  }
}

export function refOf({ initiative, step, offering }: Leg): LegRef {
  return { initiative: initiative.id, step: step.id, ...(offering && { offering: offering.id }) }
}

function routeLegOf(
  { option, start, end, admission, repeated, toConfirm }: Stop,
  open: NonNullable<RouteLeg['open']>,
): RouteLeg {
  const { leg, running, hours, daypart, travel, elsewhere } = option
  return {
    ...refOf(leg),
    kind: leg.step.kind,
    start: dates(start),
    end: dates(end),
    criteria: admission.criteria,
    unsure: admission.unsure,
    askedBefore: admission.askedBefore,
    ...(open.length > 0 && { open }),
    running,
    ...(hours && { hours }),
    ...(daypart && { daypart }),
    ...(travel && { travel }),
    ...(elsewhere && { elsewhere }),
    pays: leg.pays,
    gives: [...leg.gives],
    ...(repeated.length > 0 && { wishesAskedBefore: repeated }),
    toConfirm,
  }
}

/** Nobody is asked for a degree who told to have none, where something else will do as well. */
function openIn({ lookup, query }: Trip, { admission }: Stop, before: readonly Leg[]): NonNullable<RouteLeg['open']> {
  const person = personWith(query.profile, portableOf(before))
  const evaluate = (condition: Condition) => evaluateCondition(lookup, person, condition)
  return admission.criteria.flatMap(({ state, claims }, criterion) => {
    if (state !== 'unknown' || !claims.every((claim) => claim.state === 'unknown')) return []
    const needs = claims.map(({ tree }) => openPart(tree, evaluate))
    const isWhole = claims.every(({ tree }, i) => canonicalJson(tree) === canonicalJson(needs[i]))
    return claims.length === 0 || isWhole ? [] : [{ criterion, needs }]
  })
}

function statedOf(stops: readonly Stop[]): Transfer[] {
  return stops.flatMap(({ stated }, to) =>
    stated === undefined ? [] : [{ kind: 'stated' as const, from: to - 1, to, ...stated }],
  )
}

function dates({ lo, hi }: Span): DateSpan {
  return { from: dateOf(lo), ...(hi !== Infinity && { to: dateOf(hi) }) }
}

function numbers({ lo, hi }: Span): NumberSpan {
  return { min: lo, ...(hi !== Infinity && { max: hi }) }
}
