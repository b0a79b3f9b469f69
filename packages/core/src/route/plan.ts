import type { Inventory } from '../model/inventory.ts'
import type { Query } from '../model/query.ts'
import { planAnswerOf, schoolFirstAnswer } from './answer-of.ts'
import { chooseRoutes, isPaidLearning } from './choice.ts'
import { arrivesSurely, extend, finish, startOf, type Itinerary, type Path } from './itinerary.ts'
import { legsOf } from './leg.ts'
import { nearMisses } from './near-misses.ts'
import { earnedOn, endsOf, paretoOf, type Compared } from './pareto.ts'
import type { PlanAnswer } from './route-answer.ts'
import { routeOf } from './route-of.ts'
import { optionOf, tripOf, type Option, type Trip } from './trip.ts'

/** Labels after which the search stops and says so. It counts labels, never time (semantics.md 12). */
export const MOST_LABELS = 200_000

/**
 * Every route to the goal that no other dominates, by trying every sequence of legs. This plain version is the
 * specification of planning, for small inventories (semantics.md 6 and 13).
 * @throws OverstapError `invalid-query` or `other-inventory`.
 */
export function plan(inventory: Inventory, query: Query, { mostLabels = MOST_LABELS } = {}): PlanAnswer {
  const trip = tripOf(inventory, query)
  if (trip.schoolFirst) return schoolFirstAnswer(trip)
  const options = legsOf(trip.lookup).map((leg) => optionOf(trip, leg))
  const { found, stopped } = enumerate(trip, options, mostLabels)
  const groups = paretoOf(found.map((route) => comparedOf(trip, route)))
  const routes = groups.map((group) => routeOf(trip, group))
  const choosable = routes.map(({ legs, strength }, i) => ({
    ends: groups[i]?.ends ?? [],
    learnsPaid: legs.some(({ kind, pays }) => isPaidLearning(kind, pays)),
    strength,
  }))
  const answered = {
    total: routes.length,
    routes: routes.slice(0, query.limit),
    choice: chooseRoutes(choosable),
    nearMisses: routes.length > 0 ? [] : nearMisses(trip, options),
  }
  return planAnswerOf(trip, answered, stopped ? mostLabels : undefined)
}

/** Shorter paths first, so that a search that is cut short has seen the simple routes. */
function enumerate(
  trip: Trip,
  options: readonly Option[],
  mostLabels: number,
): { found: Itinerary[]; stopped: boolean } {
  const found: Itinerary[] = []
  let labels = 0
  let paths: Path[] = [startOf(trip)]
  for (let legs = 0; legs < trip.maxLegs; legs++) {
    const longer: Path[] = []
    for (const path of paths) {
      for (const option of options) {
        const next = extend(trip, path, option)
        if (next === undefined) continue
        if (labels === mostLabels) return { found, stopped: true }
        labels++
        const route = finish(trip, next)
        if (route !== undefined) found.push(route)
        if (!arrivesSurely(option)) longer.push(next)
      }
    }
    paths = longer
  }
  return { found, stopped: false }
}

function comparedOf({ paid }: Trip, route: Itinerary): Compared<Itinerary> {
  const legs = route.stops.map(({ option }) => option.leg)
  const slugs = legs.map(({ slug }) => slug)
  return { route, slugs, ends: endsOf(route.label, paid), earned: earnedOn(legs), count: 1 }
}
