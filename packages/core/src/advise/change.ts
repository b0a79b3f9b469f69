import type { Position } from '../match/matcher.ts'

/** What a question is weighed by: the first positions of an answer (semantics.md 8). */
export const FIRST = 5

/** The positions at which two answers differ, by initiative and verdict. */
export function differing(now: readonly Position[], then: readonly Position[]): number[] {
  return Array.from({ length: Math.max(now.length, then.length) }, (_, i) => i).filter(
    (i) => now[i]?.initiative !== then[i]?.initiative || now[i]?.verdict !== then[i]?.verdict,
  )
}
