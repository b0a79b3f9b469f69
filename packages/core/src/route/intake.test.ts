import { describe, expect, test } from 'vitest'
import type { Fact } from '../model/fact.ts'
import type { Intake } from '../model/terms.ts'
import { says } from '../testing/small-inventory.ts'
import { dateOf, dayOf } from './calendar.ts'
import { departAt, departuresOf } from './intake.ts'

const fixed = (...dates: string[]): Intake => ({ kind: 'fixed', dates })
const factOf = (...intakes: Intake[]) =>
  ({ kind: 'known', claims: intakes.flatMap((intake) => says(intake).claims) }) as unknown as Fact<Intake>

function start(fact: Fact<Intake> | undefined, from: string, to = from): string | undefined {
  const span = departAt(departuresOf(fact), { lo: dayOf(from), hi: to === '' ? Infinity : dayOf(to) })
  return span && `${dateOf(span.lo)}..${span.hi === Infinity ? '' : dateOf(span.hi)}`
}

describe('fixed intakes', () => {
  const dates = factOf(fixed('2027-02-01', '2026-09-01', '2027-09-01'))
  test('the first one in time, whatever their order', () => {
    expect(start(dates, '2026-08-01')).toBe('2026-09-01..2026-09-01')
    expect(start(dates, '2026-09-01')).toBe('2026-09-01..2026-09-01')
    expect(start(dates, '2026-09-02')).toBe('2027-02-01..2027-02-01')
  })
  test('someone who may be ready late may take a later one', () => {
    expect(start(dates, '2026-08-01', '2026-10-01')).toBe('2026-09-01..2027-02-01')
  })
  test('open where the last known date may be missed, none where all are past', () => {
    expect(start(dates, '2027-08-01', '2027-10-01')).toBe('2027-09-01..')
    expect(start(dates, '2026-08-01', '')).toBe('2026-09-01..')
    expect(start(dates, '2027-09-02')).toBeUndefined()
  })
  test('a month is all of its days, a year likewise', () => {
    expect(start(factOf(fixed('2027-02')), '2026-12-01')).toBe('2027-02-01..2027-02-28')
    expect(start(factOf(fixed('2027-02')), '2027-02-10')).toBe('2027-02-10..')
    expect(start(factOf(fixed('2027', '2028-01-05')), '2027-02-10')).toBe('2027-02-10..2028-01-05')
  })
})

describe('other intakes', () => {
  test('rolling starts at once, by agreement and unknown leave the end open', () => {
    expect(start(factOf({ kind: 'rolling' }), '2026-08-01', '2026-08-09')).toBe('2026-08-01..2026-08-09')
    expect(start(factOf({ kind: 'by-agreement' }), '2026-08-01')).toBe('2026-08-01..')
    expect(start(undefined, '2026-08-01')).toBe('2026-08-01..')
    expect(start({ kind: 'unknown', why: 'not-stated' }, '2026-08-01')).toBe('2026-08-01..')
  })
  test('sources that differ give the hull, open where one of them has no date left', () => {
    const both = factOf(fixed('2026-09-01'), fixed('2026-10-01'))
    expect(start(both, '2026-08-01')).toBe('2026-09-01..2026-10-01')
    expect(start(both, '2026-09-02')).toBe('2026-10-01..')
  })
})
