import type { Work } from './limits.ts'

/** How many are looked at in the time of taking a leg. */
const ROWS_A_LEG = 64

/** Points side by side, as many as come; less is better in every number. */
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

  /** @returns its place */
  push(point: Float64Array): number {
    const at = this.length
    if ((at + 1) * this.width > this.values.length) {
      const more = new Float64Array(4 * this.values.length)
      more.set(this.values)
      this.values = more
    }
    this.values.set(point, at * this.width)
    this.length += 1
    return at
  }

  /** The first place from `from` on of one that is no worse than a point in any number; -1 where there is none. */
  noWorse(point: Float64Array, from = 0): number {
    const { values, width, length } = this
    const first = point[0] ?? 0
    for (let at = from, row = from * width; at < length; at += 1, row += width) {
      if ((values[row] ?? 0) > first) continue
      let i = 1
      while (i < width && (values[row + i] ?? 0) <= (point[i] ?? 0)) i += 1
      if (i === width) {
        this.#work.done += (at - from) / ROWS_A_LEG
        return at
      }
    }
    this.#work.done += (length - from) / ROWS_A_LEG
    return -1
  }

  /** The same for one that is no better than a point. */
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

  swap(a: number, b: number): void {
    const { values, width } = this
    for (let i = 0; i < width; i += 1) {
      const one = values[a * width + i] ?? 0
      values[a * width + i] = values[b * width + i] ?? 0
      values[b * width + i] = one
    }
  }

  /** Takes one out; the last one comes in its place. */
  remove(at: number): void {
    this.length -= 1
    const { values, width } = this
    values.copyWithin(at * width, this.length * width, (this.length + 1) * width)
  }
}
