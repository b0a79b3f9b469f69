import { CONFIRM, WIDTH } from './labels.ts'
import type { Loads } from './leg-kinds.ts'
import { treeOf, type Tree } from './tree.ts'

/** Legs side by side, and for each what it adds: things to confirm that hang on nothing earned but what it is listed for, and its load. */
export interface Listed {
  legs: Uint32Array
  /** `confirm * loads.length + load`: in its order come those with least to confirm, and of these what looks best. */
  adds: Uint32Array
}

/** Legs that do the same for a route as far as it matters for a purpose, but for what they add. */
export interface Batch {
  loads: Loads
  /** Of one of them: they are alike as far as it matters for what they are listed for. */
  role: number
  listed: Listed
  /** What any of them does. */
  bits: number
  /** As good as the best of these legs in everything. */
  best: Float64Array
  /** Once it is asked for. */
  tree?: Tree
}

/** @param loads what each adds, which may be more than its kind does */
export function batchOf(loads: Loads, { role, listed }: Pick<Batch, 'role' | 'listed'>): Batch {
  const best = new Float64Array(WIDTH)
  writeBest(best, 0, { loads, listed, from: 0, to: listed.legs.length })
  let [bits, before] = [0, -1]
  for (const add of listed.adds) {
    if (add !== before) bits |= loads.bits[add % loads.length] ?? 0
    before = add
  }
  return { role, loads, listed, bits, best }
}

export function aloneIn(loads: Loads, { role, leg, confirm }: { role: number; leg: number; confirm: number }): Batch {
  const adds = Uint32Array.of(confirm * loads.length + (loads.of[leg] ?? 0))
  return batchOf(loads, { role, listed: { legs: Uint32Array.of(leg), adds } })
}

/** Things to confirm about the leg at a place. */
export function confirmAt({ listed: { adds }, loads: { length } }: Batch, at: number): number {
  return Math.floor((adds[at] ?? 0) / length)
}

const FEW = 8

/** The best of halves and so on, down to a few. Legs are in the order of what they add from then on. */
export function legTree(batch: Batch): Tree {
  if (batch.tree === undefined) {
    const { loads, listed } = batch
    const { length } = listed.legs
    if (length > FEW) sort(listed, loads)
    const fill = (nodes: Float64Array, at: number, range: { from: number; to: number }) => {
      writeBest(nodes, at, { loads, listed, ...range })
    }
    batch.tree = treeOf({ length, few: FEW, fill })
  }
  return batch.tree
}

function sort({ legs, adds }: Listed, { of }: Loads): void {
  // One number by which to sort.
  const [keys, size] = [new Float64Array(legs.length), of.length]
  for (let i = 0; i < keys.length; i += 1) keys[i] = (adds[i] ?? 0) * size + (legs[i] ?? 0)
  keys.sort()
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? 0
    const add = Math.floor(key / size)
    adds[i] = add
    legs[i] = key - add * size
  }
}

interface Part {
  loads: Loads
  listed: Listed
  from: number
  to: number
}

function writeBest(best: Float64Array, at: number, { loads: { length, numbers }, listed: { adds }, from, to }: Part): void {
  best.fill(Infinity, at, at + WIDTH)
  let before = -1
  for (let i = from; i < to; i += 1) {
    const add = adds[i] ?? 0
    // What is alike is near.
    if (add === before) continue
    before = add
    const confirm = Math.floor(add / length)
    const own = (add - confirm * length) * WIDTH
    for (let place = 0; place < CONFIRM; place += 1) {
      // Counted months are no less than nothing.
      const number = numbers[own + place] || 0
      if (number < (best[at + place] ?? 0)) best[at + place] = number
    }
    const all = confirm + (numbers[own + CONFIRM] ?? 0)
    if (all < (best[at + CONFIRM] ?? 0)) best[at + CONFIRM] = all
  }
}
