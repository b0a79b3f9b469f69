import type { candidateReader, Asked } from './candidate.ts'
import type { Compiled } from './compile.ts'
import type { Contest } from './contest.ts'

interface Race {
  contest: Contest
  read: ReturnType<typeof candidateReader>
  /** Entries that count, by word. */
  plane: Int32Array
  /** Initiatives that take part, by word; those that had their turn are taken out. */
  left: Int32Array
}

/**
 * Initiatives with nothing unmet and at most three criteria to confirm have their turn first, fewest first, until the
 * places are filled: whatever is left then stands lower. One pass over the planes finds them all, 32 at a time, so that
 * what cannot win is not looked at, wherever it lies.
 */
export function competeByLevel(compiled: Compiled, asked: Asked, { contest, read, plane, left }: Race): void {
  const levels = levelsOf(compiled, asked, { plane, left })
  for (const level of levels) {
    if (contest.last !== undefined) return
    for (let j = 0; j < left.length; j += 1) {
      // One with an entry at a better level had its turn there.
      const bits = (level[j] ?? 0) & (left[j] ?? 0)
      if (bits === 0) continue
      left[j] = (left[j] ?? 0) & ~bits
      for (let rest = bits; rest !== 0; rest &= rest - 1) {
        const candidate = read(j * 32 + 31 - Math.clz32(rest & -rest), { plane, last: contest.last })
        if (candidate !== undefined) contest.offer(candidate)
      }
    }
  }
}

/**
 * For 0, 1, 2 and 3 criteria to confirm, the initiatives with an entry that has that many and nothing unmet. Each plane
 * of criteria that are unknown moves entries up by one; what moves beyond three is dropped.
 */
function levelsOf(
  { layout, unstatedAtMost }: Compiled,
  { told: { unmet, unknown }, dated: { mayHaveEnded } }: Asked,
  { plane, left }: Pick<Race, 'plane' | 'left'>,
): Int32Array[] {
  const [most0, most1, most2, most3] = unstatedAtMost
  const levels = [0, 1, 2, 3].map(() => new Int32Array(left.length))
  const [level0, level1, level2, level3] = levels
  if (!most0 || !most1 || !most2 || !most3 || !level0 || !level1 || !level2 || !level3) return []
  for (const { word, words } of layout.rows) {
    for (let j = 0, w = word; j < words; j += 1, w += 1) {
      let bits = (left[j] ?? 0) & (plane[w] ?? 0) & (most3[w] ?? 0)
      for (let p = 0; bits !== 0 && p < unmet.length; p += 1) bits &= ~(unmet[p]?.[w] ?? 0)
      if (bits === 0) continue
      let none = bits & (most0[w] ?? 0)
      let one = bits & (most1[w] ?? 0) & ~none
      let two = bits & (most2[w] ?? 0) & ~(none | one)
      let three = bits & ~(none | one | two)
      let more = mayHaveEnded[j] ?? 0
      for (let p = 0; ; p += 1) {
        three = (three & ~more) | (two & more)
        two = (two & ~more) | (one & more)
        one = (one & ~more) | (none & more)
        none &= ~more
        if (p === unknown.length || (none | one | two | three) === 0) break
        more = unknown[p]?.[w] ?? 0
      }
      level0[j] = (level0[j] ?? 0) | none
      level1[j] = (level1[j] ?? 0) | one
      level2[j] = (level2[j] ?? 0) | two
      level3[j] = (level3[j] ?? 0) | three
    }
  }
  return levels
}
