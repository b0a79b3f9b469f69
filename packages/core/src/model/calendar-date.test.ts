import { expect, test } from 'vitest'
import { calendarDateOf } from './calendar-date.ts'

test.each([
  ['2026-11-22T22:59:59Z', '2026-11-22'],
  ['2026-11-22T23:00:00Z', '2026-11-23'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s it is %s in Amsterdam', (instant, date) => {
  expect(calendarDateOf(new Date(instant))).toBe(date)
})
