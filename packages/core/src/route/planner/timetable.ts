import { departAt, type Departures } from '../intake.ts'
import type { Span } from '../span.ts'

/** Intakes of many legs made ready for binary search; the same answers as `departAt`. */
export interface Timetables {
  /** First day and last day that the leg can start on, for who is ready on a day from `lo` to `hi`. */
  first: number
  last: number
  /** Makes ready for departures of a leg. */
  board(leg: number): void
  /** Fills `first` and `last`. False where every known date is past. */
  depart(lo: number, hi: number): boolean
}

/** How a leg departs that has no exact dates; else a place among the spans. */
const ROLLING = -1
const OPEN = -2

/** Takes the departures of legs one by one. */
export function timetablesOf() {
  const dates: number[][] = []
  const others: number[] = []
  const spans: Spans[] = []
  return {
    add(departures: Departures): void {
      const [only, ...more] = departures
      const exact = more.length === 0 && only?.kind === 'fixed' && only.dates.every(({ lo, hi }) => lo === hi)
      dates.push(exact ? only.dates.map(({ lo }) => lo).toSorted((a, b) => a - b) : [])
      if (more.length === 0 && only !== undefined && only.kind !== 'fixed')
        others.push(only.kind === 'rolling' ? ROLLING : OPEN)
      else if (exact && only.dates.length > 0) others.push(OPEN)
      else others.push(spans.push(spansOf(departures)) - 1)
    },
    /** @param order the number under which each was added, by the number it is asked for */
    done: (order: Uint32Array): Timetables =>
      new Search({ ...datesOf(order, dates), others: Int32Array.from(order, (leg) => others[leg] ?? OPEN), spans }),
  }
}

/** Dates side by side, as days from the first of all: near one another for one leg, and in as few bytes as they need. */
function datesOf(order: Uint32Array, of: readonly (readonly number[])[]): Pick<Pools, 'dates' | 'base' | 'starts'> {
  const base = of.reduce((least, dates) => Math.min(least, dates[0] ?? Infinity), Infinity)
  const last = of.reduce((most, dates) => Math.max(most, dates.at(-1) ?? -Infinity), -Infinity)
  const size = of.reduce((sum, dates) => sum + dates.length, 0)
  const dates = last - base < 0x10000 ? new Uint16Array(size) : new Uint32Array(size)
  const starts = new Uint32Array(order.length + 1)
  let at = 0
  for (const [leg, added] of order.entries()) {
    starts[leg] = at
    for (const date of of[added] ?? []) dates[at++] = date - base
  }
  starts[order.length] = at
  return { dates, base, starts }
}

interface Pools {
  /** Exact dates, those of one leg together and in order, in days since the base. */
  dates: Uint16Array | Uint32Array
  base: number
  /** Those of a leg are from its start up to that of the next one. */
  starts: Uint32Array
  /** By leg, for those without exact dates. */
  others: Int32Array
  spans: readonly Spans[]
}

/**
 * A departure is found by binary search instead of by looking at all of them, after RAPTOR's earliest trip (Delling,
 * Pajor, Werneck: Round-Based Public Transit Routing, 2012).
 */
class Search implements Timetables {
  first = 0
  last = 0
  /** Of the leg that is boarded. */
  #from = 0
  #to = 0
  #other = OPEN
  readonly #pools: Pools

  constructor(pools: Pools) {
    this.#pools = pools
  }

  board(leg: number): void {
    const { starts, others } = this.#pools
    this.#from = starts[leg] ?? 0
    this.#to = starts[leg + 1] ?? 0
    this.#other = others[leg] ?? OPEN
  }

  depart(lo: number, hi: number): boolean {
    const { dates, base, spans } = this.#pools
    const [from, to, other] = [this.#from, this.#to, this.#other]
    if (from < to) {
      const at = this.#firstFrom(lo - base, from, to)
      if (at === to) return false
      const first = base + (dates[at] ?? 0)
      this.first = first
      if (hi <= first) this.last = first
      else {
        const sure = hi === Infinity ? to : this.#firstFrom(hi - base, at, to)
        this.last = sure === to ? Infinity : base + (dates[sure] ?? 0)
      }
      return true
    }
    if (other >= 0) {
      const span = spans[other]?.({ lo, hi })
      if (span === undefined) return false
      this.first = span.lo
      this.last = span.hi
      return true
    }
    this.first = lo
    this.last = other === ROLLING ? hi : Infinity
    return true
  }

  /** The place of the first date that is no earlier, up to `to`; it halves without branches, which are guessed wrong as often as not. */
  #firstFrom(least: number, from: number, to: number): number {
    const { dates } = this.#pools
    // Whole numbers of 32 bits from here on, with every date before the last one of these.
    const day = Math.min(least, NEVER) | 0
    let low = from
    let left = to - from
    while (left > 1) {
      const half = left >>> 1
      low += (((dates[low + half - 1] ?? 0) - day) >>> 31) * half
      left -= half
    }
    return low < to && (dates[low] ?? 0) < day ? low + 1 : low
  }
}

/** Later than any date, in days. */
const NEVER = 2 ** 30

function firstAtLeast(sorted: Float64Array, least: number): number {
  let low = 0
  let high = sorted.length
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
  return ({ lo, hi }) => {
    const ahead = firstAtLeast(lasts, lo)
    if (ahead === lasts.length) return undefined
    return { lo: Math.max(lo, earliest[ahead] ?? Infinity), hi: surest[firstAtLeast(firsts, hi)] ?? Infinity }
  }
}

/** At each place the smallest number from there to the end. */
function smallestFrom(numbers: readonly number[]): Float64Array {
  const smallest = Float64Array.from(numbers)
  for (let i = smallest.length - 2; i >= 0; i--)
    smallest[i] = Math.min(smallest[i] ?? Infinity, smallest[i + 1] ?? Infinity)
  return smallest
}
