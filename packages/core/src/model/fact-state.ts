import { canonicalJson } from '../canonical-json.ts'
import { claimsOf } from './claims.ts'
import type { Claim, Fact } from './fact.ts'
import type { UnknownReason, InitiativeField, TermsField } from './vocabulary.ts'

/**
 * What the claims of a fact come to together.
 * `conflict`: at least two sources say different things of the same place, edition and period.
 * `may-differ`: they say different things, and it is not known whether of the same place, edition and period.
 */
export type FactState<T> =
  | { kind: 'known'; values: T[]; claims: Claim<T>[] }
  | { kind: 'conflict' | 'may-differ'; values: T[]; claims: Claim<T>[] }
  | { kind: 'unknown'; why: UnknownReason }
  | { kind: 'not-applicable'; why: string }

/** Facts of which several values hold at once: another value adds to the first instead of contradicting it. */
export const SET_FIELDS: ReadonlySet<InitiativeField | TermsField> = new Set<InitiativeField | TermsField>([
  'targetGroups',
  'sectors',
  'transitions',
  'regions',
  'organisations',
  'occupations',
  'funding',
  'answers',
  'does',
  'gives',
  'place',
  'dayparts',
  'languages',
  'demand',
])

/** Derives the state of a fact. A missing fact has not been read yet. Conflicts are always derived here, never stored. */
export function readFact<T>(fact: Fact<T> | undefined, many: boolean): FactState<T> {
  if (fact === undefined) return { kind: 'unknown', why: 'not-read' }
  if (fact.kind !== 'known') return fact
  const claims = claimsOf(fact)
  const [only, ...more] = claims
  if (only !== undefined && more.length === 0) return { kind: 'known', values: [only.value], claims }
  const values = distinct(claims.map((claim) => claim.value))
  if (many || values.length === 1) return { kind: 'known', values, claims }
  const clash = claims.some((a, i) => claims.slice(i + 1).some((b) => !same(a.value, b.value) && sameScope(a, b)))
  if (clash) return { kind: 'conflict', values, claims }
  const apart = claims.every((a, i) => claims.slice(i + 1).every((b) => same(a.value, b.value) || otherScope(a, b)))
  return { kind: apart ? 'known' : 'may-differ', values, claims }
}

/** Place, edition and period are all known of both, and equal. */
function sameScope(a: Claim<unknown>, b: Claim<unknown>): boolean {
  return scopeOf(a).every((part, i) => part !== undefined && part === scopeOf(b)[i])
}

/** At least one of place, edition and period is known of both, and different. */
function otherScope(a: Claim<unknown>, b: Claim<unknown>): boolean {
  return scopeOf(a).some((part, i) => {
    const other = scopeOf(b)[i]
    return part !== undefined && other !== undefined && part !== other
  })
}

function scopeOf(claim: Claim<unknown>): (string | undefined)[] {
  return [claim.place, claim.edition, claim.period === undefined ? undefined : canonicalJson(claim.period)]
}

function distinct<T>(values: T[]): T[] {
  return values.filter((value, i) => !values.slice(0, i).some((other) => same(value, other)))
}

function same(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b)
}
