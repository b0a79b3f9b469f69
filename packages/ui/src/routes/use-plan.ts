import { createPlanner, type PlanAnswer, type Planner, type Query } from '@overstap/core'
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import { useProvidedFinder } from '../finder/provide-finder.ts'

/** Routes for what has been told, undefined until the first are found, and what finds them. */
export function usePlan(): { answer: Readonly<Ref<PlanAnswer | undefined>>; planner: Planner } {
  const { inventory, query } = useProvidedFinder()
  const planner = createPlanner(inventory)
  const answer = shallowRef<PlanAnswer>()
  let asked = 0
  const ask = (question: Query) => {
    const mine = ++asked
    afterPaint(() => {
      if (mine === asked) answer.value = planner.plan(question)
    })
  }
  watch(query, ask, { immediate: true })
  onScopeDispose(() => asked++)
  return { answer, planner }
}

/** The matches, which are there at once, are painted first: a frame is drawn before the task that follows it. */
function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task))
}
