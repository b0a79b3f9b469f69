import { canonicalJson, createPlanner, plan, type Inventory, type PlanAnswer, type Query } from '@overstap/core'
import { insist } from './checks.ts'
import { mean } from './timing.ts'

/** The fast planner gives the bytes of the plain one, wherever that is not cut short. */
export function checkPlans(inventory: Inventory, people: readonly Query[]): void {
  const planner = createPlanner(inventory)
  let compared = 0
  for (const query of people) {
    const expected = plan(inventory, query, { mostLabels: 2_000 })
    if (expected.stoppedAfter !== undefined) continue
    compared += 1
    const same = canonicalJson(planner.plan(query)) === canonicalJson(expected)
    insist(same, `the fast planner differs from the plain one for ${JSON.stringify(query.profile)}`)
  }
  insist(compared >= people.length / 2, `the plain planner was cut short for all but ${String(compared)} people`)
}

/** What is measured are journeys: some people have none, some dozens, and many routes are made of several legs. */
export function checkJourneys(answers: readonly PlanAnswer[]): void {
  const routes = answers.flatMap((answer) => answer.routes)
  const legs = mean(routes.map((route) => route.legs.length))
  const inferred = routes.filter(({ transfers }) => transfers.some(({ kind }) => kind === 'inferred')).length
  insist(legs > 1.3, `routes are of ${String(legs)} legs on average`)
  insist(
    inferred / routes.length > 0.2,
    `${String(inferred)} of ${String(routes.length)} routes have an inferred transfer`,
  )
  insist(
    answers.some(({ total }) => total === 0),
    'everyone has a route',
  )
  insist(
    answers.some(({ total }) => total >= 24),
    'nobody has dozens of routes',
  )
}

/** At some size, some people are reached by transfers only. */
export function checkTransfers(answers: readonly PlanAnswer[]): void {
  const only = answers.filter(({ routes }) => routes.every(({ transfers }) => transfers.length > 0))
  insist(
    only.some(({ total }) => total > 0),
    'nobody is reached by transfers only',
  )
}
