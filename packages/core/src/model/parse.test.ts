import { expect, test } from 'vitest'
import { initiative, smallInventory, step } from '../testing/small-inventory.ts'
import { parseInventory } from './parse.ts'

const small = smallInventory([initiative('one')])

test('an inventory that is nested too deep is refused, and is no bug', () => {
  let tree: object = { criterion: 'age', min: 18 }
  for (let depth = 0; depth < 20_000; depth += 1) tree = { any: [tree] }
  const needs = [{ claims: [{ value: { tree, exclusive: true }, cites: [{ source: 'paper' }] }] }]
  const initiatives = [initiative('one', { steps: [step('start', { terms: { needs } })] })]
  expect(() => parseInventory({ ...small, initiatives })).toThrow('invalid-inventory: is nested too deep to be read')
})

test.each([
  [{ within: ['outer'] }, { within: ['inner'] }],
  [{ regions: ['outer'] }, { regions: ['inner'] }],
  [{ within: ['inner'] }, {}],
])('a region that lies in itself is refused by name', (inner, outer) => {
  const area = { name: 'Area', kind: 'area' }
  const regions = [
    { id: 'inner', ...area, ...inner },
    { id: 'outer', ...area, ...outer },
  ]
  expect(() => parseInventory({ ...small, regions })).toThrow('regions.0: "inner" lies in itself')
})

test('an initiative has a hundred steps at most', () => {
  const steps = Array.from({ length: 101 }, (_, i) => step(`s${String(i)}`))
  const initiatives = [initiative('one', { steps })]
  expect(() => parseInventory({ ...small, initiatives })).toThrow('initiatives.0.steps: a list of at most 100 expected')
})
