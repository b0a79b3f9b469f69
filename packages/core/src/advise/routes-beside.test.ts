import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMatcher } from '../match/create-matcher.ts'
import type { Inventory } from '../model/inventory.ts'
import { parseQuery } from '../model/parse.ts'
import { createPlanner } from '../route/planner/create-planner.ts'
import type { Route } from '../route/route-answer.ts'
import { anyCatalogue } from '../testing/any-catalogue.ts'
import { anyTrip } from '../testing/any-trip.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { routesBeside } from './routes-beside.ts'

const advisersOf = (inventory: Inventory) => ({
  matcher: createMatcher(inventory),
  planner: createPlanner(inventory),
})
const work = (id: string, terms: object = {}) =>
  initiative(id, {
    steps: [step('b', { kind: 'training', terms: { gives: says({ token: 'job', sector: 'energy' }), ...terms } })],
  })
const beside = (initiatives: Parameters<typeof smallInventory>[0], profile: object = {}) =>
  routesBeside(
    advisersOf(smallInventory(initiatives)),
    parseQuery({ asOf: '2026-06-01', goal: { kind: 'technical-job' }, profile }),
  )
const names = (found: readonly { route: Route }[]) =>
  found.map(({ route }) => route.legs.map((leg) => leg.initiative).join(' '))

test('what is described well is beaten by what is not described at all, and is named beside it', () => {
  const described = work('described', { duration: says({ min: 'P6M' }) })
  const found = beside([work('silent'), described])
  expect(names(found)).toEqual(['described'])
  expect(found[0]?.why.map(({ code }) => code)).toContain('route-work-start')
})

test('five at most; none that is closed; none where there is no route at all', () => {
  const slow = Array.from({ length: 8 }, (_, i) =>
    work(`slow-${String(i)}`, { duration: says({ min: `P${String(i + 1)}M` }) }),
  )
  expect(beside([work('silent'), ...slow])).toHaveLength(5)
  const closed = work('closed', { needs: [asks({ criterion: 'age', max: 17 })] })
  expect(names(beside([work('silent'), closed], { age: 40 }))).toEqual([])
  expect(beside([closed], { age: 40 })).toEqual([])
})

test('each is a route that the answer lacks, and that some route of it is no worse than', () => {
  const endsOf = ({ paidStart, arrival, cost, unpaidDays, toConfirm }: Route) => [
    (paidStart ?? arrival).from,
    (paidStart ?? arrival).to ?? '9999',
    ...[cost, unpaidDays ?? { min: 0, max: 0 }].flatMap(({ min, max }) => [min, max ?? Infinity]),
    toConfirm,
  ]
  const noWorse = (a: Route, b: Route) => endsOf(a).every((end, i) => end <= (endsOf(b)[i] ?? end))
  let seen = 0
  fc.assert(
    fc.property(anyCatalogue(4), anyTrip, (inventory, query) => {
      const advisers = advisersOf(inventory)
      const { routes } = advisers.planner.plan({ ...query, limit: 1000 })
      for (const { route } of routesBeside(advisers, query)) {
        seen++
        expect(routes.map(({ legs }) => JSON.stringify(legs))).not.toContain(JSON.stringify(route.legs))
        expect(routes.some((other) => noWorse(other, route))).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
  expect(seen).toBeGreaterThan(2)
})
