import type { Inventory } from '../model/inventory.ts'
import type { Language } from '../model/vocabulary.ts'
import type { PlanAnswer, Route } from '../route/route-answer.ts'
import { routeCalendarIn, type CalendarDay } from './route-calendar-in.ts'
import { speechOf } from './words/say.ts'

/** The days of a route that are known, in the order in which they come: see `routeCalendarIn`. */
export function routeCalendar(
  inventory: Inventory,
  route: Route,
  { asOf, language }: Pick<PlanAnswer, 'asOf'> & { language: Language },
): CalendarDay[] {
  return routeCalendarIn(speechOf(inventory, language), inventory, { route, asOf })
}
