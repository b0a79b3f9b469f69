import { canonicalJson } from '../canonical-json.ts'
import type { Matcher } from '../match/matcher.ts'
import type { Query } from '../model/query.ts'
import { MAX_LIMIT } from '../model/vocabulary.ts'
import type { Planner } from '../route/planner/create-planner.ts'
import type { Route } from '../route/route-answer.ts'
import { explainRoute } from '../explain/explain-route.ts'
import type { Reason } from '../explain/reason.ts'

/** A route that is no part of the answer, as another is no worse at anything that is compared; and what it comes to. */
export interface RouteBeside {
  route: Route
  why: Reason[]
}

/** What advice on routes asks: both of the same inventory. */
export interface Advisers {
  matcher: Pick<Matcher, 'head'>
  planner: Pick<Planner, 'inventory' | 'plan'>
}

const MOST = 5
/** A catalogue of thousands is not planned through one by one: what fits best is looked at first. */
const LOOKED_AT = 30

/**
 * Other ways to the goal, in the order of matches: of each initiative the first route that the answer does not have.
 * Where little is known, one route easily beats another: what the sources describe well, or what is nearby, is then still
 * worth knowing. None where there is no route at all: then near misses are told.
 */
export function routesBeside({ matcher, planner }: Advisers, query: Query): RouteBeside[] {
  const { routes } = planner.plan({ ...query, limit: MAX_LIMIT })
  if (routes.length === 0) return []
  const shown = new Set(routes.map(keyOf))
  const found: RouteBeside[] = []
  for (const { initiative, verdict } of matcher.head(query, LOOKED_AT)) {
    if (verdict === 'closed' || found.length === MOST) break
    const narrowed = { ...query, filters: { initiatives: [initiative] }, limit: MAX_LIMIT }
    const route = planner.plan(narrowed).routes.find((one) => !shown.has(keyOf(one)))
    if (route !== undefined) found.push({ route, why: explainRoute(planner.inventory, route, query).whole })
  }
  return found
}

function keyOf({ legs }: Route): string {
  return canonicalJson(legs.map(({ initiative, step, offering }) => [initiative, step, offering ?? null]))
}
