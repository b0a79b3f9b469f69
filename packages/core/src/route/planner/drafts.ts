import { Batch, type Segment } from './batch.ts'
import { Draft } from './draft.ts'
import type { Loads } from './loads.ts'

/**
 * What a leg is taken for: `last` reaches the goal; `onward` raises the person, or opens a sequence in which what was
 * earned may play a part; `quiet` opens one in which it does not.
 */
export type Purpose = 'last' | 'onward' | 'quiet'

/** For each purpose by what tells roles apart, as far as it matters for it. */
export type Drafts = Record<Purpose, Map<number, Draft>>

export function noDrafts(): Drafts {
  return { last: new Map(), onward: new Map(), quiet: new Map() }
}

/** The draft of what is alike. */
export function draftFor(drafts: Map<number, Draft>, alike: number): Draft {
  let draft = drafts.get(alike)
  if (draft === undefined) drafts.set(alike, (draft = new Draft()))
  return draft
}

/** Legs of several drafts that do the same for a purpose. */
export class Gathering {
  readonly #loads: Loads
  readonly #byKind = new Map<number, Segment[]>()

  constructor(loads: Loads) {
    this.#loads = loads
  }

  /** @param confirmOf things to confirm besides about legs of a role that do this; below 0 where these are out of the question */
  add(drafts: ReadonlyMap<number, Draft>, confirmOf: (role: number, bits: number) => number): void {
    drafts.forEach((draft, alike) => {
      for (const run of draft.runs) {
        const more = confirmOf(run.role, draft.bits)
        if (more >= 0) this.#put(alike, { draft, run, more })
      }
    })
  }

  #put(alike: number, segment: Segment): void {
    const those = this.#byKind.get(alike)
    if (those === undefined) this.#byKind.set(alike, [segment])
    else those.push(segment)
  }

  /** What does the same, each as one. */
  done(): Batch[] {
    return [...this.#byKind.values()].map((segments) => new Batch(this.#loads, segments))
  }
}
