import type { Matcher } from '../match/matcher.ts'
import type { InitiativeId } from '../model/id.ts'
import type { Query } from '../model/query.ts'
import type { Verdict } from '../model/vocabulary.ts'

export interface Outcome {
  verdict: Verdict
  /** How many wishes it is known to fit. */
  fits: number
}

/** How every initiative turns out, whatever its verdict and place in the order. A filter by initiatives holds. */
export function outcomesOf(matcher: Matcher, query: Query): ReadonlyMap<InitiativeId, Outcome> {
  const { initiatives } = query.filters
  const filters = initiatives === undefined ? {} : { initiatives }
  const { items } = matcher.match({ ...query, filters, limit: matcher.inventory.initiatives.length + 1 })
  return new Map(items.map(({ initiative, verdict, fit }) => [initiative, { verdict, fits: fit.lo }]))
}
