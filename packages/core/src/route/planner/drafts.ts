import { Batch, type Listed } from './batch.ts'
import type { Loads } from './leg-kinds.ts'

/**
 * What a leg is taken for: `last` reaches the goal; `onward` raises the person, or opens a sequence in which what was
 * earned may play a part; `quiet` opens one in which it does not.
 */
export type Purpose = 'last' | 'onward' | 'quiet'

/** Legs that do the same for a purpose, with what each adds (batch.ts); put together one by one. */
interface Draft {
  legs: number[]
  adds: number[]
  /** What any of them does, as bits (leg-kinds.ts). */
  bits: number
  /** Legs up to `to` have this role, from where the run before ends. */
  runs: { role: number; to: number }[]
}

/** For each purpose by what tells roles apart, as far as it matters for it. */
export type Drafts = Record<Purpose, Map<number, Draft>>

export function noDrafts(): Drafts {
  return { last: new Map(), onward: new Map(), quiet: new Map() }
}

/** The draft of what is alike, made ready for a leg of some role. */
export function draftFor(drafts: Map<number, Draft>, alike: number): Draft {
  let draft = drafts.get(alike)
  if (draft === undefined) drafts.set(alike, (draft = { legs: [], adds: [], bits: 0, runs: [] }))
  return draft
}

export function put(
  draft: Draft,
  role: number,
  { leg, adds, bits }: { leg: number; adds: number; bits: number },
): void {
  draft.bits |= bits
  draft.legs.push(leg)
  draft.adds.push(adds)
  const last = draft.runs.at(-1)
  if (last?.role === role) last.to = draft.legs.length
  else draft.runs.push({ role, to: draft.legs.length })
}

/** Legs of a draft, and what is to be confirmed besides about each of them. */
interface Segment {
  draft: Draft
  from: number
  to: number
  more: number
}

/** Legs of several drafts that do the same for a purpose. */
export class Gathering {
  readonly #loads: Loads
  readonly #byKind = new Map<number, { role: number; bits: number; segments: Segment[] }>()

  constructor(loads: Loads) {
    this.#loads = loads
  }

  /** @param confirmOf things to confirm besides about legs of a role that do this; below 0 where these are out of the question */
  add(drafts: ReadonlyMap<number, Draft>, confirmOf: (role: number, bits: number) => number): void {
    drafts.forEach((draft, alike) => {
      let from = 0
      for (const { role, to } of draft.runs) {
        const more = confirmOf(role, draft.bits)
        if (more >= 0) this.#put(alike, role, { draft, from, to, more })
        from = to
      }
    })
  }

  #put(alike: number, role: number, segment: Segment): void {
    let those = this.#byKind.get(alike)
    if (those === undefined) this.#byKind.set(alike, (those = { role, bits: 0, segments: [] }))
    those.segments.push(segment)
    those.bits |= segment.draft.bits
  }

  /** What does the same, each as one. */
  done(): Batch[] {
    const loads = this.#loads
    return [...this.#byKind.values()].map(
      ({ role, bits, segments }) => new Batch({ loads, role, bits }, () => listedFrom(segments, loads)),
    )
  }
}

function listedFrom(segments: readonly Segment[], { length }: Loads): Listed {
  const size = segments.reduce((sum, { from, to }) => sum + to - from, 0)
  const [legs, adds] = [new Uint32Array(size), new Uint32Array(size)]
  let at = 0
  for (const { draft, from, to, more } of segments) {
    for (let i = from; i < to; i += 1, at += 1) {
      legs[at] = draft.legs[i] ?? 0
      adds[at] = (draft.adds[i] ?? 0) + more * length
    }
  }
  return { legs, adds }
}
