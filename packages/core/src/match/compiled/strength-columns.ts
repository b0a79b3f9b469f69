import type { Initiative } from '../../model/initiative.ts'
import type { Weights } from '../../model/query.ts'
import type { SuccessFactor } from '../../model/success-factor.ts'

/** By position and word of 32 factors: which are present, and which unknown or absent. */
export interface StrengthColumns {
  factors: readonly SuccessFactor[]
  /** Words for each initiative. */
  words: number
  present: Int32Array
  unknown: Int32Array
  absent: Int32Array
}

export function strengthColumnsOf(
  factors: readonly SuccessFactor[],
  initiatives: readonly Initiative[],
): StrengthColumns {
  const words = (factors.length + 31) >>> 5
  const make = () => new Int32Array(words * initiatives.length)
  const columns = { factors, words, present: make(), unknown: make(), absent: make() }
  for (const [position, initiative] of initiatives.entries()) {
    for (const [f, { id }] of factors.entries()) {
      const fact = initiative.factors[id] ?? { kind: 'unknown' }
      if (fact.kind === 'not-applicable') continue
      const values = fact.kind === 'known' ? fact.claims.map(({ value }) => value) : []
      const [first] = values
      const agreed = first !== undefined && values.every((value) => value === first)
      const column = !agreed ? columns.unknown : first ? columns.present : columns.absent
      const at = position * words + (f >>> 5)
      column[at] = (column[at] ?? 0) | (1 << (f & 31))
    }
  }
  return columns
}

/** Both ends of the share of weight that is present, as fractions; -1 where no factor applies, so that it comes last. */
export interface Share {
  lo: number
  hi: number
}

/**
 * Reads strength at a position into one object, used again. Fractions of small whole numbers are compared as floating
 * point without error: equal ones divide to the same double, and others differ by far more than its precision.
 */
export function strengthReader({ factors, words, present, unknown, absent }: StrengthColumns, weights: Weights) {
  const weightOf = factors.map(({ id }) => weights[id] ?? 1)
  const same = weightOf.every((weight) => weight === weightOf[0]) ? weightOf[0] : undefined
  const share: Share = { lo: -1, hi: -1 }
  const sum = (bits: number, word: number): number => {
    if (same !== undefined) return same * countBits(bits)
    let total = 0
    for (let left = bits; left !== 0; left &= left - 1)
      total += weightOf[word * 32 + 31 - Math.clz32(left & -left)] ?? 0
    return total
  }
  return (position: number): Share => {
    let [lo, maybe, not] = [0, 0, 0]
    for (let word = 0; word < words; word += 1) {
      const at = position * words + word
      lo += sum(present[at] ?? 0, word)
      maybe += sum(unknown[at] ?? 0, word)
      not += sum(absent[at] ?? 0, word)
    }
    const of = lo + maybe + not
    share.lo = of === 0 ? -1 : lo / of
    share.hi = of === 0 ? -1 : (lo + maybe) / of
    return share
  }
}

export function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
