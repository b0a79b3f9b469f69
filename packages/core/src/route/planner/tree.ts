import { WIDTH } from './labels.ts'

/**
 * Things in a row, and for each stretch of them numbers as good as the best of them in everything: for all, for either
 * half, and so on down to a few, a leaf. A part comes before its halves: with `n` leaves in its first half at `at`, the
 * halves are at `at + 1` and at `at + 2 n`.
 */
export interface Tree {
  length: number
  /** Things in a leaf. */
  few: number
  leaves: number
  /** By part, at the places of a label. */
  nodes: Float64Array
}

/** A part of a tree: its place, and the leaves it is of. */
export interface Part {
  at: number
  from: number
  to: number
}

interface Making {
  length: number
  few: number
  /** Writes the numbers of a leaf. */
  fill: (nodes: Float64Array, at: number, range: { from: number; to: number }) => void
}

export function treeOf({ length, few, fill }: Making): Tree {
  const leaves = Math.max(1, Math.ceil(length / few))
  // One piece of memory for all of it: many small ones are slow to get and to give back.
  const nodes = new Float64Array((2 * leaves - 1) * WIDTH)
  const make = (part: Part): void => {
    const { at, from, to } = part
    if (to - from === 1) {
      fill(nodes, at * WIDTH, { from: from * few, to: Math.min(length, to * few) })
      return
    }
    const one = firstHalf(part)
    const other = secondHalf(part)
    make(one)
    make(other)
    join(nodes, at * WIDTH, [one.at * WIDTH, other.at * WIDTH])
  }
  make({ at: 0, from: 0, to: leaves })
  return { length, few, leaves, nodes }
}

export function allOf({ leaves }: Tree): Part {
  return { at: 0, from: 0, to: leaves }
}

export function firstHalf({ at, from, to }: Part): Part {
  return { at: at + 1, from, to: middleOf(from, to) }
}

export function secondHalf({ at, from, to }: Part): Part {
  const middle = middleOf(from, to)
  return { at: at + 2 * (middle - from), from: middle, to }
}

function middleOf(from: number, to: number): number {
  return (from + to) >>> 1
}

function join(nodes: Float64Array, at: number, [a, b]: readonly [number, number]): void {
  for (let i = 0; i < WIDTH; i += 1) {
    const [x, y] = [nodes[a + i] ?? 0, nodes[b + i] ?? 0]
    nodes[at + i] = x < y ? x : y
  }
}
