import type { Compiled } from './compile.ts'
import { fitsLess, isLower, type Candidate } from './contest.ts'
import type { Dated } from './dates.ts'
import type { FitReader } from './fit-reader.ts'
import type { Share } from './strength-columns.ts'
import { CLOSES, UNKNOWN, UNMET, type Told } from './told.ts'

/** What a query comes to, ready to be read by entry and position. */
export interface Asked {
  told: Told
  dated: Dated
  fit: FitReader
  strength: (position: number) => Share
}

interface Reading {
  /** Entries that count. */
  plane: Int32Array
  /** The last that is still returned: what stands lower by verdict and criteria alone is not looked at further. */
  last: Candidate | undefined
  /** Where it is known of all entries in the plane: nothing unmet, and this many to confirm. */
  toConfirm?: number
}

/** Judges the entries of an initiative that are in a plane, and gives the best: one object, used again. */
export function candidateReader(compiled: Compiled, asked: Asked) {
  const { layout, slugRank } = compiled
  const { dated, fit, strength } = asked
  const { rows } = layout
  const judge = judgeOf(compiled, asked)
  let [best, other] = [blank(), blank()]

  return (position: number, { plane, last, toConfirm }: Reading): Candidate | undefined => {
    const running = dated.stateOf(position)
    let found = false
    for (let row = 0; row < rows.length; row += 1) {
      const { first, word, length } = rows[row] ?? NO_ROW
      if (length <= position) break
      if ((((plane[word + (position >>> 5)] ?? 0) >>> (position & 31)) & 1) === 0) continue
      other.row = row
      other.entry = first + position
      if (toConfirm === undefined) judge(other, running)
      else {
        other.verdict = 1
        other.unmet = 0
        other.toConfirm = toConfirm
      }
      if (isLower(other, found ? best : last)) continue
      const share = fit.read(other.entry)
      other.fitLo = share.lo
      other.fitHi = share.hi
      if (found ? !isLower(best, other) && !fitsLess(best, other) : last !== undefined && fitsLess(other, last))
        continue
      ;[best, other] = [other, best]
      found = true
    }
    if (!found) return undefined
    const { lo, hi } = strength(position)
    best.position = position
    best.strengthLo = lo
    best.strengthHi = hi
    best.slug = slugRank[position] ?? 0
    return best
  }
}

/** The verdict of an entry, and how many of its criteria are unmet and to confirm. */
function judgeOf({ classOf, classes }: Compiled, { told: { flags } }: Asked) {
  const { from, list, unstated, complete } = classes
  return (candidate: Candidate, running: string): void => {
    const c = classOf[candidate.entry] ?? 0
    let [closes, unmet, toConfirm] = [0, 0, unstated[c] ?? 0]
    for (let i = from[c] ?? 0, end = from[c + 1] ?? 0; i < end; i += 1) {
      const flag = flags[list[i] ?? 0] ?? 0
      closes |= flag & CLOSES
      unmet += (flag & UNMET) >> 1
      toConfirm += (flag & UNKNOWN) >> 2
    }
    if (running === 'unknown') toConfirm += 1
    const open = complete[c] === 1 && unmet === 0 && toConfirm === 0
    candidate.verdict = closes !== 0 || running === 'ended' ? 2 : open ? 0 : 1
    candidate.unmet = unmet
    candidate.toConfirm = toConfirm
  }
}

/**
 * Only which of the entries of an initiative that are in a plane is the best. Entries of one class tie by their criteria
 * without being judged, and fit is read only where entries tie.
 */
export function entryReader(compiled: Compiled, asked: Asked) {
  const { rows } = compiled.layout
  const { classOf } = compiled
  const { dated, fit } = asked
  const judge = judgeOf(compiled, asked)
  let [best, other] = [blank(), blank()]
  const readFit = (candidate: Candidate): void => {
    const share = fit.read(candidate.entry)
    candidate.fitLo = share.lo
    candidate.fitHi = share.hi
  }

  return (position: number, plane: Int32Array): number | undefined => {
    let found = false
    let [isJudged, isRead] = [false, false]
    for (let row = 0; row < rows.length; row += 1) {
      const { first, word, length } = rows[row] ?? NO_ROW
      if (length <= position) break
      if ((((plane[word + (position >>> 5)] ?? 0) >>> (position & 31)) & 1) === 0) continue
      other.entry = first + position
      if (!found) {
        ;[best, other] = [other, best]
        found = true
        continue
      }
      if (classOf[other.entry] === classOf[best.entry]) {
        other.verdict = best.verdict
        other.unmet = best.unmet
        other.toConfirm = best.toConfirm
      } else {
        const running = dated.stateOf(position)
        if (!isJudged) judge(best, running)
        judge(other, running)
        isJudged = true
        if (isLower(other, best)) continue
      }
      if (isLower(best, other)) isRead = false
      else {
        if (!isRead) readFit(best)
        readFit(other)
        isRead = true
        if (!fitsLess(best, other)) continue
      }
      ;[best, other] = [other, best]
    }
    return found ? best.entry : undefined
  }
}

const NO_ROW = { first: 0, word: 0, length: 0 }

function blank(): Candidate {
  return {
    position: 0,
    row: 0,
    entry: 0,
    verdict: 0,
    unmet: 0,
    toConfirm: 0,
    fitLo: 0,
    fitHi: 0,
    strengthLo: 0,
    strengthHi: 0,
    slug: 0,
  }
}
