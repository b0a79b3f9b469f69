/** Seeded chance (mulberry32): the same catalogue on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  chance(p: number): boolean
  pick<T>(values: readonly T[]): T
  /** By weights that need not add up to 1. */
  weighted<T>(values: readonly (readonly [value: T, weight: number])[]): T
  /** Whole number from `from` up to and including `to`. */
  whole(from: number, to: number): number
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const at = <T>(values: readonly T[], index: number): T => {
    const value = values[index]
    if (value === undefined) throw new RangeError('nothing to pick from')
    return value
  }
  return {
    next,
    chance: (p) => next() < p,
    pick: (values) => at(values, Math.floor(next() * values.length)),
    weighted(values) {
      let left = next() * values.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of values) if ((left -= weight) < 0) return value
      return at(values, values.length - 1)[0]
    },
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
  }
}
