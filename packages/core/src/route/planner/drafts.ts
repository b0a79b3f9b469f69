import type { Listed } from './best.ts'

/**
 * What a leg is taken for: `last` reaches the goal; `onward` raises the person, or opens a sequence in which what was
 * earned may play a part; `quiet` opens one in which it does not.
 */
export type Purpose = 'last' | 'onward' | 'quiet'

/** Legs that do the same for a purpose, with what is to be confirmed about each; put together one by one. */
interface Draft {
  legs: number[]
  confirm: number[]
  /** Legs up to `to` have this role, from where the run before ends. */
  runs: { role: number; to: number }[]
}

/** For each purpose by what tells roles apart, as far as it matters for it. */
export type Drafts = Record<Purpose, Map<number, Draft>>

export function noDrafts(): Drafts {
  return { last: new Map(), onward: new Map(), quiet: new Map() }
}

export interface Drafted {
  alike: number
  role: number
  leg: number
  confirm: number
}

export function put(drafts: Map<number, Draft>, { alike, role, leg, confirm }: Drafted): void {
  let draft = drafts.get(alike)
  if (draft === undefined) drafts.set(alike, (draft = { legs: [], confirm: [], runs: [] }))
  draft.legs.push(leg)
  draft.confirm.push(confirm)
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
  readonly #byKind = new Map<number, { role: number; size: number; segments: Segment[] }>()

  /** @param confirmOf things to confirm besides about legs of a role; below 0 where these are out of the question */
  add(drafts: ReadonlyMap<number, Draft>, confirmOf: (role: number) => number): void {
    for (const [alike, draft] of drafts) {
      let from = 0
      for (const { role, to } of draft.runs) {
        const more = confirmOf(role)
        if (more >= 0) this.#put(alike, role, { draft, from, to, more })
        from = to
      }
    }
  }

  #put(alike: number, role: number, segment: Segment): void {
    let those = this.#byKind.get(alike)
    if (those === undefined) this.#byKind.set(alike, (those = { role, size: 0, segments: [] }))
    those.segments.push(segment)
    those.size += segment.to - segment.from
  }

  /** What does the same, with the role of one of its legs. */
  done(): { role: number; listed: Listed }[] {
    return [...this.#byKind.values()].map(({ role, size, segments }) => {
      const [legs, confirm] = [new Uint32Array(size), new Uint16Array(size)]
      let at = 0
      for (const { draft, from, to, more } of segments) {
        for (let i = from; i < to; i += 1, at += 1) {
          legs[at] = draft.legs[i] ?? 0
          confirm[at] = (draft.confirm[i] ?? 0) + more
        }
      }
      return { role, listed: { legs, confirm } }
    })
  }
}
