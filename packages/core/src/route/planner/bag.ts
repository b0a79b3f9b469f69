import { CONFIRM, COST_LO, UNPAID_LO, WIDTH, type Labels } from './labels.ts'
import type { Work } from './limits.ts'
import { Rows } from './rows.ts'

/**
 * The labels of one state (McRAPTOR): what is reached with nothing better in it is dropped. What is no better in anything,
 * and worse in nothing that only adds up, may come to the same later, and is to be counted then: it follows the better
 * one, and is taken further only where that one is.
 */
export class Bag {
  readonly #rows: Rows
  readonly #ids: number[] = []
  readonly #labels: Labels
  readonly #isPaid: boolean
  /** What beat the last one is likely to beat the next. */
  #likely = 0

  constructor(labels: Labels, { isPaid, work }: { isPaid: boolean; work: Work }) {
    this.#labels = labels
    this.#isPaid = isPaid
    this.#rows = new Rows(WIDTH, work)
  }

  /** Whether a label with these numbers, or worse ones, would be dropped; none here took more legs than it. */
  beats(values: Float64Array): boolean {
    const rows = this.#rows
    if (rows.isNoWorse(this.#likely, values) && this.#isLess(this.#likely, values)) return true
    let at = rows.noWorse(values)
    while (at >= 0 && !this.#isLess(at, values)) at = rows.noWorse(values, at + 1)
    if (at < 0) return false
    this.#likely = at
    return true
  }

  /** Adds a label that nothing here beats. Undefined where it follows another, or is counted with an equal one. */
  add(values: Float64Array, from: { before: number; leg: number }): number | undefined {
    const [all, rows] = [this.#labels, this.#rows]
    const legs = (all.legs[from.before] ?? 0) + 1
    // One of fewer legs was gone on from already.
    const isAlike = (at: number) => all.legs[this.#ids[at] ?? 0] === legs
    for (let at = rows.noWorse(values); at >= 0; at = rows.noWorse(values, at + 1)) {
      if (!isAlike(at)) continue
      this.#follow(this.#ids[at] ?? 0, values, from)
      return undefined
    }
    const id = all.add(values, from)
    let at = rows.noBetter(values)
    while (at >= 0) {
      if (isAlike(at)) this.#drop(at, { values, id })
      else at += 1
      at = rows.noBetter(values, at)
    }
    this.#ids.splice(rows.put(values), 0, id)
    return id
  }

  /** Takes out what a better label beats; it follows that one where it may come to the same. */
  #drop(at: number, better: { values: Float64Array; id: number }): void {
    const all = this.#labels
    const id = this.#ids[at] ?? 0
    if (!this.#isMore(at, better.values)) all.follow(id, better.id)
    all.dropped[id] = 1
    this.#rows.remove(at)
    this.#ids.splice(at, 1)
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
  #isLess(at: number, point: Float64Array): boolean {
    const { values } = this.#rows
    const row = at * WIDTH
    return (
      (values[row + COST_LO] ?? 0) < (point[COST_LO] ?? 0) ||
      (values[row + CONFIRM] ?? 0) < (point[CONFIRM] ?? 0) ||
      (this.#isPaid && (values[row + UNPAID_LO] ?? 0) < (point[UNPAID_LO] ?? 0))
    )
  }

  #isMore(at: number, point: Float64Array): boolean {
    const { values } = this.#rows
    const row = at * WIDTH
    return (
      (values[row + COST_LO] ?? 0) > (point[COST_LO] ?? 0) ||
      (values[row + CONFIRM] ?? 0) > (point[CONFIRM] ?? 0) ||
      (this.#isPaid && (values[row + UNPAID_LO] ?? 0) > (point[UNPAID_LO] ?? 0))
    )
  }
}
