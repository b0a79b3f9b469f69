import { namedForPupils } from './for-pupils.ts'
import { chooseRoutes } from './choice.ts'
import { dateOf } from './calendar.ts'
import { nearMisses } from './near-misses.ts'
import type { Itinerary } from './itinerary.ts'
import type { Compared } from './pareto.ts'
import type { PlanAnswer } from './route-answer.ts'
import { routeOf } from './route-of.ts'
import type { Trip } from './trip.ts'

/** What was found, as it is answered: all routes counted and chosen from, and those within the limit shown. */
export function planAnswerOf(
  trip: Trip,
  groups: readonly Compared<Itinerary>[],
  stoppedAfter: number | undefined,
): PlanAnswer {
  const { lookup, query, goal, horizon, maxLegs } = trip
  const routes = groups.map((group) => routeOf(trip, group))
  return {
    inventory: lookup.inventory.version,
    asOf: query.asOf,
    goal,
    horizon: dateOf(horizon),
    maxLegs,
    ...(stoppedAfter !== undefined && { stoppedAfter }),
    total: routes.length,
    routes: routes.slice(0, query.limit),
    choice: chooseRoutes(routes),
    nearMisses: routes.length > 0 ? [] : nearMisses(trip),
    forPupils: trip.paid ? namedForPupils(lookup, query) : [],
  }
}
