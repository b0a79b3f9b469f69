import type { MatchAnswer } from '../match/match-answer.ts'
import type { Reason } from './reason.ts'

/** What holds of the whole answer: filtered, reweighted, cut off by the limit, or empty. */
export function explainAnswer(answer: MatchAnswer): Reason[] {
  const reasons: Reason[] = []
  const say = (code: Reason['code'], count: number) => reasons.push({ code, params: { count }, cites: [] })
  if (answer.filtered) say('answer-filtered', answer.total)
  if (answer.reweighted) say('answer-reweighted', answer.total)
  if (answer.items.length < answer.total) say('answer-limited', answer.total - answer.items.length)
  if (answer.items.every((item) => item.verdict === 'closed')) say('answer-empty', answer.total)
  return reasons
}
