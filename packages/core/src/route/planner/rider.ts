import type { Trip } from '../trip.ts'
import type { Filters } from './filters.ts'
import {
  CONFIRM,
  COST_HI,
  COST_LO,
  PAID_HI,
  PAID_LO,
  READY_HI,
  READY_LO,
  UNPAID_HI,
  UNPAID_LO,
  WIDTH,
} from './labels.ts'
import { PAYS, WORKS, type Network } from './network.ts'
import type { Tail } from './tails.ts'

/** Takes legs: the sums of label.ts on numbers side by side. */
export class Rider {
  /** The label after the last ride. */
  readonly after = new Float64Array(WIDTH)
  /** What a route that ends with it is compared on, in the order of `endsOf`. */
  readonly ends: Float64Array
  rides = 0
  readonly #network: Network
  readonly #filters: Filters
  readonly #horizon: number
  readonly #isPaid: boolean

  constructor(network: Network, { paid, horizon }: Trip, filters: Filters) {
    this.#network = network
    this.#filters = filters
    this.#horizon = horizon
    this.#isPaid = paid
    this.ends = new Float64Array(paid ? 7 : 5)
  }

  /** Takes a leg from the label at `at` at the first chance. False where no known intake is left in time. */
  ride(from: Float64Array, at: number, { leg, confirm }: { leg: number; confirm: number }): boolean {
    this.rides += 1
    const { timetables, durations, costLo, costHi, unpaidLo, unpaidHi, bits } = this.#network
    if (!timetables.depart(leg, from[at + READY_LO] ?? 0, from[at + READY_HI] ?? 0)) return false
    const { first, last } = timetables
    if (first > this.#filters.last(leg)) return false
    durations.arrive(leg, first, last)
    const { after } = this
    let [paidLo, paidHi] = [from[at + PAID_LO] ?? Infinity, from[at + PAID_HI] ?? Infinity]
    const works = bits[leg] ?? 0
    if ((works & WORKS) !== 0) {
      if (first < paidLo) paidLo = first
      if ((works & PAYS) !== 0 && last < paidHi) paidHi = last
    }
    after[READY_LO] = durations.first
    after[READY_HI] = durations.last
    after[PAID_LO] = paidLo
    after[PAID_HI] = paidHi
    after[COST_LO] = (from[at + COST_LO] ?? 0) + (costLo[leg] ?? 0)
    after[COST_HI] = (from[at + COST_HI] ?? 0) + (costHi[leg] ?? 0)
    after[UNPAID_LO] = (from[at + UNPAID_LO] ?? 0) + (unpaidLo[leg] ?? 0)
    after[UNPAID_HI] = (from[at + UNPAID_HI] ?? 0) + (unpaidHi[leg] ?? 0)
    after[CONFIRM] = (from[at + CONFIRM] ?? 0) + confirm
    return true
  }

  /** Arrives after the last ride and what follows on it, no worse than it can. */
  arriveAfter({ confirm, costLo, costHi, unpaidLo, unpaidHi }: Tail): boolean {
    if (!this.arrive(confirm, true)) return false
    const { ends } = this
    ends[3] = (ends[3] ?? 0) + costHi
    ends[4] = (ends[4] ?? 0) + costLo
    if (this.#isPaid) {
      ends[5] = (ends[5] ?? 0) + unpaidHi
      ends[6] = (ends[6] ?? 0) + unpaidLo
    }
    return true
  }

  /** Arrives after the last ride, with so many things to confirm about it. False where that is beyond the horizon. */
  arrive(confirm: number, job: boolean): boolean {
    const { after, ends } = this
    const [lo = 0, hi = 0] = after
    if (lo > this.#horizon) return false
    if (this.#isPaid) {
      const [paidLo, paidHi] = [after[PAID_LO] ?? Infinity, after[PAID_HI] ?? Infinity]
      ends[0] = job && hi < paidHi ? hi : paidHi
      ends[1] = lo < paidLo ? lo : paidLo
      ends[5] = after[UNPAID_HI] ?? 0
      ends[6] = after[UNPAID_LO] ?? 0
    } else {
      ends[0] = hi
      ends[1] = lo
    }
    ends[2] = (after[CONFIRM] ?? 0) + confirm
    ends[3] = after[COST_HI] ?? 0
    ends[4] = after[COST_LO] ?? 0
    return true
  }
}
