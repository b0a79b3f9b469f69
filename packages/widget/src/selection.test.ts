import { lookupOf, servedBy, type Initiative, type InitiativeId, type RegionId } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { expect, test } from 'vitest'
import { selectionOf } from './selection.ts'

const none = {
  region: undefined,
  sector: undefined,
  group: undefined,
  phase: undefined,
  initiatives: undefined,
  without: undefined,
}
const left = (choice: Partial<Parameters<typeof selectionOf>[1]>): Initiative[] => {
  const ids = selectionOf(inventory, { ...none, ...choice })
  return inventory.initiatives.filter(({ id }) => ids?.includes(id))
}

test('nothing chosen is no selection', () => {
  expect(selectionOf(inventory, none)).toBeUndefined()
})

test('a region leaves out what is for other regions only, and keeps what no source says', () => {
  const region = 'twente' as RegionId
  const lookup = lookupOf(inventory)
  const kept = left({ region })
  expect(kept.length).toBeLessThan(inventory.initiatives.length)
  expect(kept.some((initiative) => servedBy(lookup, initiative, region) === 'not-stated')).toBe(true)
  expect(kept.every((initiative) => servedBy(lookup, initiative, region) !== 'elsewhere')).toBe(true)
})

test('a sector leaves out what is of other sectors, and keeps what is not known', () => {
  const kept = left({ sector: 'ict' })
  const gone = inventory.initiatives.filter((initiative) => !kept.includes(initiative))
  expect(gone.length).toBeGreaterThan(0)
  for (const { facts } of gone)
    expect(facts.sectors?.kind === 'known' && facts.sectors.claims.every(({ value }) => value !== 'ict')).toBe(true)
})

test('initiatives by name, in and out', () => {
  const [a, b, c] = inventory.initiatives.map(({ id }) => id) as [InitiativeId, InitiativeId, InitiativeId]
  expect(left({ initiatives: [a, b] }).map(({ id }) => id)).toEqual([a, b])
  expect(left({ initiatives: [a, b], without: [b, c] }).map(({ id }) => id)).toEqual([a])
  expect(left({ without: [a] })).toHaveLength(inventory.initiatives.length - 1)
})
