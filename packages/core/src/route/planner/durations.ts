import type { Fact } from '../../model/fact.ts'
import type { Duration } from '../../model/time.ts'
import { columnOf, dictionaryOf, type Column } from '../../match/compiled/dictionary.ts'
import { claimsOf } from '../claims.ts'
import { arriveAt } from '../duration.ts'

/** The first day after a leg. The same answers as `arriveAt`; most durations are a number of days added. */
export interface Durations {
  first: number
  last: number
  /** Fills `first` and `last`, for a leg that starts on a day from `lo` to `hi`. */
  arrive(leg: number, lo: number, hi: number): void
}

interface Kind {
  fact: Fact<Duration> | undefined
  /** Days added to either end; NaN where months have to be counted, or sources differ. */
  least: number
  most: number
}

export function durationsOf() {
  const kinds = dictionaryOf<Kind>()
  const of: number[] = []
  return {
    add(fact: Fact<Duration> | undefined): void {
      const said = claimsOf(fact).map(({ value: { min, max } }) => [min, max])
      of.push(kinds.idOf(JSON.stringify([fact?.kind === 'not-applicable', said]), () => kindOf(fact)))
    },
    /** @param order the number under which each was added, by the number it is asked for */
    done: (order: Uint32Array): Durations =>
      new Arrivals(
        columnOf(
          Uint32Array.from(order, (leg) => of[leg] ?? 0),
          kinds.values.length,
        ),
        kinds.values,
      ),
  }
}

class Arrivals implements Durations {
  first = 0
  last = 0
  readonly #of: Column
  readonly #least: Float64Array
  readonly #most: Float64Array
  readonly #kinds: readonly Kind[]

  constructor(of: Column, kinds: readonly Kind[]) {
    this.#of = of
    this.#kinds = kinds
    this.#least = Float64Array.from(kinds, ({ least }) => least)
    this.#most = Float64Array.from(kinds, ({ most }) => most)
  }

  arrive(leg: number, lo: number, hi: number): void {
    const kind = this.#of[leg] ?? 0
    const least = this.#least[kind] ?? 0
    if (least >= 0) {
      this.first = lo + least
      this.last = hi + (this.#most[kind] ?? 0)
      return
    }
    const span = arriveAt(this.#kinds[kind]?.fact, { lo, hi })
    this.first = span.lo
    this.last = span.hi
  }
}

const FAR = 40_000

function kindOf(fact: Fact<Duration> | undefined): Kind {
  const claims = claimsOf(fact)
  const months = claims.some(({ value: { min = '', max = '' } }) => /[YM]/.test(`${min}${max}`.replace(/T.*/, '')))
  if (months) return { fact, least: Number.NaN, most: Number.NaN }
  // Days add up to the same whatever the day, and so does their hull.
  const { lo, hi } = arriveAt(fact, { lo: FAR, hi: FAR })
  return { fact, least: lo - FAR, most: hi - FAR }
}
