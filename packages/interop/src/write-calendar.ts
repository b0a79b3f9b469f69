import type { CalendarDay, Language } from '@overstap/core'
import ical from 'ical-generator'

/**
 * Days as an iCalendar file (RFC 5545): all-day events without a time zone, in whichever place they are read. The same
 * days give the same bytes: `DTSTAMP` is `asOf`, never the clock. The format knows no calendar without an event, so
 * there has to be a day.
 * @throws RangeError without any day
 */
export function writeCalendar(
  days: readonly CalendarDay[],
  { asOf, language }: { asOf: string; language: Language },
): string {
  if (days.length === 0) throw new RangeError('a calendar holds at least one day')
  const calendar = ical({ prodId: { company: 'Overstap', product: 'Overstap', language: language.toUpperCase() } })
  for (const { id, on, title, description } of days) {
    calendar.createEvent({
      id: `${id}@overstap`,
      start: on,
      allDay: true,
      stamp: new Date(`${asOf}T00:00:00Z`),
      summary: printable(title).replaceAll('\n', ' '),
      description: printable(description),
    })
  }
  return `${calendar.toString().trimEnd()}\r\n`
}

/** TEXT holds no control characters (RFC 5545, 3.3.11) and no halves of a character; ical-generator leaves them in. */
function printable(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '')
    .toWellFormed()
}
