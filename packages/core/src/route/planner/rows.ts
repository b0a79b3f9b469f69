import type { Work } from './limits.ts'

/** How many are looked at in the time of taking a leg. */
const ROWS_A_LEG = 64

/**
 * Points side by side, as many as come, in the order of their first number; less is better in every number, of which there
 * are five or more.
 */
export class Rows {
  length = 0
  readonly width: number
  values: Float64Array
  readonly #work: Work

  constructor(width: number, work: Work) {
    this.width = width
    this.#work = work
    this.values = new Float64Array(4 * width)
  }

  /** @returns its place; those from there on are one further */
  put(point: Float64Array): number {
    const { width, length } = this
    if ((length + 1) * width > this.values.length) {
      const more = new Float64Array(4 * this.values.length)
      more.set(this.values)
      this.values = more
    }
    const { values } = this
    const first = point[0] ?? 0
    let at = length
    while (at > 0 && (values[(at - 1) * width] ?? 0) > first) at -= 1
    if (at < length) values.copyWithin((at + 1) * width, at * width, length * width)
    values.set(point, at * width)
    this.length += 1
    return at
  }

  /** The first place from `from` on of a point that is no worse than this one in any number; -1 where there is none. */
  noWorse(point: Float64Array, from = 0): number {
    const { values, width, length } = this
    // One by one, as it is here that most of the time goes.
    const [a, b, c, d, e] = [point[0] ?? 0, point[1] ?? 0, point[2] ?? 0, point[3] ?? 0, point[4] ?? 0]
    let at = from
    for (let row = from * width; at < length; at += 1, row += width) {
      if ((values[row] ?? 0) > a) break
      if ((values[row + 2] ?? 0) > c) continue
      if ((values[row + 4] ?? 0) > e) continue
      if ((values[row + 3] ?? 0) > d) continue
      if ((values[row + 1] ?? 0) > b) continue
      let i = 5
      while (i < width && (values[row + i] ?? 0) <= (point[i] ?? 0)) i += 1
      if (i < width) continue
      this.#work.done += (at - from) / ROWS_A_LEG
      return at
    }
    this.#work.done += (at - from) / ROWS_A_LEG
    return -1
  }

  isNoWorse(at: number, point: Float64Array): boolean {
    const { values, width } = this
    const row = at * width
    for (let i = 0; i < width; i += 1) if ((values[row + i] ?? Infinity) > (point[i] ?? 0)) return false
    return at < this.length
  }

  /** The first place from `from` on of a point that is no better than this one in any number; -1 where there is none. */
  noBetter(point: Float64Array, from = 0): number {
    const { values, width, length } = this
    const first = point[0] ?? 0
    for (let at = from, row = from * width; at < length; at += 1, row += width) {
      if ((values[row] ?? 0) < first) continue
      let i = 1
      while (i < width && (values[row + i] ?? 0) >= (point[i] ?? 0)) i += 1
      if (i === width) return at
    }
    return -1
  }

  at(place: number): Float64Array {
    return this.values.slice(place * this.width, (place + 1) * this.width)
  }

  isAt(at: number, point: Float64Array): boolean {
    const row = at * this.width
    for (let i = 0; i < this.width; i += 1) if (this.values[row + i] !== point[i]) return false
    return true
  }

  /** Takes one out; those after it are one back. */
  remove(at: number): void {
    const { values, width, length } = this
    values.copyWithin(at * width, (at + 1) * width, length * width)
    this.length -= 1
  }
}
