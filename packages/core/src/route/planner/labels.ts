/** Numbers of a label by place; each but the last is one end of a span. Less is better for all of them. */
export const READY_LO = 0
export const READY_HI = 1
export const PAID_LO = 2
export const PAID_HI = 3
export const COST_LO = 4
export const COST_HI = 5
export const UNPAID_LO = 6
export const UNPAID_HI = 7
export const CONFIRM = 8
export const WIDTH = 9

/** All labels of one search (label.ts), side by side. */
export class Labels {
  length = 0
  values = new Float64Array(WIDTH * 256)
  /** The label before it and the leg taken from there; -1 for the start. */
  before = new Int32Array(256)
  leg = new Int32Array(256)
  /** Paths that are equal in everything that follows, this one included. */
  count = new Float64Array(256)
  legs = new Uint8Array(256)
  dropped = new Uint8Array(256)
  /** The first of those that follow it, and the next one that follows the same; -1 where there is none. */
  follower = new Int32Array(256)
  sibling = new Int32Array(256)
  readonly #rank: Uint32Array

  constructor(rank: Uint32Array) {
    this.#rank = rank
  }

  /** Ready on a day, with no legs taken. */
  addStart(today: number): number {
    const start = new Float64Array(WIDTH)
    start[READY_LO] = start[READY_HI] = today
    start[PAID_LO] = start[PAID_HI] = Infinity
    return this.add(start, { before: -1, leg: -1 })
  }

  add(values: Float64Array, { before, leg }: { before: number; leg: number }): number {
    if (this.length === this.before.length) this.#grow()
    const at = this.length
    this.length += 1
    this.values.set(values, at * WIDTH)
    this.before[at] = before
    this.leg[at] = leg
    this.count[at] = before < 0 ? 1 : (this.count[before] ?? 0)
    this.legs[at] = before < 0 ? 0 : (this.legs[before] ?? 0) + 1
    this.follower[at] = this.sibling[at] = -1
    return at
  }

  /** From here on one label, and those that follow it, follow another. */
  follow(label: number, leader: number): void {
    let last = label
    this.sibling[label] = this.follower[label] ?? -1
    while ((this.sibling[last] ?? -1) >= 0) last = this.sibling[last] ?? -1
    this.sibling[last] = this.follower[leader] ?? -1
    this.follower[leader] = label
    this.follower[label] = -1
  }

  isAt(label: number, values: Float64Array): boolean {
    for (let i = 0; i < WIDTH; i += 1) if (this.values[label * WIDTH + i] !== values[i]) return false
    return true
  }

  /** The legs taken up to a label. */
  path(at: number): number[] {
    const legs: number[] = []
    for (let label = at; (this.before[label] ?? -1) >= 0; label = this.before[label] ?? -1)
      legs.push(this.leg[label] ?? 0)
    return legs.reverse()
  }

  /** Whether one sequence of legs comes before the other by its slugs. */
  comesBefore(a: readonly number[], b: readonly number[]): boolean {
    for (let i = 0; i < a.length; i += 1) {
      if (i === b.length) return false
      const [x, y] = [this.#rank[a[i] ?? 0] ?? 0, this.#rank[b[i] ?? 0] ?? 0]
      if (x !== y) return x < y
    }
    return a.length < b.length
  }

  #grow(): void {
    const more = <T extends Float64Array | Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from)
      return to
    }
    const size = 4 * this.before.length
    this.values = more(this.values, new Float64Array(WIDTH * size))
    this.before = more(this.before, new Int32Array(size))
    this.leg = more(this.leg, new Int32Array(size))
    this.count = more(this.count, new Float64Array(size))
    this.legs = more(this.legs, new Uint8Array(size))
    this.dropped = more(this.dropped, new Uint8Array(size))
    this.follower = more(this.follower, new Int32Array(size))
    this.sibling = more(this.sibling, new Int32Array(size))
  }
}
