export * from './canonical-json.ts'
export * from './error.ts'
export * from './model/vocabulary.ts'
export * from './model/id.ts'
export * from './model/text.ts'
export * from './model/time.ts'
export * from './model/bounds-of.ts'
export * from './model/calendar-date.ts'
export * from './model/quantity.ts'
export * from './model/source.ts'
export * from './model/fact.ts'
export * from './model/fact-state.ts'
export * from './model/need.ts'
export * from './model/give.ts'
export * from './model/terms.ts'
export * from './model/step.ts'
export * from './model/outcome.ts'
export * from './model/scaling.ts'
export * from './model/registry.ts'
export * from './model/region.ts'
export * from './model/life-phase.ts'
export * from './model/success-factor.ts'
export * from './model/collecting.ts'
export * from './model/initiative.ts'
export * from './model/inventory.ts'
export * from './model/profile.ts'
export * from './model/query.ts'
export * from './model/parse.ts'
export * from './model/lookup.ts'
export { every, some, agreed, type State } from './match/kleene.ts'
export { kilometresBetween } from './match/area.ts'
export type { Answerer } from './match/evaluate-condition.ts'
export { criteriaOf, type ClaimResult, type CriterionResult } from './match/evaluate-need.ts'
export type { Eligibility } from './match/eligibility.ts'
export { runningAt, type Running } from './match/running.ts'
export { entriesOf, termsOf, type Entry } from './match/entry.ts'
export type { Fit, FitResult } from './match/fit.ts'
export type { Interval } from './match/interval.ts'
export type { FactorResult, Strength } from './match/strength.ts'
export type { FacetCounts, Matcher, Position } from './match/matcher.ts'
export { compareMatches } from './match/rank.ts'
export type { Match, MatchAnswer } from './match/match-answer.ts'
export { match } from './match/match.ts'
export { REASON_CODES, type Reason, type ReasonCode, type ReasonParams } from './explain/reason.ts'
export { explain, explainAnswer, type Explanation } from './explain/explain.ts'
export { messagesOf, phraseTerm, say, speechOf } from './explain/words/say.ts'
export {
  fill,
  list,
  phraseDate,
  phraseDuration,
  phraseGive,
  phraseMoney,
  phraseNeed,
  phraseNumber,
  phrasePlace,
  phraseQuantity,
  type Speech,
} from './explain/words/phrase.ts'
export type { Messages } from './explain/words/messages.ts'
