import { describe, expect, it } from 'vitest'
import { OverstapError } from '../error.ts'
import { parseQuery } from '../model/parse.ts'
import type { Query } from '../model/query.ts'
import { initiative, smallInventory } from '../testing/small-inventory.ts'
import { checkQuery } from './check-query.ts'

const inventory = smallInventory([initiative('one')])
const refused = (query: object) => {
  try {
    checkQuery(inventory, parseQuery({ asOf: '2026-06-01', ...query }))
  } catch (error) {
    if (error instanceof OverstapError) return { code: error.code, issues: error.issues }
  }
  return undefined
}

describe.each([
  ['profile.municipality', { profile: { municipality: 'x' } }],
  ['profile.region', { profile: { region: 'x' } }],
  ['profile.occupations.1', { profile: { occupations: ['fitter', 'x'] } }],
  ['profile.groups.0', { profile: { groups: ['x'] } }],
  ['profile.notGroups.0', { profile: { notGroups: ['x'] } }],
  ['goal.occupation', { goal: { kind: 'occupation', occupation: 'x' } }],
  ['filters.initiatives.1', { filters: { initiatives: ['one', 'x'] } }],
  ['weights', { weights: { x: 1 } }],
])('%s', (path, query) => {
  it('is refused where it names what is not there', () => {
    expect(refused(query)).toEqual({
      code: 'invalid-query',
      issues: [{ path, message: '"x" is not in the inventory' }],
    })
  })
})

it.each(['__proto__', 'constructor'])(
  'a weight for %s is refused, also where nothing read the query before',
  (name) => {
    const weights = JSON.parse(`{"${name}": 1}`) as Query['weights']
    const query = { ...parseQuery({ asOf: '2026-06-01' }), weights }
    expect(() => checkQuery(inventory, query)).toThrow(`weights: "${name}" is not in the inventory`)
  },
)

it('what is there passes', () => {
  const profile = {
    municipality: 'alpha',
    region: 'west',
    occupations: ['fitter'],
    groups: ['newcomers'],
    notGroups: [],
  }
  const goal = { kind: 'occupation', occupation: 'fitter' }
  const query = {
    profile,
    goal,
    filters: { initiatives: ['one'] },
    weights: { guidance: 0 },
    inventory: inventory.version,
  }
  expect(refused(query)).toBeUndefined()
  expect(refused({ goal: { kind: 'teaching' } })).toBeUndefined()
})

it('all that is wrong is told at once', () => {
  expect(refused({ profile: { municipality: 'x', groups: ['y', 'z'] } })?.issues).toHaveLength(3)
})

it('another version is refused, with the one that is here', () => {
  expect(refused({ inventory: 'other' })).toEqual({
    code: 'other-inventory',
    issues: [{ path: 'inventory', message: `this is version ${inventory.version}` }],
  })
})

it('no weights above zero are refused', () => {
  expect(refused({ weights: { guidance: 0, job: 0 } })).toEqual({
    code: 'invalid-query',
    issues: [{ path: 'weights', message: 'at least one success factor has to weigh more than 0' }],
  })
})
