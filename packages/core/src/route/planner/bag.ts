import { CONFIRM, COST_LO, UNPAID_LO, WIDTH, type Labels } from './labels.ts'
import { Rows } from './rows.ts'

/** The labels of one state (McRAPTOR): what is reached with nothing better in it is dropped. */
export class Bag {
  /** The numbers of each label, and how many legs it took. */
  readonly #rows = new Rows(WIDTH + 1)
  readonly #ids: number[] = []
  readonly #point = new Float64Array(WIDTH + 1)
  readonly #labels: Labels
  readonly #isPaid: boolean

  constructor(labels: Labels, isPaid: boolean) {
    this.#labels = labels
    this.#isPaid = isPaid
  }

  /** Whether a label of so many legs with these numbers, or worse ones, would be dropped. */
  beats(values: Float64Array, legs: number): boolean {
    const [rows, point] = [this.#rows, this.#pointOf(values, legs)]
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

  /** Adds a label that nothing here beats. Undefined where it is counted with an equal one. */
  add(values: Float64Array, from: { before: number; leg: number }): number | undefined {
    const [all, rows] = [this.#labels, this.#rows]
    const point = this.#pointOf(values, (all.legs[from.before] ?? 0) + 1)
    for (let at = rows.noBetter(point); at >= 0; at = rows.noBetter(point, at)) {
      if (rows.isAt(at, point)) {
        this.#merge(this.#ids[at] ?? 0, from)
        return undefined
      }
      if (this.#isMore(rows.values, at * rows.width, point)) this.#drop(at)
      else at += 1
    }
    const id = all.add(values, from)
    rows.push(point)
    this.#ids.push(id)
    return id
  }

  #pointOf(values: Float64Array, legs: number): Float64Array {
    this.#point.set(values)
    this.#point[WIDTH] = legs
    return this.#point
  }

  #drop(at: number): void {
    this.#labels.dropped[this.#ids[at] ?? 0] = 1
    this.#rows.remove(at)
    const last = this.#ids.pop() ?? 0
    if (at < this.#ids.length) this.#ids[at] = last
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
