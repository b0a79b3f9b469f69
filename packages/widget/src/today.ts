import { calendarDateOf } from '@overstap/core'

/** Today's calendar date in Europe/Amsterdam. The only place of the widget that reads the clock. */
export function today(): string {
  return calendarDateOf(new Date())
}
