import type { Fact } from '../model/fact.ts'
import type { Duration } from '../model/time.ts'
import { addDuration, nominalDays } from './calendar.ts'
import { claimsOf } from '../model/claims.ts'
import { ANY, hull, ZERO, type Span } from './span.ts'

/** The first day after a leg that starts in `start`. A bound that no source gives is open. */
export function arriveAt(fact: Fact<Duration> | undefined, start: Span): Span {
  if (fact?.kind === 'not-applicable') return start
  const ends = claimsOf(fact).map(({ value: { min, max } }) => ({
    lo: min === undefined ? start.lo : addDuration(start.lo, min),
    hi: max === undefined || start.hi === Infinity ? Infinity : addDuration(start.hi, max),
  }))
  return hull(ends) ?? { lo: start.lo, hi: Infinity }
}

/** How long a leg takes, in days of which thirty make a month, whenever it starts. */
export function lengthOf(fact: Fact<Duration> | undefined): Span {
  if (fact?.kind === 'not-applicable') return ZERO
  const lengths = claimsOf(fact).map(({ value: { min, max } }) => ({
    lo: min === undefined ? 0 : nominalDays(min),
    hi: max === undefined ? Infinity : nominalDays(max),
  }))
  return hull(lengths) ?? ANY
}
