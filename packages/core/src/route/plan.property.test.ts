import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../canonical-json.ts'
import { anyCatalogue, anyDrafts, catalogueOf } from '../testing/any-catalogue.ts'
import { anyTrip } from '../testing/any-trip.ts'
import { evaluateNeed } from '../match/evaluate-need.ts'
import { lookupOf } from '../model/lookup.ts'
import { dateOf, dayOf } from './calendar.ts'
import { legsOf } from './leg.ts'
import { MOST_LABELS, plan } from './plan.ts'
import { personWith } from './gives.ts'
import type { Route } from './route-answer.ts'

const runs = { numRuns: 200 }
const endsOf = ({ paidStart, arrival, cost, unpaidDays, toConfirm }: Route) => [
  (paidStart ?? arrival).from,
  (paidStart ?? arrival).to ?? '9999',
  ...[cost, unpaidDays ?? { min: 0, max: 0 }].flatMap(({ min, max }) => [min, max ?? Infinity]),
  toConfirm,
]

describe('a route', () => {
  test('has no leg that starts before the one before it can end, or without a known need met', () => {
    fc.assert(
      fc.property(anyCatalogue(5), anyTrip, (inventory, query) => {
        const lookup = lookupOf(inventory)
        const legs = legsOf(lookup)
        for (const route of plan(inventory, query).routes) {
          const taken = route.legs.map((ref) =>
            legs.find(
              ({ initiative, step, offering }) =>
                initiative.id === ref.initiative && step.id === ref.step && offering?.id === ref.offering,
            ),
          )
          for (const [i, leg] of route.legs.entries()) {
            const previous = route.legs[i - 1]?.end ?? { from: query.asOf, to: query.asOf }
            expect(leg.start.from >= previous.from).toBe(true)
            expect((leg.start.to ?? '9999') >= (previous.to ?? '9999')).toBe(true)
            expect(leg.end.from >= leg.start.from).toBe(true)
            // Whatever was earned, sure or not, leaves no stated condition unmet.
            const gives = taken.slice(0, i).flatMap((one) => one?.gives ?? [])
            for (const need of taken[i]?.terms.needs ?? []) {
              const states = [gives, gives.filter(({ sure }) => sure !== false)].map((held) =>
                evaluateNeed(lookup, personWith(query.profile, held), need),
              )
              expect(states.every(({ state, exclusive }) => state === 'unmet' && exclusive)).toBe(false)
            }
          }
          expect(route.legs.length).toBeLessThanOrEqual(query.maxLegs ?? 6)
        }
      }),
      runs,
    )
  })

  test('keeps each leg for a reason', () => {
    fc.assert(
      fc.property(anyCatalogue(5), anyTrip, (inventory, query) => {
        for (const { legs, transfers } of plan(inventory, query).routes) {
          const kept = new Set(transfers.map(({ from }) => from))
          expect(kept.size).toBe(legs.length - 1)
          expect(kept.has(legs.length - 1)).toBe(false)
        }
      }),
      runs,
    )
  })
})

describe('the set', () => {
  test('more options never worsen it', () => {
    fc.assert(
      fc.property(anyDrafts(3), anyDrafts(3), anyTrip, (some, more, query) => {
        const few = plan(catalogueOf(some), query)
        const all = plan(catalogueOf([...some, ...more]), query)
        const better = (a: Route, b: Route) => endsOf(a).every((end, i) => end <= (endsOf(b)[i] ?? end))
        for (const route of few.routes) expect(all.routes.some((other) => better(other, route))).toBe(true)
      }),
      runs,
    )
  })

  test('does not hang on the order of the input', () => {
    fc.assert(
      fc.property(anyCatalogue(5), anyTrip, (inventory, query) => {
        const turned = {
          ...inventory,
          initiatives: inventory.initiatives.toReversed().map((initiative) => ({
            ...initiative,
            steps: initiative.steps.toReversed(),
            offerings: initiative.offerings.toReversed(),
          })),
        }
        expect(canonicalJson(plan(turned, query))).toBe(canonicalJson(plan(inventory, query)))
      }),
      runs,
    )
  })

  test('a later day never gives an earlier start, up to the same day (semantics.md 14)', () => {
    fc.assert(
      fc.property(anyCatalogue(5), anyTrip, fc.integer({ min: 1, max: 80 }), (inventory, query, days) => {
        const last = query.horizonDays ?? 1826
        const asOf = dateOf(dayOf(query.asOf) + days)
        const earliest = (routes: Route[], end: 'from' | 'to') =>
          routes.map(({ paidStart, arrival }) => (paidStart ?? arrival)[end] ?? '9999').toSorted()[0] ?? '9999'
        const now = plan(inventory, query).routes
        const later = plan(inventory, { ...query, asOf, horizonDays: last - days }).routes
        for (const end of ['from', 'to'] as const) expect(earliest(later, end) >= earliest(now, end)).toBe(true)
      }),
      runs,
    )
  })
})

test('a search that is cut short says so, and finds nothing that is not there', () => {
  fc.assert(
    fc.property(anyCatalogue(5), anyTrip, fc.integer({ min: 0, max: 20 }), (inventory, query, mostLabels) => {
      const cut = plan(inventory, query, { mostLabels })
      const whole = plan(inventory, query)
      expect(whole).not.toHaveProperty('stoppedAfter', MOST_LABELS)
      if (cut.stoppedAfter === undefined) expect(canonicalJson(cut)).toBe(canonicalJson(whole))
      else expect(cut.stoppedAfter).toBe(mostLabels)
    }),
    runs,
  )
})
