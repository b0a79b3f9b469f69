import { createPlanner, inventorySchema, parseQuery } from '@overstap/core'
import { expect, test } from 'vitest'
import { compileInventory } from './author.ts'
import { demoInventory } from './demo.ts'
import { compiled as real } from '../checks/compiled.ts'
import { readDemo } from '../scripts/read-data.ts'

test('the fictitious catalogue compiles without a remark', async () => {
  const { diagnostics, inventory: compiled } = await compileInventory(await readDemo())
  expect(diagnostics).toEqual([])
  expect(compiled.version).toBe(demoInventory.version)
  expect(inventorySchema.safeParse(demoInventory).success).toBe(true)
})

test('it says what it is, and shares no initiative and no source of its own with the real one', () => {
  const ids = new Set(real.inventory.initiatives.map(({ id }) => id))
  for (const { id, name, inAnnex } of demoInventory.initiatives) {
    expect(name).toMatch(/ \(fictief\)$/)
    expect(inAnnex).toBe(false)
    expect(ids.has(id)).toBe(false)
  }
  expect(real.inventory.sources.filter(({ id }) => id.startsWith('demo-'))).toEqual([])
})

const routesOf = (query: object) => {
  const { routes } = createPlanner(demoInventory).plan(parseQuery({ asOf: '2026-11-23', ...query }))
  return routes.map(({ legs, ...route }) => ({
    ...route,
    path: legs.map(({ initiative, step, start }) => `${initiative}/${step} ${start.from}`),
  }))
}

/** Held against the sentences of the demo files, not copied from output. */
test('Dutch first, then paid work at a grid operator, in time for its September intake', () => {
  const routes = routesOf({
    profile: { age: 30, dutch: 'A2', level: 'primary', diplomaFields: [] },
    goal: { kind: 'occupation', occupation: 'technician-grid-operator' },
  })
  // 20 to 26 weeks from 5 January 2027 end between 25 May and 6 July; the next intake is 6 September 2027.
  expect(routes).toMatchObject([
    {
      path: ['demo-taal-op-de-vloer/learn 2027-01-05', 'demo-netmonteur/work 2027-09-06'],
      paidStart: { from: '2027-09-06', to: '2027-09-06' },
      cost: { min: 0, max: 0 },
      // No source states the transfer, and B1 is not sure.
      toConfirm: 2,
    },
  ])
})

test('an evening school that starts at a month end, and a job for its diploma', () => {
  const routes = routesOf({
    profile: { level: 'primary', diplomaFields: [], dutch: 'B1' },
    goal: { kind: 'occupation', occupation: 'heat-pump-technician' },
  })
  // Twelve months at 95 euros; from 31 January 2027 for a year. The sources state no connection: one to confirm.
  expect(routes).toMatchObject([
    {
      path: ['demo-avondschool-elektro/learn 2027-01-31', 'demo-installatie-plus/start 2028-01-31'],
      cost: { min: 114_000, max: 114_000 },
      toConfirm: 1,
    },
  ])
})

test('two prices of two sources are a hull', () => {
  const [route] = routesOf({ profile: { level: 'mbo-4' }, goal: { kind: 'sector', sector: 'ict' } })
  expect(route).toMatchObject({ cost: { min: 250_000, max: 295_000 }, unpaidDays: { min: 112, max: 112 } })
})
