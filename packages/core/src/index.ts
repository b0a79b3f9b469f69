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
export * from './model/departure-query.ts'
export * from './model/issues.ts'
export * from './model/parse.ts'
export * from './model/lookup.ts'
export { every, some, agreed, type State } from './match/kleene.ts'
export { kilometresBetween } from './match/area.ts'
export type { Answerer } from './match/evaluation.ts'
export { criteriaOf, type ClaimResult, type CriterionResult } from './match/need-result.ts'
export type { Eligibility } from './match/eligibility.ts'
export { SERVED, servedBy, takesPlaceIn, type Served } from './match/serves.ts'
export { runningAt, type Running } from './match/running.ts'
export { entriesOf, termsOf, type Entry } from './match/entry.ts'
export type { Fit, FitResult } from './match/fit.ts'
export type { Interval } from './match/interval.ts'
export { strengthOf, type FactorResult, type Strength } from './match/strength.ts'
export type { FacetCounts, Matcher, Outcomes, Position } from './match/matcher.ts'
export { compareMatches } from './match/rank.ts'
export type { Match, MatchAnswer } from './match/match-answer.ts'
export {
  firstOfGroups,
  groupMatches,
  type FirstOfGroups,
  type GroupLengths,
  type MatchGroup,
  type MatchGroups,
} from './match/group-matches.ts'
export { checkQuery } from './match/check-query.ts'
export { match, MEASURES } from './match/match.ts'
export { matchBy, type Measures } from './match/match-by.ts'
export { FIRST_MEASURES } from './match/first-measures.ts'
export { createMatcher } from './match/create-matcher.ts'
export { departures, type DepartureAnswer, type UpcomingIntake } from './route/departures.ts'
export { MOST_LABELS, plan } from './route/plan.ts'
export { CHOICES, type Choice, type ChoiceKind, type DateSpan, type LegRef } from './route/route-answer.ts'
export type {
  Barred,
  Barrier,
  NearMiss,
  NumberSpan,
  PlanAnswer,
  Route,
  RouteLeg,
  Transfer,
} from './route/route-answer.ts'
export { createPlanner, type Planner } from './route/planner/create-planner.ts'
export { OBSTACLES, type Obstacle } from './route/trip.ts'
export { REASON_CODES, type Change, type Reason, type ReasonCode, type ReasonParams } from './explain/reason.ts'
export { explainAnswer } from './explain/explain-answer.ts'
export { explain, type Explanation } from './explain/explain.ts'
export { explainRoute, type LegExplanation, type RouteExplanation } from './explain/explain-route.ts'
export type { ToConfirm } from './explain/confirm-route.ts'
export {
  explainPlanAnswer,
  routeNumbered,
  type PlanExplanation,
  type PlanExplanationAnswer,
} from './explain/plan-explanation.ts'
export { routeCalendar } from './explain/route-calendar.ts'
export { routeCalendarIn, type CalendarDay } from './explain/route-calendar-in.ts'
export { explainNearMiss, explainPlan } from './explain/explain-plan.ts'
export { providerQuestions } from './explain/provider-questions.ts'
export { factorReasons } from './explain/factor-reasons.ts'
export { gapsOf, type Gaps } from './explain/gaps.ts'
export { phraseFact, phrasePeriod } from './explain/words/phrase-fact.ts'
export { phraseOutcome, phraseOutcomeScope } from './explain/words/phrase-outcome.ts'
export { sayAll, type Said } from './explain/words/say-all.ts'
export { en as english } from './explain/words/en.ts'
export { nl as dutch } from './explain/words/nl.ts'
export { labels as dutchLabels } from './explain/words/nl-labels.ts'
export { sentences as dutchSentences } from './explain/words/nl-sentences.ts'
export { labels as englishLabels } from './explain/words/en-labels.ts'
export { sentences as englishSentences } from './explain/words/en-sentences.ts'
export { messagesOf, say, speechOf } from './explain/words/say.ts'
export { phraseTerm, sayIn } from './explain/words/say-in.ts'
export {
  fill,
  list,
  nameInside,
  phraseDuration,
  phraseGive,
  phraseMoney,
  phraseNeed,
  phraseNumber,
  phrasePlace,
  phraseQuantity,
  type Speech,
} from './explain/words/phrase.ts'
export { phraseDate } from './explain/words/phrase-date.ts'
export { phraseCents, phraseDates, phraseDays } from './explain/words/phrase-span.ts'
export type { ChangedField, Labels, Messages, Sentences } from './explain/words/messages.ts'
export { QUESTION_FIELDS, type QuestionField } from './advise/field.ts'
export { answersTo, type Told } from './advise/answers.ts'
export { nextQuestion, type AnswerTried, type NextQuestion } from './advise/next-question.ts'
export { whatIfs } from './advise/what-ifs.ts'
export type { WhatIf } from './advise/effect.ts'
export { advise, adviseRoutes, type AdviceAnswer, type RouteAdviceAnswer } from './advise/advice.ts'
export { routeWhatIfs } from './advise/route-what-ifs.ts'
export { mayLeadThere } from './advise/may-lead-there.ts'
export { routesBeside, type Advisers, type RouteBeside } from './advise/routes-beside.ts'
export { ROUTE_GAINS, type RouteGain, type RouteGainKind, type RouteWhatIf } from './advise/route-effect.ts'
export { sensitivity, type FactorSensitivity, type Turn } from './advise/sensitivity.ts'
