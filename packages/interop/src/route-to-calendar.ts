import {
  OverstapError,
  routeCalendar,
  routeNumbered,
  type Inventory,
  type Language,
  type PlanAnswer,
} from '@overstap/core'
import { writeCalendar } from './write-calendar.ts'

interface Options {
  /** Which of the routes in the answer, counted from 1. */
  route: number
  language: Language
}

/**
 * The known days of one route of an answer as an iCalendar file.
 * @throws OverstapError `invalid-query` where the answer holds no such route, `not-found` where none of its dates is
 * known to the day: a calendar without a day does not exist, and a month is never made into one.
 */
export function routeToCalendar(
  inventory: Inventory,
  answer: PlanAnswer,
  { route: number, language }: Options,
): string {
  const route = routeNumbered(answer, number)
  const days = routeCalendar(inventory, route, { asOf: answer.asOf, language })
  if (days.length === 0) {
    throw new OverstapError('not-found', [{ path: 'route', message: 'no date of this route is known to the day' }])
  }
  return writeCalendar(days, { asOf: answer.asOf, language })
}
