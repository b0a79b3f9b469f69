import { WIDTH } from './labels.ts'

/** All things of a tree. */
export const ALL = 1

interface Making {
  length: number
  few: number
  /** Writes the numbers of a leaf at a place among the nodes. */
  fill: (nodes: Float64Array, at: number, range: { from: number; to: number }) => void
}

/**
 * Things in a row, and for each stretch of them numbers as good as the best of them in everything: for all, for either
 * half, and so on down to a few, a leaf. A part is a number: its halves, in order, are twice that number and one more.
 */
export class Tree {
  readonly length: number
  /** By part, at the places of a label. */
  readonly nodes: Float64Array
  /** Things in a leaf. */
  readonly #few: number
  readonly #leaves: number
  /** The leaf of the first things: those from here on are a level further down than those before. */
  readonly #first: number

  constructor({ length, few, fill }: Making) {
    this.length = length
    this.#few = few
    this.#leaves = Math.max(1, Math.ceil(length / few))
    this.#first = 1 << (32 - Math.clz32(this.#leaves - 1))
    // One piece of memory for all of it: many small ones are slow to get and to give back.
    this.nodes = new Float64Array(2 * this.#leaves * WIDTH)
    for (let part = this.#leaves; part < 2 * this.#leaves; part += 1)
      fill(this.nodes, part * WIDTH, { from: this.from(part), to: this.to(part) })
    for (let part = this.#leaves - 1; part >= ALL; part -= 1) join(this.nodes, part * WIDTH, 2 * part * WIDTH)
  }

  isLeaf(part: number): boolean {
    return part >= this.#leaves
  }

  /** The first thing of a leaf. */
  from(leaf: number): number {
    return (leaf < this.#first ? leaf + this.#leaves - this.#first : leaf - this.#first) * this.#few
  }

  /** One past the last thing of a leaf. */
  to(leaf: number): number {
    return Math.min(this.length, this.from(leaf) + this.#few)
  }

  /** About how many things are in a part. */
  sizeOf(part: number): number {
    return this.length >>> (31 - Math.clz32(part))
  }
}

/** Writes what is as good as either of two halves, which are side by side. */
function join(nodes: Float64Array, at: number, halves: number): void {
  for (let i = 0; i < WIDTH; i += 1) {
    const one = nodes[halves + i] ?? 0
    const other = nodes[halves + WIDTH + i] ?? 0
    nodes[at + i] = one < other ? one : other
  }
}
