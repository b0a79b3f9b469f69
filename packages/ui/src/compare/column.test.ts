import { createPlanner, lookupOf, match, messagesOf, parseQuery, sayIn, type QueryInput } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { expect, test } from 'vitest'
import { nl } from '../words/nl.ts'
import { nlLater } from '../words/nl-later.ts'
import { createTranslate } from '../words/translate.ts'
import type { LaterWords } from '../words/use-later-words.ts'
import { columnOfInitiative, columnOfRoute } from './column.ts'
import { keyOfPicked, withRoutes, type Picked } from './picked.ts'

const asOf = '2026-11-24'
function wordsOf(from: typeof inventory): LaterWords {
  const labels = messagesOf('nl')
  const speech = { lookup: lookupOf(from), messages: labels, language: 'nl' as const }
  const t = createTranslate<typeof nl & typeof nlLater>({ ...nl, ...nlLater })
  return { inventory: from, language: 'nl', t, labels, speech, say: (reason) => sayIn(speech, reason) }
}
const plan = (from: typeof inventory, query: Omit<QueryInput, 'asOf'>) =>
  createPlanner(from).plan(parseQuery({ ...query, asOf, limit: 1000 })).routes

test('a route tells its steps, transfers and own sums; what steps differ in is told of each', () => {
  const route = plan(demoInventory, {
    profile: { age: 34, dutch: 'A2', level: 'primary', diplomaFields: [] },
  }).find(({ legs }) => legs.length > 1)
  if (route === undefined) throw new Error('the made-up inventory has longer routes')
  const { rows, match: none, toConfirm } = columnOfRoute(wordsOf(demoInventory), route, asOf)
  expect(none).toBeUndefined()
  expect(toConfirm).toBe(route.toConfirm)
  expect(rows.steps).toHaveLength(route.legs.length)
  expect(rows.transfers?.length).toBeGreaterThanOrEqual(route.legs.length - 1)
  for (const row of ['arrival', 'paid-start', 'price', 'unpaid', 'first'] as const) expect(rows[row]).toHaveLength(1)
  expect(rows.duration?.length).toBeLessThanOrEqual(route.legs.length)
})

test('an initiative has no transfers and no day on which it is done', () => {
  const [first] = match(inventory, parseQuery({ profile: {}, asOf })).items
  if (first === undefined) throw new Error('nothing matched')
  const { rows } = columnOfInitiative(wordsOf(inventory), first)
  expect(rows.transfers).toBeUndefined()
  expect(rows.arrival).toBeUndefined()
  expect(rows.price?.length).toBeGreaterThan(0)
  // Five questions, and how many more there are.
  expect(rows.confirm?.length).toBeLessThanOrEqual(6)
})

test('a picked route follows the answer: with its new figures, or out where it is no more', () => {
  const [one, other] = plan(inventory, { profile: { workSituation: 'employed' } })
  if (one === undefined || other === undefined) throw new Error('there are routes for who works')
  const picks: Picked[] = [
    { kind: 'route', route: one },
    { kind: 'initiative', id: inventory.initiatives[0]!.id },
    { kind: 'route', route: other },
  ]
  const renewed = { ...one, toConfirm: 99 }
  expect(withRoutes(picks, [renewed])).toEqual([{ kind: 'route', route: renewed }, picks[1]])
  expect(new Set(picks.map(keyOfPicked)).size).toBe(3)
})
