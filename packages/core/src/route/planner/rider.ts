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
import type { Work } from './limits.ts'
import type { Network } from './network.ts'

/** What is added to a label: `numbers` from `own` on, at the places of a label, and so many things to confirm besides. */
export interface Load {
  numbers: Float64Array
  own: number
  confirm: number
}

/** Takes legs: the sums of label.ts on numbers side by side. */
export class Rider {
  /** The label after the last ride. */
  readonly after = new Float64Array(WIDTH)
  /** What a route that ends with it is compared on, in the order of `endsOf`. */
  readonly ends: Float64Array
  rides = 0
  readonly #work: Work
  readonly #network: Network
  readonly #filters: Filters
  readonly #horizon: number
  readonly #isPaid: boolean
  /** Of the leg that is boarded: no later start than this, and what it adds. */
  #last = 0
  readonly #load: Load

  constructor(network: Network, { paid, horizon }: Trip, { filters, work }: { filters: Filters; work: Work }) {
    this.#work = work
    this.#network = network
    this.#filters = filters
    this.#horizon = horizon
    this.#isPaid = paid
    this.ends = new Float64Array(paid ? 7 : 5)
    this.#load = { numbers: network.kinds.numbers, own: 0, confirm: 0 }
  }

  /** Makes ready to take a leg, from one label or from many, with what is to be confirmed about taking it. */
  board(leg: number, confirm: number): void {
    this.#network.timetables.board(leg)
    this.#last = this.#filters.last(leg)
    this.#load.own = (this.#network.kinds.of[leg] ?? 0) * WIDTH
    this.#load.confirm = confirm
  }

  /** Takes that leg from the label at `at` at the first chance. False where no known intake is left in time. */
  ride(from: Float64Array, at: number): boolean {
    this.rides += 1
    this.#work.done += 1
    const { timetables, kinds } = this.#network
    const { after } = this
    if (!timetables.depart(from[at + READY_LO] ?? 0, from[at + READY_HI] ?? 0)) return false
    const { first, last } = timetables
    if (first > this.#last) return false
    after[READY_LO] = first
    after[READY_HI] = last
    this.#add(from, at, this.#load)
    if (Number.isNaN(after[READY_LO])) {
      const { lo, hi } = arriveAt(kinds.durations[this.#load.own / WIDTH], { lo: first, hi: last })
      after[READY_LO] = lo
      after[READY_HI] = hi
    }
    return true
  }

  /** Takes what is as good as several legs, as soon as one is ready: none of them leaves one better off. */
  rideAtBest(from: Float64Array, at: number, load: Load): void {
    this.rides += 1
    this.#work.done += 1
    const { after } = this
    after[READY_LO] = from[at + READY_LO] ?? 0
    after[READY_HI] = from[at + READY_HI] ?? 0
    this.#add(from, at, load)
  }

  /** What is added from a start on, which stands where its end is going to be. */
  #add(from: Float64Array, at: number, { numbers, own, confirm }: Load): void {
    const { after } = this
    const first = after[READY_LO] ?? 0
    const last = after[READY_HI] ?? 0
    const paidLo = first + (numbers[own + PAID_LO] ?? 0)
    const paidHi = last + (numbers[own + PAID_HI] ?? 0)
    const beforeLo = from[at + PAID_LO] ?? 0
    const beforeHi = from[at + PAID_HI] ?? 0
    after[READY_LO] = first + (numbers[own + READY_LO] ?? 0)
    after[READY_HI] = last + (numbers[own + READY_HI] ?? 0)
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
    const readyLo = after[READY_LO] ?? 0
    const readyHi = after[READY_HI] ?? 0
    const lo = readyLo + (numbers[own + READY_LO] ?? 0)
    const hi = readyHi + (numbers[own + READY_HI] ?? 0)
    if (lo > this.#horizon) return false
    if (this.#isPaid) {
      const paidLo = readyLo + (numbers[own + PAID_LO] ?? 0)
      const paidHi = readyHi + (numbers[own + PAID_HI] ?? 0)
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
    const lo = after[READY_LO] ?? 0
    const hi = after[READY_HI] ?? 0
    if (lo > this.#horizon) return false
    if (this.#isPaid) {
      const paidLo = after[PAID_LO] ?? Infinity
      const paidHi = after[PAID_HI] ?? Infinity
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
