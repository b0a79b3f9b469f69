import { lookupOf } from '../model/lookup.ts'
import type { Inventory } from '../model/inventory.ts'
import { match } from '../match/match.ts'
import type { Matcher } from '../match/matcher.ts'

/** The plain reference as a matcher, for tests of what builds on one. */
export function plainMatcher(inventory: Inventory): Matcher {
  return {
    inventory,
    match: (query) => match(inventory, query),
    head: (query, length) =>
      match(inventory, { ...query, limit: length }).items.map(({ initiative, verdict }) => ({ initiative, verdict })),
    counts: (query) => ({
      verdicts: match(inventory, query).counts,
      facets: { sectors: {}, stepKinds: {}, regions: {} },
    }),
    get: (id) => lookupOf(inventory).initiatives.get(id),
  }
}
