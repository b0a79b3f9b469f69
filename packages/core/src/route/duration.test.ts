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

test('of a start that is not known, or known within bounds, all ends are held', () => {
  const [early, late] = [dayOf('2027-01-01'), dayOf('2027-02-01')]
  const bounded = arriveAt(known('P30D', 'P1M'), { lo: early, hi: late })
  expect([dateOf(bounded.lo), dateOf(bounded.hi)]).toEqual(['2027-01-31', '2027-03-03'])
  const open = arriveAt(known('P10W', 'P30D'), { lo: early, hi: Infinity })
  expect([dateOf(open.lo), open.hi]).toEqual(['2027-01-31', Infinity])
})

test('bounds given the wrong way round bound it all the same', () => {
  expect(lengthOf(known('P3M', 'P10W'))).toEqual({ lo: 70, hi: 90 })
})
