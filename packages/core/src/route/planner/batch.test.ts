import { expect, test } from 'vitest'
import { aloneIn, Batch, confirmAt } from './batch.ts'
import { Draft } from './draft.ts'
import { COST_LO, CONFIRM, WIDTH } from './labels.ts'
import { addOf, leastOf, sizeOf, type Loads } from './loads.ts'
import { ALL } from './tree.ts'

const LEGS = 100

const numbers = Float64Array.from({ length: 3 * WIDTH }, (_, i) =>
  i % WIDTH === COST_LO ? ([0, 500, 900][Math.floor(i / WIDTH)] ?? 0) : i % WIDTH === CONFIRM ? 0 : 1,
)

/** Of three kinds, that cost nothing, 5 euros and 9 euros. */
const loads: Loads = {
  of: Uint8Array.from({ length: LEGS }, (_, leg) => leg % 3),
  size: sizeOf(3),
  bits: Uint8Array.of(1, 0, 2),
  numbers,
  least: leastOf(numbers),
}

const confirmOf = (leg: number) => (leg === 7 ? 300 : leg % 5)

/** Legs in order, those from a place on of another role and with one thing more to confirm for it. */
function batchOf(legs: readonly number[], confirm: (leg: number) => number, second = legs.length) {
  const draft = new Draft()
  for (const [at, leg] of legs.entries()) {
    const role = Number(at >= second)
    draft.put(role, { leg, add: addOf(loads, confirm(leg) - role, leg % 3), bits: 3 })
  }
  return new Batch(
    loads,
    draft.runs.map((run) => ({ draft, run, more: run.role })),
  )
}

const manyLegs = () => batchOf([...Array(LEGS).keys()].reverse(), confirmOf)

test('in a tree stands every leg with its own things to confirm, however many, best looks first', () => {
  const batch = manyLegs()
  expect(batch.tree.length).toBe(LEGS)
  const legs = [...batch.listed.legs]
  expect(legs.toSorted((a, b) => a - b)).toEqual([...Array(LEGS).keys()])
  for (const [at, leg] of legs.entries()) expect(confirmAt(batch, at)).toBe(confirmOf(leg))
  // Of those that add the same the one that was listed first.
  expect(legs[0]).toBe(90)
})

test('every part of a tree is as good as the best of its legs in everything, and all leaves are in it', () => {
  const batch = manyLegs()
  const { tree } = batch
  const look = (part: number): number[] => {
    const { from, to } = { from: tree.from(part), to: tree.to(part) }
    const places = tree.isLeaf(part)
      ? Array.from({ length: to - from }, (_, i) => from + i)
      : [2 * part, 2 * part + 1].flatMap(look)
    const own = places.map((at) => batch.listed.legs[at] ?? -1)
    const node = tree.nodes.subarray(part * WIDTH, (part + 1) * WIDTH)
    expect(node[COST_LO]).toBe(Math.min(...own.map((leg) => [0, 500, 900][leg % 3] ?? 0)))
    expect(node[CONFIRM]).toBe(Math.min(...own.map(confirmOf)))
    return places
  }
  expect(look(ALL)).toEqual([...Array(LEGS).keys()])
  expect(batch.best).toEqual(tree.nodes.subarray(ALL * WIDTH, (ALL + 1) * WIDTH))
})

test('what is as good as all legs is no worse than any of them, with what is to be confirmed about their role', () => {
  const batch = batchOf([1, 2], (leg) => 5 - leg, 1)
  expect([batch.best[COST_LO], batch.best[CONFIRM]]).toEqual([500, 3])
  expect([...batch.listed.legs].map((leg, at) => [leg, confirmAt(batch, at)])).toEqual([
    [1, 4],
    [2, 3],
  ])
})

test('one leg alone keeps what is to be confirmed about it, and what it does', () => {
  const alone = aloneIn(loads, { role: 0, leg: 5, confirm: 70 })
  expect(confirmAt(alone, 0)).toBe(70)
  expect(alone.bits).toBe(2)
})
