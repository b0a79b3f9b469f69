import type { Verdict } from '../../model/vocabulary.ts'
import { candidateReader, type Asked } from './candidate.ts'
import type { Compiled } from './compile.ts'
import { Contest, type Candidate } from './contest.ts'
import { pruner } from './prune.ts'
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

/** Bit planes that a query fills in: one set for a matcher, which answers one query at a time. */
export interface Scratch {
  /** Over entries: valid and not closed. */
  alive: Int32Array
  /** Over initiatives, by position: best verdict. */
  open: Int32Array
  toConfirm: Int32Array
  closed: Int32Array
}

export function scratchOf({ layout }: Compiled): Scratch {
  const initiatives = layout.rows[0]?.words ?? 0
  return {
    alive: new Int32Array(layout.words),
    open: new Int32Array(initiatives),
    toConfirm: new Int32Array(initiatives),
    closed: new Int32Array(initiatives),
  }
}

/**
 * Verdicts of all initiatives from bit planes, 32 at a time; then the first of the wanted ones, of which only those that
 * can still come before the last candidate are looked at one by one. Closed ones come after all others, so they are
 * looked at only where the others leave room.
 */
export function scan(compiled: Compiled, asked: Asked, options: { wanted: Wanted; scratch: Scratch }): Scanned {
  const { wanted, scratch } = options
  const { counts, total } = judgeAll(compiled, asked, options)
  const contest = new Contest(wanted.first)
  const settings = { contest, read: candidateReader(compiled, asked), prune: pruner(compiled, asked.told) }
  const { open, toConfirm, closed } = scratch
  const has = (verdict: Verdict) => wanted.verdicts.has(verdict)
  if (has('open') || has('to-confirm')) {
    const of = (j: number) => (has('open') ? (open[j] ?? 0) : 0) | (has('to-confirm') ? (toConfirm[j] ?? 0) : 0)
    compete(compiled, asked, { ...settings, verdict: 1, plane: scratch.alive, of: (j) => of(j) & (wanted.keep?.[j] ?? -1) })
  }
  if (has('closed') && contest.last === undefined) {
    const of = (j: number) => (closed[j] ?? 0) & (wanted.keep?.[j] ?? -1)
    compete(compiled, asked, { ...settings, verdict: 2, plane: asked.dated.valid, of })
  }
  return { counts, total, ranking: contest.ranking() }
}

function judgeAll(compiled: Compiled, { told, dated }: Asked, { wanted, scratch }: { wanted: Wanted; scratch: Scratch }) {
  const { rows } = compiled.layout
  const { alive, open, toConfirm, closed } = scratch
  const { valid, ended, mayHaveEnded } = dated
  alive.set(valid)
  for (const plane of told.closes) for (let w = 0; w < alive.length; w += 1) alive[w] = (alive[w] ?? 0) & ~(plane[w] ?? 0)
  const counts = { open: 0, 'to-confirm': 0, closed: 0, withoutEntry: 0 }
  let total = 0
  let covering = rows.length
  for (let j = 0; j < open.length; j += 1) {
    while ((rows[covering - 1]?.words ?? 0) <= j) covering -= 1
    const not = ~(ended[j] ?? 0)
    let [anyValid, anyAlive, anyOpen] = [0, 0, 0]
    for (let k = 0; k < covering; k += 1) {
      const w = (rows[k]?.word ?? 0) + j
      anyValid |= valid[w] ?? 0
      const bits = (alive[w] ?? 0) & not
      alive[w] = bits
      if (bits === 0) continue
      anyAlive |= bits
      let sure = bits & (compiled.complete[w] ?? 0) & ~(mayHaveEnded[j] ?? 0)
      for (let p = 0; sure !== 0 && p < told.unknown.length; p += 1) sure &= ~(told.unknown[p]?.[w] ?? 0)
      for (let p = 0; sure !== 0 && p < told.unmet.length; p += 1) sure &= ~(told.unmet[p]?.[w] ?? 0)
      anyOpen |= sure
    }
    open[j] = anyOpen
    toConfirm[j] = anyAlive & ~anyOpen
    closed[j] = anyValid & ~anyAlive
    const keep = wanted.keep?.[j] ?? -1
    const of = { open: anyOpen, 'to-confirm': anyAlive & ~anyOpen, closed: anyValid & ~anyAlive }
    for (const verdict of ['open', 'to-confirm', 'closed'] as const) {
      counts[verdict] += countBits(of[verdict])
      if (wanted.verdicts.has(verdict)) total += countBits(of[verdict] & keep)
    }
  }
  counts.withoutEntry =
    compiled.lookup.inventory.initiatives.length - counts.open - counts['to-confirm'] - counts.closed
  return { counts, total }
}

interface Competition {
  contest: Contest
  read: (position: number, plane: Int32Array) => Candidate | undefined
  prune: ReturnType<typeof pruner>
  /** The best verdict that these can have is this or better. */
  verdict: number
  /** Entries that count, and initiatives that take part, by word. */
  plane: Int32Array
  of: (j: number) => number
}

function compete({ layout: { rows } }: Compiled, { dated }: Asked, settings: Competition): void {
  const { contest, read, prune, verdict, plane, of } = settings
  let covering = rows.length
  for (let j = 0; j < (rows[0]?.words ?? 0); j += 1) {
    while ((rows[covering - 1]?.words ?? 0) <= j) covering -= 1
    let bits = of(j)
    const { last } = contest
    if (bits !== 0 && last !== undefined && last.verdict >= verdict) {
      const more = dated.mayHaveEnded[j] ?? 0
      let promising = 0
      for (let k = 0; k < covering; k += 1) {
        const w = (rows[k]?.word ?? 0) + j
        const entries = bits & (plane[w] ?? 0)
        if (entries !== 0) promising |= prune(entries, w, { last, more })
      }
      bits = promising
    }
    for (let left = bits; left !== 0; left &= left - 1) {
      const candidate = read(j * 32 + 31 - Math.clz32(left & -left), plane)
      if (candidate !== undefined) contest.offer(candidate)
    }
  }
}
