import type { Query, Wishes } from '../model/query.ts'
import { MAX_LIMIT } from '../model/vocabulary.ts'
import type { Planner } from '../route/planner/create-planner.ts'
import type { PlanAnswer } from '../route/route-answer.ts'
import type { Change } from '../explain/reason.ts'
import { routeEffect, type RouteWhatIf } from './route-effect.ts'
import { pairsOf } from './pairs.ts'
import { applied, inTime, laddersFor, type Ladder } from './small-changes.ts'

/** What planning reads of the wishes. The others move fit alone. */
const READ: ReadonlySet<keyof Wishes> = new Set<keyof Wishes>(['maxHours', 'maxKilometres', 'dayparts'])

/**
 * The smallest changes that lead to a first route, or to one that is better for certain: sooner at work, cheaper, less
 * time without pay, less to confirm. Each is found by planning again with the change made. Of one kind the smallest
 * first; the kind that helps with most first. Two changes together only where no single one opens a first route. None
 * where the search was cut short: what was not found before may have been there.
 */
export function routeWhatIfs(planner: Pick<Planner, 'inventory' | 'plan'>, query: Query): RouteWhatIf[] {
  const plan = (one: Query) => planner.plan({ ...one, limit: MAX_LIMIT })
  const now = plan(query)
  if (now.stoppedAfter !== undefined) return []
  const ladders = laddersFor(planner.inventory, query)
    .map((ladder) => ladder.flatMap((change) => inTime(query, change) ?? []))
    .filter(([change]) => isRead(change))
  const climb = (ladder: Ladder) => smallest(ladder, now, (change) => plan(applied(query, change)))
  const single = ladders.map(climb).filter((found) => found.length > 0)
  const stuck = now.total === 0 && single.length === 0
  const pairs = stuck
    ? pairsOf(ladders)
        .map(climb)
        .filter((found) => found.length > 0)
    : []
  return [...single, ...pairs].toSorted((a, b) => helps(b) - helps(a)).flat()
}

function isRead({ profile, wishes = {} }: Change = {}): boolean {
  return profile !== undefined || Object.keys(wishes).some((wish) => READ.has(wish as keyof Wishes))
}

/** Of steps in growing order, those that gain something that no smaller one does. A first route is enough. */
function smallest(ladder: Ladder, now: PlanAnswer, planWith: (change: Change) => PlanAnswer): RouteWhatIf[] {
  const found: RouteWhatIf[] = []
  let before = now
  for (const change of ladder) {
    const after = planWith(change)
    const effect = routeEffect(change, now, after)
    if (effect === undefined || routeEffect(change, before, after) === undefined) continue
    // Nobody moves house for less to confirm: that is worth telling only where nothing leads there from home.
    if (change.profile?.region !== undefined && !effect.opens) continue
    found.push(effect)
    if (effect.opens) break
    before = after
  }
  return found
}

function helps(found: readonly RouteWhatIf[]): number {
  return Math.max(0, ...found.map(({ opens, gains }) => (opens ? 1 : 0) + gains.length))
}
