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

test('no more than a hundred steps of an initiative follow on from each other; by themselves there may be thousands', () => {
  const steps = Array.from({ length: 2000 }, (_, i) => step(`s${String(i)}`))
  const read = (connected: number) => {
    const connects = [
      { steps: steps.slice(0, connected).map(({ id }) => id), order: 'stated', cites: [{ source: 'paper' }] },
    ]
    return parseInventory({ ...small, initiatives: [initiative('one', { steps, connects })] })
  }
  expect(read(100).initiatives[0]?.steps).toHaveLength(2000)
  expect(() => read(101)).toThrow('initiatives.0.connects: at most 100 steps that follow on from each other expected')
})
