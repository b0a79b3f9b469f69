import type { Match } from '../match/match-answer.ts'
import type { Matcher } from '../match/matcher.ts'
import { compareMatches } from '../match/rank.ts'
import { lookupOf } from '../model/lookup.ts'
import type { Query } from '../model/query.ts'
import { VERDICTS } from '../model/vocabulary.ts'
import { FIRST } from './change.ts'
import type { QuestionField } from './field.ts'
import { rangeOf, type Range } from './range.ts'

/**
 * The open fields on which the first positions may still hang, the first undecided criterion first. Empty says: no
 * completion of the profile changes these positions or their verdicts. The other way round it is no proof: bounds are
 * taken criterion by criterion (see `rangeOf`).
 */
export function mayDecide(matcher: Matcher, query: Query, open: ReadonlySet<QuestionField>): QuestionField[] {
  if (open.size === 0) return []
  // What a filter by verdict hides now may come into view: then everything that may move counts.
  const { verdicts, ...filters } = query.filters
  const context = { lookup: lookupOf(matcher.inventory), query: { ...query, filters }, open }
  const ranges: Range[] = []
  for (const match of ranked(matcher, context.query)) {
    const worst = ranges.length < FIRST ? undefined : ranges.slice(0, FIRST).map((one) => one.worst)
    if (verdicts === undefined && worst?.every((one) => outOfReach(match, one)) === true) break
    const initiative = matcher.get(match.initiative)
    if (initiative !== undefined) ranges.push(rangeOf(context, initiative, match))
  }
  const undecided = ranges.filter((one, i) => verdicts !== undefined || isUndecided(one, i, ranges))
  return [...new Set(undecided.flatMap((one) => one.hangsOn))]
}

/** An answer's matches in order, fetched a few at a time: mostly the first are enough. */
function* ranked(matcher: Matcher, query: Query): Generator<Match> {
  for (let given = 0, limit = FIRST * 8; ; limit *= 4) {
    const { items, total } = matcher.match({ ...query, limit })
    yield* items.slice(given)
    given = items.length
    if (given >= total) return
  }
}

/**
 * No answer lifts a match, or any after it, above one that turns out worst: a definite miss stays, so its verdict and
 * what it misses can only get worse, but for one that misses nothing so far, which may come to be open.
 */
function outOfReach(match: Match, worst: Match): boolean {
  const verdict = match.verdict === 'to-confirm' && match.unmet === 0 ? 'open' : match.verdict
  const verdicts = VERDICTS.indexOf(verdict) - VERDICTS.indexOf(worst.verdict)
  return verdicts > 0 || (verdicts === 0 && match.unmet > worst.unmet)
}

/** Among the first its verdict may change; or it is not sure to stay before, or behind, one of the first. */
function isUndecided(one: Range, at: number, ranges: readonly Range[]): boolean {
  if (at < FIRST && one.best.verdict !== one.worst.verdict) return true
  const others = at < FIRST ? ranges : ranges.slice(0, FIRST)
  return others.some((other, i) => i !== at && !(i < at ? isBefore(other, one) : isBefore(one, other)))
}

/** Whatever is answered. */
function isBefore(one: Range, other: Range): boolean {
  return compareMatches(one.worst, other.best) < 0
}
