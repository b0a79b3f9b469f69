import { CONFIRM, WIDTH } from './labels.ts'
import type { Loads } from './leg-kinds.ts'
import { Tree } from './tree.ts'

/** Legs side by side, and for each what it adds: things to confirm that hang on nothing earned but what it is listed for, and its load. */
export interface Listed {
  legs: Uint32Array
  /** `confirm * loads.length + load`: in its order come those with least to confirm, and of these what looks best. */
  adds: Uint32Array
}

interface Alike {
  loads: Loads
  /** Of one of them: they are alike as far as it matters for what they are listed for. */
  role: number
  /** What any of them may do, as bits (leg-kinds.ts). */
  bits: number
}

/** Legs that do the same for a route as far as it matters for a purpose, but for what they add. */
export class Batch implements Alike {
  readonly loads: Loads
  readonly role: number
  readonly bits: number
  readonly #list: () => Listed
  #listed: Listed | undefined
  #best: Float64Array | undefined
  #tree: Tree | undefined

  /** @param list puts the legs side by side: many a batch leads nowhere, and is never asked for them */
  constructor({ loads, role, bits }: Alike, list: () => Listed) {
    this.loads = loads
    this.role = role
    this.bits = bits
    this.#list = list
  }

  get listed(): Listed {
    return (this.#listed ??= this.#list())
  }

  /** As good as the best of these legs in everything. */
  get best(): Float64Array {
    if (this.#best === undefined) {
      const { loads, listed } = this
      this.#best = new Float64Array(WIDTH)
      writeBest(this.#best, 0, { loads, listed, from: 0, to: listed.legs.length })
    }
    return this.#best
  }

  /** The best of halves and so on, down to a few. Legs are in the order of what they add from then on. */
  get tree(): Tree {
    if (this.#tree === undefined) {
      const { loads, listed } = this
      const { length } = listed.legs
      if (length > FEW) sort(listed)
      const fill = (nodes: Float64Array, at: number, range: { from: number; to: number }) => {
        writeBest(nodes, at, { loads, listed, ...range })
      }
      this.#tree = new Tree({ length, few: FEW, fill })
    }
    return this.#tree
  }
}

const FEW = 8

/** A batch of one leg. */
export function aloneIn(loads: Loads, { role, leg, confirm }: { role: number; leg: number; confirm: number }): Batch {
  const load = loads.of[leg] ?? 0
  const listed = { legs: Uint32Array.of(leg), adds: Uint32Array.of(confirm * loads.length + load) }
  return new Batch({ loads, role, bits: loads.bits[load] ?? 0 }, () => listed)
}

/** Things to confirm about the leg at a place. */
export function confirmAt({ listed: { adds }, loads: { length } }: Batch, at: number): number {
  return Math.floor((adds[at] ?? 0) / length)
}

const DIGIT = 8

/** By what is added, least first; what adds the same stays in order. A digit at a time, as there are few. */
function sort({ legs, adds }: Listed): void {
  const { length } = legs
  let most = 0
  for (let i = 0; i < length; i += 1) if ((adds[i] ?? 0) > most) most = adds[i] ?? 0
  let from: Listed = { legs, adds }
  let to: Listed = { legs: new Uint32Array(length), adds: new Uint32Array(length) }
  const places = new Uint32Array(1 << DIGIT)
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += DIGIT) {
    const digitAt = (i: number) => ((from.adds[i] ?? 0) >>> shift) & (places.length - 1)
    places.fill(0)
    for (let i = 0; i < length; i += 1) places[digitAt(i)] = (places[digitAt(i)] ?? 0) + 1
    let next = 0
    for (let digit = 0; digit < places.length; digit += 1) {
      const count = places[digit] ?? 0
      places[digit] = next
      next += count
    }
    for (let i = 0; i < length; i += 1) {
      const digit = digitAt(i)
      const place = places[digit] ?? 0
      places[digit] = place + 1
      to.adds[place] = from.adds[i] ?? 0
      to.legs[place] = from.legs[i] ?? 0
    }
    const sorted = to
    to = from
    from = sorted
  }
  if (from.legs === legs) return
  legs.set(from.legs)
  adds.set(from.adds)
}

interface Part {
  loads: Loads
  listed: Listed
  from: number
  to: number
}

function writeBest(best: Float64Array, at: number, { loads, listed: { adds }, from, to }: Part): void {
  const { length, numbers } = loads
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
