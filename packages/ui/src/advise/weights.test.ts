import { match, parseQuery } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { expect, test } from 'vitest'
import { weighed } from './weights.ts'

const [first, ...others] = inventory.successFactors.map(({ id }) => id)
const factor = first as NonNullable<typeof first>

test('a weight of one is the same as none', () => {
  expect(weighed(inventory, {}, { factor, weight: 3 })).toEqual({ [factor]: 3 })
  expect(weighed(inventory, { [factor]: 3 }, { factor, weight: 1 })).toEqual({})
})

test('not everything can count for nothing', () => {
  const rest = Object.fromEntries(others.map((id) => [id, 0]))
  expect(weighed(inventory, rest, { factor, weight: 0 })).toBeUndefined()
  const weights = weighed(inventory, rest, { factor, weight: 2 })
  expect(match(inventory, parseQuery({ asOf: '2026-11-23', weights })).reweighted).toBe(true)
})
