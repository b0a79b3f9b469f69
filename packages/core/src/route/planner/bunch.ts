import { CONFIRM, COST_LO, READY_LO, WIDTH, type Labels } from './labels.ts'

/** Labels that are much alike; in halves, down to a few. */
export interface Bunch {
  /** Its labels are those of `all` from `from` up to `to`. */
  all: readonly number[]
  from: number
  to: number
  /** As good as the best of them in everything. */
  low: Float64Array
  /** Undefined for a few. */
  halves: readonly [Bunch, Bunch] | undefined
}

const FEW = 4

export function bunchOf(labels: Labels, those: readonly number[]): Bunch {
  const { values } = labels
  const by = (a: number, b: number, end: number) => (values[a * WIDTH + end] ?? 0) - (values[b * WIDTH + end] ?? 0)
  const all = those.toSorted((a, b) => by(a, b, CONFIRM) || by(a, b, COST_LO) || by(a, b, READY_LO))
  // One piece of memory for all of it: many small ones are slow to get and to give back.
  const memory = new Float64Array(WIDTH * Math.max(1, all.length))
  let used = 0
  const halved = (from: number, to: number): Bunch => {
    const low = memory.subarray(used * WIDTH, (used + 1) * WIDTH).fill(Infinity)
    used += 1
    if (to - from <= FEW) {
      for (let at = from; at < to; at += 1) lower(low, values, (all[at] ?? 0) * WIDTH)
      return { all, from, to, low, halves: undefined }
    }
    const middle = (from + to) >>> 1
    const halves = [halved(from, middle), halved(middle, to)] as const
    for (const half of halves) lower(low, half.low, 0)
    return { all, from, to, low, halves }
  }
  return halved(0, all.length)
}

function lower(low: Float64Array, values: Float64Array, at: number): void {
  for (let i = 0; i < WIDTH; i += 1) {
    const value = values[at + i] ?? 0
    if (value < (low[i] ?? 0)) low[i] = value
  }
}
