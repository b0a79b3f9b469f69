import type { candidateReader, Asked } from './candidate.ts'
import type { Compiled } from './compile.ts'
import type { Contest } from './contest.ts'
import type { Layout } from './layout.ts'
import type { Sparse } from './sparse.ts'

/** For 0, 1, 2 and 3 criteria to confirm: bit planes over entries, and over initiatives with such an entry. */
export type Levels = readonly Level[]

interface Level {
  entries: Int32Array
  initiatives: Int32Array
}

export function levelsOf({ rows, words }: Layout): Levels {
  return [0, 1, 2, 3].map(() => ({ entries: new Int32Array(words), initiatives: new Int32Array(rows[0]?.words ?? 0) }))
}

interface Race {
  contest: Contest
  read: ReturnType<typeof candidateReader>
  /** Entries that count. */
  alive: Sparse
  /** Initiatives that take part, by word; those that had their turn are taken out. */
  left: Int32Array
  /** Filled in here. */
  levels: Levels
}

/** Of so many words one is not empty: few. */
const FEW = 4

/**
 * Initiatives with nothing unmet and at most three criteria to confirm have their turn first, fewest first, until the
 * places are filled: whatever is left then stands lower. One pass over the planes finds them, 32 at a time, so that what
 * cannot win is not looked at, wherever it lies. Where many are left, a short pass for at most one to confirm comes first,
 * and the whole one only where that leaves room.
 */
export function competeByLevel(compiled: Compiled, asked: Asked, race: Race): void {
  const { contest, read, alive, left, levels } = race
  const many = alive.count * FEW > alive.plane.length
  for (const [toConfirm, { entries, initiatives }] of levels.entries()) {
    if (contest.last !== undefined) return
    if (toConfirm === 0) fill(compiled, asked, { ...race, levels: many ? levels.slice(0, 2) : levels })
    if (toConfirm === 2 && many) fill(compiled, asked, race)
    for (let j = 0; j < left.length; j += 1) {
      // One with an entry at a better level had its turn there.
      const bits = (initiatives[j] ?? 0) & (left[j] ?? 0)
      if (bits === 0) continue
      left[j] = (left[j] ?? 0) & ~bits
      for (let rest = bits; rest !== 0; rest &= rest - 1) {
        const position = j * 32 + 31 - Math.clz32(rest & -rest)
        const candidate = read(position, { plane: entries, last: contest.last, toConfirm })
        if (candidate !== undefined) contest.offer(candidate)
      }
    }
  }
}

/**
 * Each plane of criteria that are unknown moves entries up by one level; what moves beyond the last is dropped. An entry
 * that is at a level for itself may have a better one beside it.
 */
function fill(
  { layout: { wordOf }, unstatedAtMost }: Compiled,
  { told: { unmet, unknown }, dated: { mayHaveEnded } }: Asked,
  { alive: { plane, words, count }, left, levels }: Pick<Race, 'alive' | 'left' | 'levels'>,
): void {
  const [most0, most1, most2, most3] = unstatedAtMost
  const most = unstatedAtMost[levels.length - 1]
  if (!most0 || !most1 || !most2 || !most3 || !most) return
  const deep = levels.length > 2 ? -1 : 0
  for (const { entries, initiatives } of levels) {
    entries.fill(0)
    initiatives.fill(0)
  }
  for (let i = 0; i < count; i += 1) {
    const w = words[i] ?? 0
    const j = wordOf[w] ?? 0
    let bits = (left[j] ?? 0) & (plane[w] ?? 0) & (most[w] ?? 0)
    for (let p = 0; bits !== 0 && p < unmet.length; p += 1) bits &= ~(unmet[p]?.[w] ?? 0)
    if (bits === 0) continue
    let none = bits & (most0[w] ?? 0)
    let one = bits & (most1[w] ?? 0) & ~none
    let two = bits & (most2[w] ?? 0) & ~(none | one)
    let three = bits & ~(none | one | two)
    let more = mayHaveEnded[j] ?? 0
    for (let p = 0; ; p += 1) {
      three = (three & ~more) | (two & more)
      two = ((two & ~more) | (one & more)) & deep
      one = (one & ~more) | (none & more)
      none &= ~more
      if (p === unknown.length || (none | one | two | three) === 0) break
      more = unknown[p]?.[w] ?? 0
    }
    put(levels[0], none, { w, j })
    put(levels[1], one, { w, j })
    put(levels[2], two, { w, j })
    put(levels[3], three, { w, j })
  }
}

function put(level: Level | undefined, bits: number, { w, j }: { w: number; j: number }): void {
  if (bits === 0 || level === undefined) return
  level.entries[w] = bits
  level.initiatives[j] = (level.initiatives[j] ?? 0) | bits
}
