import type { Inventory } from '@overstap/core'
import { expect, test } from 'vitest'
import snapshot from '../generated/snapshot.json' with { type: 'json' }
import { changesBetween } from './changes.ts'

const inventory = snapshot as unknown as Inventory
const [first, second, ...rest] = inventory.initiatives
const before = { ...inventory, initiatives: [first, second, ...rest] } as Inventory

test('nothing differs from itself', () => {
  expect(changesBetween(before, before)).toEqual({ added: [], removed: [], changed: [], lists: [] })
})

test('what came, what went, and which parts of what stayed are different', () => {
  const changed = {
    ...second!,
    name: 'Another name',
    facts: { ...second!.facts, status: { kind: 'unknown', why: 'not-asked' } },
  }
  const after = {
    ...before,
    initiatives: [changed, ...rest, { ...first!, id: 'new-one' }],
    bottlenecks: before.bottlenecks.slice(1),
  } as Inventory
  expect(changesBetween(before, after)).toEqual({
    added: ['new-one'],
    removed: [first!.id],
    changed: [{ initiative: second!.id, parts: ['name', 'status'] }],
    lists: ['bottlenecks'],
  })
})
