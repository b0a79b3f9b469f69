import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDuration, addMonths, dateOf, dayOf, nominalDays } from './calendar.ts'

const after = (date: string, duration: string) => dateOf(addDuration(dayOf(date), duration))

describe('days', () => {
  test('are counted from 1970 and read back', () => {
    expect(dayOf('1970-01-01')).toBe(0)
    expect(dayOf('2026-11-23')).toBe(20_780)
    fc.assert(fc.property(fc.integer({ min: -40_000, max: 80_000 }), (day) => dayOf(dateOf(day)) === day))
  })

  test.each([
    ['2026-03-28', 'P2D', '2026-03-30'],
    ['2026-10-24', 'P2D', '2026-10-26'],
    ['2026-12-30', 'P1W', '2027-01-06'],
  ])('%s + %s: clock changes and year ends do not shift a date', (date, duration, expected) => {
    expect(after(date, duration)).toBe(expected)
  })
})

describe('months', () => {
  test.each([
    ['2027-01-31', 'P1M', '2027-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2027-01-31', 'P2M', '2027-03-31'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-11-30', 'P3M', '2027-02-28'],
    ['2026-10-31', 'P1M1D', '2026-12-01'],
  ])('%s + %s = %s: month ends clamp', (date, duration, expected) => {
    expect(after(date, duration)).toBe(expected)
  })

  test('a later day never leads to an earlier one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat(400), fc.nat(60), (day, later, months) => {
        expect(addMonths(day + later, months)).toBeGreaterThanOrEqual(addMonths(day, months))
      }),
    )
  })
})

test.each([
  ['P10W', 70],
  ['P11M', 330],
  ['P1Y', 360],
  ['PT2H', 1],
  ['PT25H', 2],
  ['P1Y2M3W4D', 445],
])('%s counts as %i days for adding up', (duration, days) => {
  expect(nominalDays(duration)).toBe(days)
})
