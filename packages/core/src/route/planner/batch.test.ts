import { expect, test } from 'vitest'
import { batchOf, halvesOf, type Batch } from './batch.ts'
import { KIND_WIDTH, type LegKinds } from './leg-kinds.ts'
import { COST_LO } from './labels.ts'

const LEGS = 100

/** Of three kinds: the second looks best, and costs nothing. */
const kinds: LegKinds = {
  of: Uint8Array.from({ length: LEGS }, (_, leg) => leg % 3),
  bits: Uint8Array.of(1, 0, 2),
  confirm: new Uint8Array(3),
  rank: Uint32Array.of(1, 0, 2),
  numbers: Float64Array.from({ length: 3 * KIND_WIDTH }, (_, i) =>
    i % KIND_WIDTH === COST_LO ? ([500, 0, 900][Math.floor(i / KIND_WIDTH)] ?? 0) : 1,
  ),
  durations: [undefined, undefined, undefined],
}

function leavesOf(batch: Batch): { leg: number; confirm: number }[] {
  const halves = halvesOf(batch)
  if (halves) return halves.flatMap(leavesOf)
  const { listed, from, to } = batch
  return Array.from({ length: to - from }, (_, i) => ({
    leg: listed.legs[from + i] ?? -1,
    confirm: listed.confirm[from + i] ?? -1,
  }))
}

test('halves down to a few hold every leg with its own things to confirm, however many, best looks first', () => {
  const legs = [...Array(LEGS).keys()].reverse()
  const confirmOf = (leg: number) => (leg === 7 ? 300 : leg % 5)
  const listed = { legs: Uint32Array.from(legs), confirm: Uint16Array.from(legs, confirmOf) }
  const leaves = leavesOf(batchOf(kinds, { role: 0, listed }))
  expect(leaves.map(({ leg }) => leg).toSorted((a, b) => a - b)).toEqual([...Array(LEGS).keys()])
  for (const { leg, confirm } of leaves) expect(confirm).toBe(confirmOf(leg))
  expect(leaves[0]).toEqual({ leg: 10, confirm: 0 })
})

test('what is as good as all legs is no worse than any of them in anything', () => {
  const batch = batchOf(kinds, { role: 0, listed: { legs: Uint32Array.of(0, 2), confirm: Uint16Array.of(4, 3) } })
  expect(batch.best).toMatchObject({ bits: 3, confirm: 3 })
  expect(batch.best.numbers[COST_LO]).toBe(500)
})
