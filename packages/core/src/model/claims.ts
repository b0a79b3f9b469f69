import type { Claim, Fact } from './fact.ts'

/** Every claim that counts for a field: the preferred one where an editor settled it, else all. */
export function claimsOf<T>(fact: Fact<T> | undefined): Claim<T>[] {
  if (fact?.kind !== 'known') return []
  const preferred = fact.prefer === undefined ? undefined : fact.claims[fact.prefer.claim]
  return preferred === undefined ? fact.claims : [preferred]
}
