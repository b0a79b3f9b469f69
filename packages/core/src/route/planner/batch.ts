import { Draft, type Run } from './draft.ts'
import { WIDTH } from './labels.ts'
import { addOf, confirmIn, writeBest, type Loads } from './loads.ts'
import { Tree } from './tree.ts'

/** Legs of a draft, and what is to be confirmed besides about each of them. */
export interface Segment {
  draft: Draft
  run: Run
  more: number
}

/** Legs side by side, and for each what it adds: with things to confirm that hang on nothing earned but what it is listed for. */
interface Listed {
  legs: Uint32Array
  adds: Uint32Array
}

/** Legs that do the same for a route as far as it matters for a purpose, but for what they add. */
export class Batch {
  readonly loads: Loads
  /** Of one of them: they are alike as far as it matters for what they are listed for. */
  readonly role: number
  /** What any of them may do, as bits (leg-kinds.ts). */
  readonly bits: number
  readonly #segments: readonly Segment[]
  #listed: Listed | undefined
  #best: Float64Array | undefined
  #tree: Tree | undefined

  constructor(loads: Loads, segments: readonly Segment[]) {
    this.loads = loads
    this.#segments = segments
    this.role = segments[0]?.run.role ?? -1
    let bits = 0
    for (const { draft } of segments) bits |= draft.bits
    this.bits = bits
  }

  /** One of these legs. */
  get example(): number {
    const [first] = this.#segments
    return first?.draft.legs[first.run.from] ?? -1
  }

  /** Put side by side when first asked for: many a batch leads nowhere. */
  get listed(): Listed {
    return (this.#listed ??= listedFrom(this.#segments, this.loads))
  }

  /** As good as the best of these legs in everything. */
  get best(): Float64Array {
    if (this.#best === undefined) {
      const {
        loads,
        listed: { adds },
      } = this
      this.#best = new Float64Array(WIDTH)
      writeBest(this.#best, 0, { loads, adds, from: 0, to: adds.length })
    }
    return this.#best
  }

  /** The best of halves and so on, down to a few. Legs are in the order of what they add from then on. */
  get tree(): Tree {
    if (this.#tree === undefined) {
      const { loads, listed } = this
      const { adds } = listed
      if (adds.length > FEW) sort(listed)
      const fill = (nodes: Float64Array, at: number, range: { from: number; to: number }) => {
        writeBest(nodes, at, { loads, adds, ...range })
      }
      this.#tree = new Tree({ length: adds.length, few: FEW, fill })
    }
    return this.#tree
  }
}

const FEW = 8

/** A batch of one leg. */
export function aloneIn(loads: Loads, { role, leg, confirm }: { role: number; leg: number; confirm: number }): Batch {
  const load = loads.of[leg] ?? 0
  const draft = new Draft()
  draft.put(role, { leg, add: addOf(loads, confirm, load), bits: loads.bits[load] ?? 0 })
  return new Batch(
    loads,
    draft.runs.map((run) => ({ draft, run, more: 0 })),
  )
}

/** Things to confirm about the leg at a place. */
export function confirmAt({ listed: { adds }, loads }: Batch, at: number): number {
  return confirmIn(loads, adds[at] ?? 0)
}

function listedFrom(segments: readonly Segment[], loads: Loads): Listed {
  const size = segments.reduce((sum, { run }) => sum + run.to - run.from, 0)
  const [legs, adds] = [new Uint32Array(size), new Uint32Array(size)]
  let at = 0
  for (const { draft, run, more } of segments) {
    const besides = addOf(loads, more, 0)
    for (let i = run.from; i < run.to; i += 1, at += 1) {
      legs[at] = draft.legs[i] ?? 0
      adds[at] = (draft.adds[i] ?? 0) + besides
    }
  }
  return { legs, adds }
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
