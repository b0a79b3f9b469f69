import { MAX_LIMIT, createPlanner, type PlanAnswer, type Planner, type Query } from '@overstap/core'
import type { Ref } from 'vue'
import { useProvidedFinder } from '../finder/provide-finder.ts'
import { afterPaint } from '../shapes/after-paint.ts'
import { useAfterPaint } from '../shapes/use-after-paint.ts'

/** Routes for what has been told, undefined until the first are found, and what finds them. */
export function usePlan(): { answer: Readonly<Ref<PlanAnswer | undefined>>; planner: () => Planner } {
  const { inventory, query } = useProvidedFinder()
  let made: Planner | undefined
  const planner = () => (made ??= createPlanner(inventory))
  // In a task of its own, before the first plan: what a person does is heard in between.
  afterPaint(planner)
  const plan = (asked: Query) => planner().plan({ ...asked, limit: MAX_LIMIT })
  return { answer: useAfterPaint(() => query.value, plan), planner }
}
