import { CONFIRM, COST_LO, UNPAID_LO, WIDTH, type Labels } from './labels.ts'
import type { Work } from './limits.ts'
import { Rows } from './rows.ts'

/**
 * The labels of one state (McRAPTOR): what is reached with nothing better in it is dropped. What is no better in anything,
 * and worse in nothing that only adds up, may come to the same later, and is to be counted then: it follows the better
 * one, and is taken further only where that one is.
 */
export class Bag {
  /** The numbers of each label, and how many legs it took. */
  readonly #rows: Rows
  readonly #ids: number[] = []
  readonly #point = new Float64Array(WIDTH + 1)
  readonly #labels: Labels
  readonly #isPaid: boolean

  constructor(labels: Labels, { isPaid, work }: { isPaid: boolean; work: Work }) {
    this.#labels = labels
    this.#isPaid = isPaid
    this.#rows = new Rows(WIDTH + 1, work)
  }

  /** Whether a label of so many legs with these numbers, or worse ones, would be dropped. */
  beats(values: Float64Array, legs: number): boolean {
    const rows = this.#rows
    const point = this.#pointOf(values, legs)
    let at = rows.noWorse(point)
    while (at >= 0 && !this.#isLess(rows.values, at * rows.width, point)) at = rows.noWorse(point, at + 1)
    if (at > 0) {
      // What beat one is likely to beat the next.
      rows.swap(0, at)
      const [first = 0, found = 0] = [this.#ids[0], this.#ids[at]]
      this.#ids[0] = found
      this.#ids[at] = first
    }
    return at >= 0
  }

  /** Adds a label that nothing here beats. Undefined where it follows another, or is counted with an equal one. */
  add(values: Float64Array, from: { before: number; leg: number }): number | undefined {
    const [all, rows] = [this.#labels, this.#rows]
    const legs = (all.legs[from.before] ?? 0) + 1
    const point = this.#pointOf(values, legs)
    for (let at = rows.noWorse(point); at >= 0; at = rows.noWorse(point, at + 1)) {
      // One of fewer legs was gone on from already.
      if (rows.values[at * rows.width + WIDTH] !== legs) continue
      this.#follow(this.#ids[at] ?? 0, values, from)
      return undefined
    }
    const id = all.add(values, from)
    for (let at = rows.noBetter(point); at >= 0; at = rows.noBetter(point, at)) {
      const other = this.#ids[at] ?? 0
      if (!this.#isMore(rows.values, at * rows.width, point)) all.follow(other, id)
      all.dropped[other] = 1
      rows.remove(at)
      const last = this.#ids.pop() ?? 0
      if (at < this.#ids.length) this.#ids[at] = last
    }
    rows.push(point)
    this.#ids.push(id)
    return id
  }

  /** Adds a label to those that follow one; equal ones are one. */
  #follow(leader: number, values: Float64Array, from: { before: number; leg: number }): void {
    const all = this.#labels
    let equal = leader
    for (let next = all.follower[leader] ?? -1; equal >= 0 && !all.isAt(equal, values); next = all.sibling[next] ?? -1)
      equal = next
    if (equal >= 0) this.#merge(equal, from)
    else all.follow(all.add(values, from), leader)
  }

  #pointOf(values: Float64Array, legs: number): Float64Array {
    this.#point.set(values)
    this.#point[WIDTH] = legs
    return this.#point
  }

  #merge(id: number, from: { before: number; leg: number }): void {
    const all = this.#labels
    all.count[id] = (all.count[id] ?? 0) + (all.count[from.before] ?? 0)
    const mine = [...all.path(from.before), from.leg]
    if (!all.comesBefore(mine, all.path(id))) return
    all.before[id] = from.before
    all.leg[id] = from.leg
  }

  /**
   * Better now and in whatever follows. An earlier day may be lost again while waiting for the same intake, and then the
   * two are equal and are to be counted: so one has to be better in what only adds up.
   */
  #isLess(rows: Float64Array, row: number, point: Float64Array): boolean {
    return (
      (rows[row + COST_LO] ?? 0) < (point[COST_LO] ?? 0) ||
      (rows[row + CONFIRM] ?? 0) < (point[CONFIRM] ?? 0) ||
      (this.#isPaid && (rows[row + UNPAID_LO] ?? 0) < (point[UNPAID_LO] ?? 0))
    )
  }

  #isMore(rows: Float64Array, row: number, point: Float64Array): boolean {
    return (
      (rows[row + COST_LO] ?? 0) > (point[COST_LO] ?? 0) ||
      (rows[row + CONFIRM] ?? 0) > (point[CONFIRM] ?? 0) ||
      (this.#isPaid && (rows[row + UNPAID_LO] ?? 0) > (point[UNPAID_LO] ?? 0))
    )
  }
}
