import type { Departures } from '../intake.ts'
import { departAt } from '../intake.ts'
import type { Span } from '../span.ts'

/** Intakes of one leg made ready for binary search; the same answers as `departAt`. */
export interface Timetable {
  departAt(ready: Span): Span | undefined
}

/**
 * A departure is found by binary search instead of by looking at all of them, after RAPTOR's earliest trip (Delling,
 * Pajor, Werneck: Round-Based Public Transit Routing, 2012). A date may be a stretch of days, so there are two orders:
 * by last day, with the earliest first day from there on; and by first day, with the earliest last day from there on.
 */
export function timetableOf(departures: Departures): Timetable {
  const [only, ...others] = departures
  if (only?.kind !== 'fixed' || others.length > 0) return { departAt: (ready) => departAt(departures, ready) }
  const byLast = only.dates.toSorted((a, b) => a.hi - b.hi)
  const byFirst = only.dates.toSorted((a, b) => a.lo - b.lo)
  const lasts = Float64Array.from(byLast, ({ hi }) => hi)
  const firsts = Float64Array.from(byFirst, ({ lo }) => lo)
  const earliest = smallestFrom(byLast.map(({ lo }) => lo))
  const surest = smallestFrom(byFirst.map(({ hi }) => hi))
  return {
    departAt({ lo, hi }) {
      const ahead = firstAtLeast(lasts, lo)
      if (ahead === lasts.length) return undefined
      return { lo: Math.max(lo, earliest[ahead] ?? Infinity), hi: surest[firstAtLeast(firsts, hi)] ?? Infinity }
    },
  }
}

/** At each place the smallest number from there to the end. */
function smallestFrom(numbers: readonly number[]): Float64Array {
  const smallest = Float64Array.from(numbers)
  for (let i = smallest.length - 2; i >= 0; i--)
    smallest[i] = Math.min(smallest[i] ?? Infinity, smallest[i + 1] ?? Infinity)
  return smallest
}

function firstAtLeast(sorted: Float64Array, least: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? Infinity) < least) from = middle + 1
    else to = middle
  }
  return from
}
