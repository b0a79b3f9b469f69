import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../canonical-json.ts'
import { anyCatalogue } from '../../testing/any-catalogue.ts'
import { anyTrip } from '../../testing/any-trip.ts'
import { departAt, departuresOf } from '../intake.ts'
import { plan } from '../plan.ts'
import { createPlanner } from './create-planner.ts'
import { timetablesOf } from './timetable.ts'

describe('the fast planner', () => {
  test('answers as the plain one does, on five thousand inventories', () => {
    fc.assert(
      fc.property(anyCatalogue(6), anyTrip, (inventory, query) => {
        const expected = plan(inventory, query)
        fc.pre(expected.stoppedAfter === undefined)
        expect(canonicalJson(createPlanner(inventory).plan(query))).toBe(canonicalJson(expected))
      }),
      { numRuns: 5000 },
    )
  }, 240_000)

  test('says so where it stops', () => {
    fc.assert(
      fc.property(anyCatalogue(6), anyTrip, fc.integer({ min: 0, max: 10 }), (inventory, query, mostLabels) => {
        const cut = createPlanner(inventory, { mostLabels }).plan(query)
        if (cut.stoppedAfter === undefined)
          expect(canonicalJson(cut)).toBe(canonicalJson(createPlanner(inventory).plan(query)))
        else expect(cut.stoppedAfter).toBe(mostLabels)
      }),
      { numRuns: 200 },
    )
  })
})

test('a timetable departs as the dates do', () => {
  const dates = fc.constantFrom('2026', '2026-02', '2026-02-14', '2026-05', '2026-12-31', '2027-01-01')
  const day = fc.integer({ min: 20_400, max: 21_000 })
  fc.assert(
    fc.property(
      fc.array(dates, { minLength: 1 }),
      day,
      fc.oneof(fc.nat(400), fc.constantFrom(2 ** 31, 2 ** 32, Infinity)),
      (all, lo, wide) => {
        const departures = departuresOf({
          kind: 'known',
          claims: [{ value: { kind: 'fixed', dates: all }, cites: [] }],
        })
        const timetables = timetablesOf()
        timetables.add(departures)
        const one = timetables.done(Uint32Array.of(0))
        one.board(0)
        const found = one.depart(lo, lo + wide) ? { lo: one.first, hi: one.last } : undefined
        expect(found).toEqual(departAt(departures, { lo, hi: lo + wide }))
      },
    ),
    { numRuns: 2000 },
  )
})
