import { describe, expect, it } from 'vitest'
import { lookupOf } from '../model/lookup.ts'
import { profileSchema } from '../model/profile.ts'
import type { Place } from '../model/terms.ts'
import { smallInventory } from '../testing/small-inventory.ts'
import { extentOf, homesOf, kilometresBetween, livesIn, nearHome, within } from './area.ts'

const { regions } = smallInventory([])
const lookup = lookupOf(
  smallInventory([], {
    regions: [
      ...regions,
      { id: 'both', name: 'Both', kind: 'area', regions: ['west', 'east'] },
      { id: 'vague', name: 'Vague', kind: 'area', regions: ['somewhere-west'], municipalities: ['gamma'] },
      { id: 'nowhere', name: 'Nowhere', kind: 'area' },
      { id: 'towns', name: 'Towns', kind: 'area', municipalities: ['alpha', 'gamma'] },
    ],
  }),
)
const extent = (region: string) => {
  const { certain, possible } = extentOf(lookup, region)
  return [[...certain].toSorted(), [...possible].toSorted()]
}
const all = ['alpha', 'beta', 'gamma']
const homes = (...ids: string[]) => new Set(ids)

describe.each([
  ['land', 'a country holds all', all, all],
  ['west', 'a region holds its own', ['alpha', 'beta'], ['alpha', 'beta']],
  ['both', 'an area of regions holds theirs', all, all],
  ['vague', 'an area with a vague part holds the rest for certain', ['gamma'], all],
  ['somewhere-west', 'bounds say where an area may be', [], ['alpha', 'beta']],
  ['nowhere', 'without bounds it may be anywhere', [], all],
  ['unheard-of', 'so may one that is not in the inventory', [], all],
])('%s', (region, rule, certain, possible) => {
  it(rule, () => {
    expect(extent(region)).toEqual([certain, possible])
    expect(extentOf(lookup, region)).toBe(extentOf(lookup, region))
  })
})

it('a home is the municipality told, else all of the region', () => {
  const home = (profile: object) => homesOf(lookup, profileSchema.parse(profile))
  expect(home({})).toBeUndefined()
  expect(home({ region: 'somewhere-west' })).toEqual(homes('alpha', 'beta'))
  expect(home({ region: 'west', municipality: 'gamma' })).toEqual(homes('gamma'))
})

it('living in a region is certain where every possible home is', () => {
  expect(livesIn(lookup, homes('alpha', 'beta'), 'west')).toBe('met')
  expect(livesIn(lookup, homes('alpha', 'gamma'), 'west')).toBe('unknown')
  expect(livesIn(lookup, homes('gamma'), 'west')).toBe('unmet')
  expect(livesIn(lookup, homes('gamma'), 'nowhere')).toBe('unknown')
})

it('near home is in the same labour-market region', () => {
  const near = (place: object, ...of: string[]) => nearHome(lookup, homes(...of), place as Place)
  expect(near({ municipality: 'beta' }, 'alpha')).toBe('met')
  // An area that holds both is no labour-market region.
  expect(near({ municipality: 'gamma' }, 'alpha')).toBe('unmet')
  expect(near({ municipality: 'beta' }, 'alpha', 'gamma')).toBe('unknown')
  expect(near({ region: 'west' }, 'alpha')).toBe('met')
  expect(near({ region: 'east' }, 'alpha')).toBe('unmet')
})

it('a distance holds for all that home and place can be', () => {
  const reach = (place: object, maxKilometres: number, ...of: string[]) =>
    within(lookup, { homes: homes(...of), place: place as Place, maxKilometres })
  expect(reach({ municipality: 'beta' }, 70, 'alpha')).toBe('met')
  expect(reach({ municipality: 'beta' }, 60, 'alpha')).toBe('unmet')
  expect(reach({ municipality: 'beta' }, 60, 'alpha', 'beta')).toBe('unknown')
  expect(reach({ region: 'west' }, 60, 'alpha')).toBe('unknown')
  expect(reach({ municipality: 'elsewhere' }, 60, 'alpha')).toBe('unknown')
  expect(reach({ municipality: 'beta' }, 60)).toBe('unknown')
})

it('kilometres are along the great circle', () => {
  expect(kilometresBetween(lookup, 'alpha', 'beta')).toBeCloseTo(68.46, 1)
  expect(kilometresBetween(lookup, 'beta', 'alpha')).toBe(kilometresBetween(lookup, 'alpha', 'beta'))
  expect(kilometresBetween(lookup, 'alpha', 'alpha')).toBe(0)
  expect(kilometresBetween(lookup, 'alpha', 'elsewhere')).toBeUndefined()
  expect(kilometresBetween(lookup, 'elsewhere', 'alpha')).toBeUndefined()
  const north = lookupOf(
    smallInventory([], {
      regions: [],
      municipalities: [
        { id: 'a', name: 'A', code: 'GM0001', at: [51, 4] },
        { id: 'b', name: 'B', code: 'GM0002', at: [53, 6] },
      ],
    }),
  )
  expect(kilometresBetween(north, 'a', 'b')).toBeCloseTo(261, 0)
})
