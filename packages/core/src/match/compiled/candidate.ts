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
export function candidateReader(compiled: Compiled, { told, dated, fit, strength }: Asked) {
  const { classOf, classes, layout, slugRank } = compiled
  const { from, list, unstated, complete } = classes
  const { rows } = layout
  const { flags } = told
  let [best, other] = [blank(), blank()]

  const judge = (candidate: Candidate, running: string): void => {
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
