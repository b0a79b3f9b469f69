import { expect, test } from 'vitest'
import { dateOf, dayOf } from './calendar.ts'
import { arriveAt, lengthOf } from './duration.ts'

const known = (min: string, max: string) => ({
  kind: 'known' as const,
  claims: [{ value: { min, max }, cites: [] }],
})

test.each([
  ['2027-01-01', '2027-01-31', '2027-02-01'],
  ['2027-02-01', '2027-03-01', '2027-03-03'],
])('thirty days to one month from %s end between %s and %s, never the other way round', (from, lo, hi) => {
  const day = dayOf(from)
  const end = arriveAt(known('P30D', 'P1M'), { lo: day, hi: day })
  expect([dateOf(end.lo), dateOf(end.hi)]).toEqual([lo, hi])
})

test('bounds given the wrong way round bound it all the same', () => {
  expect(lengthOf(known('P3M', 'P10W'))).toEqual({ lo: 70, hi: 90 })
})
