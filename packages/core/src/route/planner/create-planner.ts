import type { Inventory } from '../../model/inventory.ts'
import type { Query } from '../../model/query.ts'
import { OverstapError } from '../../error.ts'
import { planAnswerOf, schoolFirstAnswer } from '../answer-of.ts'
import { chooseRoutes } from '../choice.ts'
import { extend, finish, startOf, type Path } from '../itinerary.ts'
import type { PlanAnswer, Route } from '../route-answer.ts'
import { routeOf } from '../route-of.ts'
import { optionOf, tripOf, type Option, type Trip } from '../trip.ts'
import { aimsOf } from './aim.ts'
import { choosableOf } from './choosable.ts'
import { filtersOf } from './filters.ts'
import { legReaderOf } from './leg-reader.ts'
import { missesOf } from './misses.ts'
import { networkOf } from './network.ts'
import type { FoundRoute } from './found-routes.ts'
import { search } from './search.ts'

/** Labels after which the fast search stops and says so: about a second. */
const FEW_LABELS = 25_000

/** An inventory made ready for planning many queries. Answers equal those of the plain `plan`. */
export interface Planner {
  readonly inventory: Inventory
  /** @throws OverstapError `invalid-query` or `other-inventory`. */
  plan(query: Query): PlanAnswer
}

/** How much a search did: labels kept, and legs taken from a label, or from what stands for several, to see. */
export interface Searched {
  labels: number
  pairs: number
}

/**
 * The fast planner: searches labels per state on numbers, and takes the routes that are returned through the rules of
 * the plain one. It counts fewer labels than the plain planner, so where that stops, this one may still find everything.
 */
export function createPlanner(
  inventory: Inventory,
  { mostLabels = FEW_LABELS, onSearch }: { mostLabels?: number; onSearch?: (searched: Searched) => void } = {},
): Planner {
  const network = networkOf(inventory)
  const filters = filtersOf(network)
  const aims = aimsOf(network)
  const reader = legReaderOf(network)
  const misses = missesOf(network, reader)
  return {
    inventory,
    plan(query) {
      const trip = tripOf(inventory, query)
      if (trip.schoolFirst) return schoolFirstAnswer(trip)
      const asked = { trip, filters: filters(trip), aim: aims(trip.goal) }
      const { routes, labels, pairs, stoppedAfter } = search(network, { ...asked, mostLabels })
      onSearch?.({ labels, pairs })
      const options = new Map<number, Option>()
      const optionAt = (leg: number): Option => {
        let option = options.get(leg)
        if (option === undefined) options.set(leg, (option = optionOf(trip, reader.legAt(leg))))
        return option
      }
      const answered = {
        total: routes.length,
        routes: routes.slice(0, query.limit).map((route) => taken(trip, route, optionAt)),
        choice: chooseRoutes(choosableOf(network, query.weights, routes)),
        nearMisses: routes.length > 0 ? [] : misses({ ...asked, arrivals: asked.aim.arrivals }),
      }
      return planAnswerOf(trip, answered, stoppedAfter)
    },
  }
}

function taken(trip: Trip, { legs, count }: FoundRoute, optionAt: (leg: number) => Option): Route {
  let path: Path | undefined = startOf(trip)
  for (const leg of legs) path = path && extend(trip, path, optionAt(leg))
  const route = path && finish(trip, path)
  if (route === undefined) {
    const slugs = legs.map((leg) => optionAt(leg).leg.slug).join(' ')
    throw new OverstapError('invalid-inventory', [{ path: slugs, message: 'no route by the plain rules' }])
  }
  return routeOf(trip, { route, count })
}
