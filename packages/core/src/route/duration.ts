import type { Fact } from '../model/fact.ts'
import { claimsOf } from '../model/claims.ts'
import type { Duration } from '../model/time.ts'
import { addDuration, nominalDays } from './calendar.ts'
import { ANY, between, hull, ZERO, type Span } from './span.ts'

/**
 * The first day after a leg that starts in `start`. A bound that no source gives is open. Thirty days can end before a
 * month or after it: the earlier of the two bounds is the earlier end.
 */
export function arriveAt(fact: Fact<Duration> | undefined, start: Span): Span {
  if (fact?.kind === 'not-applicable') return start
  const ends = claimsOf(fact).map(({ value: { min, max } }) => {
    const from = (day: number) => [min, max].flatMap((bound) => (bound === undefined ? [] : addDuration(day, bound)))
    return {
      lo: min === undefined ? start.lo : Math.min(...from(start.lo)),
      hi: max === undefined || start.hi === Infinity ? Infinity : Math.max(...from(start.hi)),
    }
  })
  return hull(ends) ?? { lo: start.lo, hi: Infinity }
}

/** How long a leg takes, in days of which thirty make a month, whenever it starts. */
export function lengthOf(fact: Fact<Duration> | undefined): Span {
  if (fact?.kind === 'not-applicable') return ZERO
  const lengths = claimsOf(fact).map(({ value: { min, max } }) =>
    between(min === undefined ? 0 : nominalDays(min), max === undefined ? Infinity : nominalDays(max)),
  )
  return hull(lengths) ?? ANY
}
