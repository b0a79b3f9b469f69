import type { Claim, Fact } from '../model/fact.ts'
import { readFact } from '../model/fact-state.ts'

/** Every claim that counts for a field of one value: the preferred one where an editor settled it, else all. */
export function claimsOf<T>(fact: Fact<T> | undefined): readonly Claim<T>[] {
  const state = readFact(fact, false)
  return 'claims' in state ? state.claims : []
}
