import { createPlanner, parseQuery, type Route, type Transfer } from '@overstap/core'
import { demoInventory } from '@overstap/inventory/demo'
import { expect, test } from 'vitest'
import { drawRoute, routeName } from './route-line.ts'

const asked = { asOf: '2026-11-23', profile: { age: 34, dutch: 'A2', level: 'primary', diplomaFields: [] } }
const { routes } = createPlanner(demoInventory).plan(parseQuery(asked))
const withTransfer = (kind: 'stated' | 'inferred') =>
  routes.find(({ transfers }) => transfers.some((transfer) => transfer.kind === kind)) as Route

test('a stop is open while something about it is to confirm, and the end is a stop too', () => {
  for (const route of routes) {
    const drawn = drawRoute(route)
    expect(drawn).toHaveLength(route.legs.length + 1)
    route.legs.forEach(({ toConfirm }, at) => expect(drawn[at]?.stop).toBe(toConfirm === 0 ? 'sure' : 'to-confirm'))
  }
  expect(routes.flatMap(drawRoute).map(({ stop }) => stop)).toEqual(expect.arrayContaining(['sure', 'to-confirm']))
})

test('no line leads to the first stop; a stated transfer is unbroken', () => {
  expect(drawRoute(withTransfer('stated')).map(({ line }) => line)).toEqual(expect.arrayContaining(['none', 'stated']))
  expect(drawRoute(withTransfer('stated'))[0]?.line).toBe('none')
})

test('the line is broken where only inferred transfers lead to a stop, unbroken where one of them is stated', () => {
  const inferred = withTransfer('inferred')
  const transfer = inferred.transfers.find(({ kind }) => kind === 'inferred')
  expect(drawRoute(inferred)[transfer?.to ?? -1]?.line).toBe('inferred')
  const stated: Transfer = { kind: 'stated', from: 0, to: transfer?.to ?? -1, order: 'stated', cites: [] }
  const both = { ...inferred, transfers: [...inferred.transfers, stated] }
  expect(drawRoute(both)[transfer?.to ?? -1]?.line).toBe('stated')
})

test('a route is named by whom it leads past, each once in a row', () => {
  const legs = ['techniekverkenner', 'techniekverkenner', 'it-sprong'].map((initiative) => ({ initiative }))
  const name = routeName(demoInventory, { legs } as never)
  expect(name.split(' → ')).toHaveLength(2)
})
