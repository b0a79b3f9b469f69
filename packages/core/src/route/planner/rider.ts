import { arriveAt } from '../duration.ts'
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
import type { Network } from './network.ts'

/** What is added to a label: `numbers` from `own` on, at the places of a label, and so many things to confirm besides. */
export interface Load {
  numbers: Float64Array
  own: number
  confirm: number
}

interface Start extends Load {
  first: number
  last: number
}

/** A leg, and what is to be confirmed about taking it. */
interface Taken {
  leg: number
  confirm: number
}

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
  ride(from: Float64Array, at: number, { leg, confirm }: Taken): boolean {
    this.rides += 1
    const { timetables, kinds } = this.#network
    if (!timetables.depart(leg, from[at + READY_LO] ?? 0, from[at + READY_HI] ?? 0)) return false
    const { first, last } = timetables
    if (first > this.#filters.last(leg)) return false
    const kind = kinds.of[leg] ?? 0
    this.#add(from, at, { numbers: kinds.numbers, own: kind * WIDTH, confirm, first, last })
    if (Number.isNaN(this.after[READY_LO])) {
      const { lo, hi } = arriveAt(kinds.durations[kind], { lo: first, hi: last })
      this.after[READY_LO] = lo
      this.after[READY_HI] = hi
    }
    return true
  }

  /** Takes what is as good as several legs, as soon as one is ready: none of them leaves one better off. */
  rideAtBest(from: Float64Array, at: number, { numbers, own, confirm }: Load): void {
    this.rides += 1
    const [first, last] = [from[at + READY_LO] ?? 0, from[at + READY_HI] ?? 0]
    this.#add(from, at, { numbers, own, confirm, first, last })
  }

  #add(from: Float64Array, at: number, { numbers, own, confirm, first, last }: Start): void {
    const { after } = this
    after[READY_LO] = first + (numbers[own + READY_LO] ?? 0)
    after[READY_HI] = last + (numbers[own + READY_HI] ?? 0)
    const [paidLo, paidHi] = [first + (numbers[own + PAID_LO] ?? 0), last + (numbers[own + PAID_HI] ?? 0)]
    const [beforeLo, beforeHi] = [from[at + PAID_LO] ?? 0, from[at + PAID_HI] ?? 0]
    after[PAID_LO] = paidLo < beforeLo ? paidLo : beforeLo
    after[PAID_HI] = paidHi < beforeHi ? paidHi : beforeHi
    after[COST_LO] = (from[at + COST_LO] ?? 0) + (numbers[own + COST_LO] ?? 0)
    after[COST_HI] = (from[at + COST_HI] ?? 0) + (numbers[own + COST_HI] ?? 0)
    after[UNPAID_LO] = (from[at + UNPAID_LO] ?? 0) + (numbers[own + UNPAID_LO] ?? 0)
    after[UNPAID_HI] = (from[at + UNPAID_HI] ?? 0) + (numbers[own + UNPAID_HI] ?? 0)
    after[CONFIRM] = (from[at + CONFIRM] ?? 0) + (numbers[own + CONFIRM] ?? 0) + confirm
  }

  /** Arrives after the last ride and whatever comes then, no worse than it can. */
  arriveBeyond({ numbers, own, confirm, job }: Load & { job: boolean }): boolean {
    const { after, ends } = this
    const [readyLo = 0, readyHi = 0] = after
    const [lo, hi] = [readyLo + (numbers[own + READY_LO] ?? 0), readyHi + (numbers[own + READY_HI] ?? 0)]
    if (lo > this.#horizon) return false
    if (this.#isPaid) {
      const [paidLo, paidHi] = [readyLo + (numbers[own + PAID_LO] ?? 0), readyHi + (numbers[own + PAID_HI] ?? 0)]
      const sure = Math.min(paidHi, after[PAID_HI] ?? Infinity)
      ends[0] = job && hi < sure ? hi : sure
      ends[1] = Math.min(lo, paidLo, after[PAID_LO] ?? Infinity)
      ends[5] = (after[UNPAID_HI] ?? 0) + (numbers[own + UNPAID_HI] ?? 0)
      ends[6] = (after[UNPAID_LO] ?? 0) + (numbers[own + UNPAID_LO] ?? 0)
    } else {
      ends[0] = hi
      ends[1] = lo
    }
    ends[2] = (after[CONFIRM] ?? 0) + (numbers[own + CONFIRM] ?? 0) + confirm
    ends[3] = (after[COST_HI] ?? 0) + (numbers[own + COST_HI] ?? 0)
    ends[4] = (after[COST_LO] ?? 0) + (numbers[own + COST_LO] ?? 0)
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
