import type { Fact } from '../../model/fact.ts'
import type { Duration } from '../../model/time.ts'
import { claimsOf } from '../../model/claims.ts'
import { arriveAt } from '../duration.ts'
import type { Span } from '../span.ts'

/** Tells durations apart as far as `arriveAt` does. */
export function durationKey(fact: Fact<Duration> | undefined): string {
  const said = claimsOf(fact).map(({ value: { min, max } }) => [min, max])
  return JSON.stringify([fact?.kind === 'not-applicable', said])
}

const FAR = 40_000

/** Days added to either end of a start; NaN where it depends on the start, as months have to be counted. */
export function daysOf(fact: Fact<Duration> | undefined): Span {
  const months = claimsOf(fact).some(({ value: { min = '', max = '' } }) => /[YM]/.test(min + max))
  if (months) return { lo: Number.NaN, hi: Number.NaN }
  // Days add up to the same whatever the day, and so does their hull.
  const { lo, hi } = arriveAt(fact, { lo: FAR, hi: FAR })
  return { lo: lo - FAR, hi: hi - FAR }
}
