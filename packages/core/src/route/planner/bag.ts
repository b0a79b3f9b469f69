import { CONFIRM, COST_LO, UNPAID_LO, WIDTH, type Labels } from './labels.ts'

/** The labels of one state (McRAPTOR): what is reached with nothing better in it is dropped. */
export class Bag {
  #ids: number[] = []
  readonly #labels: Labels
  readonly #isPaid: boolean

  constructor(labels: Labels, isPaid: boolean) {
    this.#labels = labels
    this.#isPaid = isPaid
  }

  /** Whether a label of so many legs with these numbers, or worse ones, would be dropped. */
  beats(values: Float64Array, legs: number): boolean {
    const ids = this.#ids
    const all = this.#labels
    for (let i = 0; i < ids.length; i += 1) {
      const id = ids[i] ?? 0
      if ((all.legs[id] ?? 0) > legs || !this.#surelyBeats(all.values, id * WIDTH, values)) continue
      // What beat one is likely to beat the next.
      if (i > 0) {
        ids[i] = ids[0] ?? 0
        ids[0] = id
      }
      return true
    }
    return false
  }

  /** Adds a label that nothing here beats. Undefined where it is counted with an equal one. */
  add(values: Float64Array, from: { before: number; leg: number }): number | undefined {
    const all = this.#labels
    const legs = (all.legs[from.before] ?? 0) + 1
    const left: number[] = []
    for (const id of this.#ids) {
      if (all.legs[id] === legs && same(all.values, id * WIDTH, values)) {
        this.#merge(id, from)
        return undefined
      }
    }
    for (const id of this.#ids) {
      if ((all.legs[id] ?? 0) >= legs && this.#surelyBeatsOf(values, all.values, id * WIDTH)) all.dropped[id] = 1
      else left.push(id)
    }
    const at = all.add(values, from)
    left.push(at)
    this.#ids = left
    return at
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
  #surelyBeats(all: Float64Array, a: number, b: Float64Array): boolean {
    for (let i = 0; i < WIDTH; i += 1) if ((all[a + i] ?? 0) > (b[i] ?? 0)) return false
    return (
      (all[a + COST_LO] ?? 0) < (b[COST_LO] ?? 0) ||
      (all[a + CONFIRM] ?? 0) < (b[CONFIRM] ?? 0) ||
      (this.#isPaid && (all[a + UNPAID_LO] ?? 0) < (b[UNPAID_LO] ?? 0))
    )
  }

  #surelyBeatsOf(a: Float64Array, all: Float64Array, b: number): boolean {
    for (let i = 0; i < WIDTH; i += 1) if ((a[i] ?? 0) > (all[b + i] ?? 0)) return false
    return (
      (a[COST_LO] ?? 0) < (all[b + COST_LO] ?? 0) ||
      (a[CONFIRM] ?? 0) < (all[b + CONFIRM] ?? 0) ||
      (this.#isPaid && (a[UNPAID_LO] ?? 0) < (all[b + UNPAID_LO] ?? 0))
    )
  }
}

function same(all: Float64Array, at: number, values: Float64Array): boolean {
  for (let i = 0; i < WIDTH; i += 1) if (all[at + i] !== values[i]) return false
  return true
}
