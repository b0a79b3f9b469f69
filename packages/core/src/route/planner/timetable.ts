import { departAt, type Departures } from '../intake.ts'
import type { Span } from '../span.ts'

/** Intakes of many legs made ready for binary search; the same answers as `departAt`. */
export interface Timetables {
  /** First day and last day that a leg can start on, for who is ready on a day from `lo` to `hi`. */
  first: number
  last: number
  /** Fills `first` and `last`. False where every known date is past. */
  depart(leg: number, lo: number, hi: number): boolean
}

const ROLLING = -1
const OPEN = -2
const SPANS = -3

/** Takes the departures of legs one by one. */
export function timetablesOf() {
  const dates: number[] = []
  const from: number[] = []
  const count: number[] = []
  const spans: Spans[] = []
  return {
    add(departures: Departures): void {
      const [only, ...others] = departures
      if (
        only === undefined ||
        others.length > 0 ||
        (only.kind === 'fixed' && only.dates.some(({ lo, hi }) => lo < hi))
      ) {
        from.push(spans.length)
        count.push(SPANS)
        spans.push(spansOf(departures))
      } else {
        from.push(dates.length)
        count.push(only.kind === 'rolling' ? ROLLING : only.kind === 'open' ? OPEN : only.dates.length)
        if (only.kind === 'fixed') dates.push(...only.dates.map(({ lo }) => lo).toSorted((a, b) => a - b))
      }
    },
    /** @param order the number under which each was added, by the number it is asked for */
    done: (order: Uint32Array): Timetables =>
      new Search({
        dates: Int32Array.from(dates),
        from: Uint32Array.from(order, (leg) => from[leg] ?? 0),
        count: Int32Array.from(order, (leg) => count[leg] ?? 0),
        spans,
      }),
  }
}

interface Pools {
  /** Exact dates, those of one leg together and in order. */
  dates: Int32Array
  /** By leg: its first date, and how many; else a place in `spans`, and one of the kinds above. */
  from: Uint32Array
  count: Int32Array
  spans: readonly Spans[]
}

/**
 * A departure is found by binary search instead of by looking at all of them, after RAPTOR's earliest trip (Delling,
 * Pajor, Werneck: Round-Based Public Transit Routing, 2012).
 */
class Search implements Timetables {
  first = 0
  last = 0
  readonly #dates: Int32Array
  readonly #from: Uint32Array
  readonly #count: Int32Array
  readonly #spans: readonly Spans[]

  constructor({ dates, from, count, spans }: Pools) {
    this.#dates = dates
    this.#from = from
    this.#count = count
    this.#spans = spans
  }

  depart(leg: number, lo: number, hi: number): boolean {
    const count = this.#count[leg] ?? OPEN
    const from = this.#from[leg] ?? 0
    if (count >= 0) {
      const to = from + count
      const at = firstAtLeast(this.#dates, lo, { from, to })
      if (at === to) return false
      this.first = this.#dates[at] ?? 0
      if (hi <= this.first) this.last = this.first
      else {
        const sure = hi === Infinity ? to : firstAtLeast(this.#dates, hi, { from: at, to })
        this.last = sure === to ? Infinity : (this.#dates[sure] ?? 0)
      }
      return true
    }
    if (count === SPANS) {
      const span = this.#spans[from]?.({ lo, hi })
      if (span === undefined) return false
      this.first = span.lo
      this.last = span.hi
      return true
    }
    this.first = lo
    this.last = count === ROLLING ? hi : Infinity
    return true
  }
}

function firstAtLeast(
  sorted: Int32Array | Float64Array,
  least: number,
  { from, to }: { from: number; to: number },
): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? Infinity) < least) low = middle + 1
    else high = middle
  }
  return low
}

type Spans = (ready: Span) => Span | undefined

/**
 * A date may be a stretch of days, so there are two orders: by last day, with the earliest first day from there on; and
 * by first day, with the earliest last day from there on.
 */
function spansOf(departures: Departures): Spans {
  const [only, ...others] = departures
  if (only?.kind !== 'fixed' || others.length > 0) return (ready) => departAt(departures, ready)
  const byLast = only.dates.toSorted((a, b) => a.hi - b.hi)
  const byFirst = only.dates.toSorted((a, b) => a.lo - b.lo)
  const lasts = Float64Array.from(byLast, ({ hi }) => hi)
  const firsts = Float64Array.from(byFirst, ({ lo }) => lo)
  const earliest = smallestFrom(byLast.map(({ lo }) => lo))
  const surest = smallestFrom(byFirst.map(({ hi }) => hi))
  const all = { from: 0, to: lasts.length }
  return ({ lo, hi }) => {
    const ahead = firstAtLeast(lasts, lo, all)
    if (ahead === lasts.length) return undefined
    return { lo: Math.max(lo, earliest[ahead] ?? Infinity), hi: surest[firstAtLeast(firsts, hi, all)] ?? Infinity }
  }
}

/** At each place the smallest number from there to the end. */
function smallestFrom(numbers: readonly number[]): Float64Array {
  const smallest = Float64Array.from(numbers)
  for (let i = smallest.length - 2; i >= 0; i--)
    smallest[i] = Math.min(smallest[i] ?? Infinity, smallest[i + 1] ?? Infinity)
  return smallest
}
