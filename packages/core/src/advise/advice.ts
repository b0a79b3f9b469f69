import type { Matcher } from '../match/matcher.ts'
import type { Query } from '../model/query.ts'
import type { Language } from '../model/vocabulary.ts'
import type { Reason } from '../explain/reason.ts'
import { sayAll } from '../explain/words/say-all.ts'
import type { WhatIf } from './effect.ts'
import type { QuestionField } from './field.ts'
import { nextQuestion, type NextQuestion } from './next-question.ts'
import type { RouteWhatIf } from './route-effect.ts'
import { routeWhatIfs } from './route-what-ifs.ts'
import { routesBeside, type Advisers, type RouteBeside } from './routes-beside.ts'
import { sensitivity, type FactorSensitivity } from './sensitivity.ts'
import { whatIfs } from './what-ifs.ts'

interface Answer {
  inventory: string
  asOf: string
  language: Language
}

/** Advice on a match: as data, and each reason in words at the same place of `sentences`. */
export interface AdviceAnswer extends Answer {
  next: NextQuestion
  whatIfs: WhatIf[]
  sensitivity: FactorSensitivity[]
  sentences: { next: string[]; whatIfs: string[][]; sensitivity: string[][] }
}

/** Advice on routes, in the same way. */
export interface RouteAdviceAnswer extends Answer {
  whatIfs: RouteWhatIf[]
  beside: RouteBeside[]
  sentences: { whatIfs: string[][]; beside: string[][] }
}

interface Options {
  language: Language
  /** What the person would rather not say. */
  skip?: readonly QuestionField[]
}

/**
 * What to ask next, what could change, and how much each weight decides: one answer for every door.
 * @throws OverstapError `invalid-query` or `other-inventory`.
 */
export function advise(matcher: Matcher, query: Query, { language, skip = [] }: Options): AdviceAnswer {
  const { inventory } = matcher
  const advice = {
    next: nextQuestion(matcher, query, { skip }),
    whatIfs: whatIfs(matcher, query),
    sensitivity: sensitivity(matcher, query),
  }
  const whys = (all: readonly { why: Reason[] }[]) => all.map(({ why }) => sayAll(inventory, why, language))
  const sentences = {
    next: sayAll(inventory, advice.next.why, language),
    whatIfs: whys(advice.whatIfs),
    sensitivity: whys(advice.sensitivity),
  }
  return { inventory: inventory.version, asOf: query.asOf, language, ...advice, sentences }
}

/**
 * What small changes would do for the routes to the goal, and which others lead there: one answer for every door.
 * @throws OverstapError `invalid-query` or `other-inventory`.
 */
export function adviseRoutes(
  advisers: Advisers,
  query: Query,
  { language }: Pick<Options, 'language'>,
): RouteAdviceAnswer {
  const { inventory } = advisers.planner
  const advice = { whatIfs: routeWhatIfs(advisers.planner, query), beside: routesBeside(advisers, query) }
  const whys = (all: readonly { why: Reason[] }[]) => all.map(({ why }) => sayAll(inventory, why, language))
  const sentences = { whatIfs: whys(advice.whatIfs), beside: whys(advice.beside) }
  return { inventory: inventory.version, asOf: query.asOf, language, ...advice, sentences }
}
