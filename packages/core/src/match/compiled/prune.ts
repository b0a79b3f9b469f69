import type { Compiled } from './compile.ts'
import type { Candidate } from './contest.ts'
import type { Told } from './told.ts'

/** Counts above this are one count: further down the order nothing is pruned by them. */
const MOST = 14

/**
 * Which of 32 entries can still come before the last candidate, by criteria unmet and to confirm alone. Both are
 * counted for 32 entries at a time, in binary digits that lie in words of their own. Entries that tie are let through.
 */
export function pruner({ unstated }: Compiled, told: Told) {
  /** Those of `bits` with at most `most` criteria to confirm. */
  const confirmAtMost = (bits: number, word: number, { most, more }: { most: number; more: number }): number => {
    let one = bits & (unstated[0]?.[word] ?? 0)
    let two = bits & (unstated[1]?.[word] ?? 0)
    let four = bits & (unstated[2]?.[word] ?? 0)
    let eight = bits & (unstated[3]?.[word] ?? 0)
    let over = 0
    let carry = bits & more
    for (let i = -1; i < told.unknown.length; i += 1) {
      if (i >= 0) carry = bits & (told.unknown[i]?.[word] ?? 0)
      if (carry === 0) continue
      let next = one & carry
      one ^= carry
      carry = next
      next = two & carry
      two ^= carry
      carry = next
      next = four & carry
      four ^= carry
      carry = next
      over |= eight & carry
      eight ^= carry
    }
    let below = 0
    let equal = bits & ~over
    for (let digit = 3; digit >= 0; digit -= 1) {
      const plane = digit === 3 ? eight : digit === 2 ? four : digit === 1 ? two : one
      if ((most >> digit) & 1) {
        below |= equal & ~plane
        equal &= plane
      } else equal &= ~plane
    }
    return below | equal
  }

  /** `more`: the bits with one more to confirm, because it is not known whether it still runs. */
  return (bits: number, word: number, { last, more }: { last: Candidate; more: number }): number => {
    if (last.unmet > 1) return bits
    let some = 0
    let several = 0
    for (const plane of told.unmet) {
      const unmet = bits & (plane[word] ?? 0)
      several |= some & unmet
      some |= unmet
    }
    const fewer = last.unmet === 1 ? bits & ~some : 0
    const tied = last.unmet === 1 ? some & ~several : bits & ~some
    if (tied === 0 || last.toConfirm > MOST) return fewer | tied
    return fewer | confirmAtMost(tied, word, { most: last.toConfirm, more })
  }
}
