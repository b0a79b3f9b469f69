import type { Initiative } from '../model/initiative.ts'
import type { SuccessFactorId } from '../model/id.ts'
import type { Lookup } from '../model/lookup.ts'
import type { Weights } from '../model/query.ts'
import type { Citation } from '../model/source.ts'
import type { UnknownReason } from '../model/vocabulary.ts'
import type { Interval } from './interval.ts'

export interface FactorResult {
  factor: SuccessFactorId
  state: 'present' | 'absent' | 'unknown' | 'not-applicable'
  /** Why it is unknown: not stated, not read, or sources that differ. */
  why?: UnknownReason | 'sources-differ'
  weight: number
  cites: Citation[]
}

export interface Strength extends Interval {
  factors: FactorResult[]
}

/** How much of what makes initiatives work is known to be present (`lo`), or may be (`hi`). */
export function strengthOf(lookup: Lookup, initiative: Initiative, weights: Weights): Strength {
  const factors = lookup.inventory.successFactors.map(({ id }): FactorResult => {
    const weight = weights[id] ?? 1
    const fact = initiative.factors[id] ?? { kind: 'unknown', why: 'not-read' }
    if (fact.kind === 'unknown') return { factor: id, state: 'unknown', why: fact.why, weight, cites: [] }
    if (fact.kind === 'not-applicable') return { factor: id, state: 'not-applicable', weight, cites: [] }
    const cites = fact.claims.flatMap((claim) => claim.cites)
    const [first, ...rest] = fact.claims.map((claim) => claim.value)
    if (rest.some((value) => value !== first))
      return { factor: id, state: 'unknown', why: 'sources-differ', weight, cites }
    return { factor: id, state: first === true ? 'present' : 'absent', weight, cites }
  })
  const sum = (...states: FactorResult['state'][]) =>
    factors.filter((result) => states.includes(result.state)).reduce((total, result) => total + result.weight, 0)
  return { lo: sum('present'), hi: sum('present', 'unknown'), of: sum('present', 'unknown', 'absent'), factors }
}
