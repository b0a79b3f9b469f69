import type { Verdict } from '../../model/vocabulary.ts'
import { candidateReader, type Asked } from './candidate.ts'
import type { Compiled } from './compile.ts'
import { Contest, type Candidate } from './contest.ts'
import { competeByLevel, levelsOf, type Levels } from './levels.ts'
import { pruner } from './prune.ts'
import { sparseOf, withoutAny, type Sparse } from './sparse.ts'
import { countBits } from './strength-columns.ts'

/** Which initiatives of the answer to return. */
export interface Wanted {
  verdicts: ReadonlySet<Verdict>
  /** Bit plane over initiatives, by position; all where undefined. */
  keep: Int32Array | undefined
  first: number
}

export interface Scanned {
  counts: Record<Verdict, number> & { withoutEntry: number }
  total: number
  ranking: Candidate[]
}

/** What a query fills in: one set for a matcher, which answers one query at a time. */
export interface Scratch {
  /** Over entries: valid and not closed. */
  alive: Sparse
  /** Bit planes over initiatives, by position: best verdict. */
  open: Int32Array
  toConfirm: Int32Array
  closed: Int32Array
  /** Over initiatives: those of a verdict that still take part. */
  left: Int32Array
  levels: Levels
}

export function scratchOf({ layout }: Compiled): Scratch {
  const initiatives = layout.rows[0]?.words ?? 0
  return {
    alive: sparseOf(layout.words),
    open: new Int32Array(initiatives),
    toConfirm: new Int32Array(initiatives),
    closed: new Int32Array(initiatives),
    left: new Int32Array(initiatives),
    levels: levelsOf(layout),
  }
}

/**
 * Verdicts of all initiatives from bit planes, 32 at a time; then the first of the wanted ones, of which only those that
 * can still come before the last candidate are looked at one by one. A verdict is looked at only where better ones
 * leave room.
 */
export function scan(compiled: Compiled, asked: Asked, options: { wanted: Wanted; scratch: Scratch }): Scanned {
  const { wanted, scratch } = options
  const { counts, total } = judgeAll(compiled, asked, options)
  const contest = new Contest(wanted.first)
  const settings = { contest, read: candidateReader(compiled, asked), prune: pruner(compiled, asked.told) }
  const stages = [
    { verdict: 'open', initiatives: scratch.open, plane: scratch.alive.plane },
    { verdict: 'to-confirm', initiatives: scratch.toConfirm, plane: scratch.alive.plane },
    { verdict: 'closed', initiatives: scratch.closed, plane: asked.dated.valid },
  ] as const
  for (const { verdict, initiatives, plane } of stages) {
    if (!wanted.verdicts.has(verdict) || wanted.first === 0 || contest.last !== undefined) continue
    const left = keepOf(initiatives, wanted.keep, scratch.left)
    if (verdict === 'to-confirm')
      competeByLevel(compiled, asked, { ...settings, alive: scratch.alive, left, levels: scratch.levels })
    if (contest.last === undefined) compete(compiled, asked, { ...settings, plane, left })
  }
  return { counts, total, ranking: contest.ranking() }
}

/** Fills the planes of the scratch, and counts. */
function judgeAll(compiled: Compiled, asked: Asked, { wanted, scratch }: { wanted: Wanted; scratch: Scratch }) {
  const { valid, enterable, enterableCount } = asked.dated
  const { open, toConfirm, closed } = scratch
  withoutAny(valid, asked.told.closes, scratch.alive)
  open.fill(0)
  toConfirm.fill(0)
  judgeEntries(compiled, asked, scratch)
  const counts = { open: 0, 'to-confirm': 0, closed: 0, withoutEntry: 0 }
  for (let j = 0; j < open.length; j += 1) {
    const [sure, alive] = [open[j] ?? 0, toConfirm[j] ?? 0]
    closed[j] = (enterable[j] ?? 0) & ~alive
    if (alive === 0) continue
    toConfirm[j] = alive & ~sure
    counts.open += countBits(sure)
    counts['to-confirm'] += countBits(alive & ~sure)
  }
  counts.closed = enterableCount - counts.open - counts['to-confirm']
  counts.withoutEntry = compiled.lookup.inventory.initiatives.length - enterableCount
  return { counts, total: totalOf(counts, wanted, scratch) }
}

/** Adds what is alive to what is known of initiatives: `toConfirm` holds all that are not closed. */
function judgeEntries(
  { complete, layout: { wordOf } }: Compiled,
  { told: { unknown, unmet }, dated: { ended, mayHaveEnded } }: Asked,
  { alive: { plane, words, count }, open, toConfirm }: Scratch,
): void {
  for (let i = 0; i < count; i += 1) {
    const w = words[i] ?? 0
    const j = wordOf[w] ?? 0
    const bits = (plane[w] ?? 0) & ~(ended[j] ?? 0)
    plane[w] = bits
    toConfirm[j] = (toConfirm[j] ?? 0) | bits
    let sure = bits & (complete[w] ?? 0) & ~(mayHaveEnded[j] ?? 0)
    for (let p = 0; sure !== 0 && p < unknown.length; p += 1) sure &= ~(unknown[p]?.[w] ?? 0)
    for (let p = 0; sure !== 0 && p < unmet.length; p += 1) sure &= ~(unmet[p]?.[w] ?? 0)
    open[j] = (open[j] ?? 0) | sure
  }
}

function keepOf(initiatives: Int32Array, keep: Int32Array | undefined, into: Int32Array): Int32Array {
  into.set(initiatives)
  if (keep !== undefined) for (let j = 0; j < into.length; j += 1) into[j] = (into[j] ?? 0) & (keep[j] ?? 0)
  return into
}

function totalOf(counts: Scanned['counts'], { verdicts, keep }: Wanted, { open, toConfirm, closed }: Scratch): number {
  const planes = { open, 'to-confirm': toConfirm, closed }
  let total = 0
  for (const verdict of verdicts) {
    if (keep === undefined) total += counts[verdict]
    else for (const [j, kept] of keep.entries()) total += countBits(kept & (planes[verdict][j] ?? 0))
  }
  return total
}

interface Competition {
  contest: Contest
  read: ReturnType<typeof candidateReader>
  prune: ReturnType<typeof pruner>
  /** Entries that count, and initiatives that take part. */
  plane: Int32Array
  left: Int32Array
}

function compete({ layout: { rows, starts } }: Compiled, { dated }: Asked, settings: Competition): void {
  const { contest, read, prune, plane, left: taking } = settings
  let covering = rows.length
  for (let j = 0; j < (rows[0]?.words ?? 0); j += 1) {
    while ((rows[covering - 1]?.words ?? 0) <= j) covering -= 1
    let bits = taking[j] ?? 0
    if (bits === 0) continue
    const { last } = contest
    // One alone is as soon looked at as pruned.
    if (last !== undefined && (bits & (bits - 1)) !== 0) {
      const more = dated.mayHaveEnded[j] ?? 0
      let promising = 0
      for (let k = 0; k < covering; k += 1) {
        const w = (starts[k] ?? 0) + j
        const entries = bits & (plane[w] ?? 0)
        if (entries !== 0) promising |= prune(entries, w, { last, more })
      }
      bits = promising
    }
    for (let left = bits; left !== 0; left &= left - 1) {
      const candidate = read(j * 32 + 31 - Math.clz32(left & -left), { plane, last: contest.last })
      if (candidate !== undefined) contest.offer(candidate)
    }
  }
}
