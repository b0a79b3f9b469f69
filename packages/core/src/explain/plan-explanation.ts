import { OverstapError } from '../error.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Language } from '../model/vocabulary.ts'
import type { PlanAnswer } from '../route/route-answer.ts'
import { explainNearMiss, explainPlan } from './explain-plan.ts'
import { explainRoute, type RouteExplanation } from './explain-route.ts'
import type { Reason } from './reason.ts'
import { sayAll, type Said } from './words/say-all.ts'

/** Everything that can be said of an answer on routes. */
export interface PlanExplanation {
  /** Of the answer as a whole. */
  answer: Reason[]
  routes: RouteExplanation[]
  /** Of each leg that comes nearest, where there is no route. */
  nearMisses: Reason[][]
}

/** The same as every door gives it: with its words in one language. */
export interface PlanExplanationAnswer {
  inventory: string
  asOf: string
  language: Language
  explanation: PlanExplanation
  /** The same in words, place by place. */
  sentences: Said<PlanExplanation>
}

interface Options {
  language: Language
  /** One route only, counted from 1. */
  route?: number | undefined
}

/**
 * An answer on routes explained, as reasons and in words: one answer for every door.
 * @throws OverstapError `invalid-query` where the answer holds no such route.
 */
export function explainPlanAnswer(
  inventory: Inventory,
  answer: PlanAnswer,
  { language, route }: Options,
): PlanExplanationAnswer {
  const routes = route === undefined ? answer.routes : [routeNumbered(answer, route)]
  const explanation: PlanExplanation = {
    answer: explainPlan(answer),
    routes: routes.map((one) => explainRoute(inventory, one, answer)),
    nearMisses: answer.nearMisses.map(explainNearMiss),
  }
  return {
    inventory: answer.inventory,
    asOf: answer.asOf,
    language,
    explanation,
    sentences: sayAll(inventory, explanation, language),
  }
}

/** @throws OverstapError `invalid-query` where the answer holds no such route. */
export function routeNumbered({ routes }: PlanAnswer, number: number): PlanAnswer['routes'][number] {
  const route = routes[number - 1]
  if (route !== undefined) return route
  const message = `there is no route ${String(number)}: the answer holds ${String(routes.length)}`
  throw new OverstapError('invalid-query', [{ path: 'route', message }])
}
