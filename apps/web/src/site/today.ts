import { calendarDateOf } from '@overstap/core'

/** Today's calendar date in Europe/Amsterdam. The only place of the site that reads the clock. */
export function today(): string {
  return calendarDateOf(new Date())
}
