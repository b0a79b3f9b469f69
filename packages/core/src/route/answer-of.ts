import { dateOf } from './calendar.ts'
import { isAtSchool } from './for-adults.ts'
import { namedForPupils } from './for-pupils.ts'
import type { PlanAnswer } from './route-answer.ts'
import type { Trip } from './trip.ts'

/** What was found, as it is answered: all routes counted and chosen from, and those within the limit shown. */
export function planAnswerOf(
  { lookup, query, goal, horizon, maxLegs, paid, schoolFirst }: Trip,
  found: Pick<PlanAnswer, 'total' | 'routes' | 'choice' | 'nearMisses'>,
  stoppedAfter: number | undefined,
): PlanAnswer {
  return {
    inventory: lookup.inventory.version,
    asOf: query.asOf,
    goal,
    horizon: dateOf(horizon),
    maxLegs,
    ...(stoppedAfter !== undefined && { stoppedAfter }),
    ...(schoolFirst && { schoolFirst }),
    ...(!schoolFirst && isAtSchool(query, goal) && { atSchool: true as const }),
    ...found,
    forPupils: paid && !schoolFirst ? namedForPupils(lookup, query) : [],
  }
}

/** The answer to a child who asks for work: whatever the inventory holds, nothing is looked for. */
export function schoolFirstAnswer(trip: Trip): PlanAnswer {
  return planAnswerOf(trip, { total: 0, routes: [], choice: [], nearMisses: [] }, undefined)
}
