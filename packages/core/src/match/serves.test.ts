import { describe, expect, it } from 'vitest'
import type { RegionId } from '../model/id.ts'
import { lookupOf } from '../model/lookup.ts'
import { initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { servedBy, takesPlaceIn } from './serves.ts'

const [west, east] = ['west', 'east'] as [RegionId, RegionId]
const { regions } = smallInventory([])
const inventory = smallInventory(
  [
    initiative('everywhere', { facts: { regions: says('land') } }),
    initiative('in-alpha', { facts: { regions: says('alpha-town') } }),
    initiative('vague', { facts: { regions: says('somewhere-west') } }),
    initiative('silent', { facts: { regions: { kind: 'unknown', why: 'not-stated' } } }),
    initiative('unread'),
    initiative('happens-in-beta', { steps: [step('start', { terms: { place: says({ municipality: 'beta' }) } })] }),
    initiative('happens-anywhere', { steps: [step('start', { terms: { place: says({ region: 'land' }) } })] }),
  ],
  { regions: [...regions, { id: 'alpha-town', name: 'Alpha', kind: 'area', municipalities: ['alpha'] }] } as never,
)
const lookup = lookupOf(inventory)
const find = (id: string) => lookup.initiatives.get(id)!

describe.each([
  ['everywhere', 'whole', 'whole'],
  ['in-alpha', 'part', 'elsewhere'],
  ['vague', 'maybe', 'elsewhere'],
  ['silent', 'not-stated', 'not-stated'],
  ['unread', 'not-stated', 'not-stated'],
])('%s', (id, inWest, inEast) => {
  it(`west: ${inWest}, east: ${inEast}`, () => {
    expect(servedBy(lookup, find(id), west)).toBe(inWest)
    expect(servedBy(lookup, find(id), east)).toBe(inEast)
  })
})

it('where it happens is another fact', () => {
  expect(takesPlaceIn(lookup, find('happens-in-beta'), west)).toBe(true)
  expect(takesPlaceIn(lookup, find('happens-in-beta'), east)).toBe(false)
  expect(servedBy(lookup, find('happens-in-beta'), west)).toBe('not-stated')
  expect(takesPlaceIn(lookup, find('happens-anywhere'), west)).toBe(false)
  expect(takesPlaceIn(lookup, find('silent'), west)).toBe(false)
})
