import { lookupOf } from '../model/lookup.ts'
import type { Inventory } from '../model/inventory.ts'
import { VERDICTS } from '../model/vocabulary.ts'
import { firstOfGroups, groupMatches } from '../match/group-matches.ts'
import { match } from '../match/match.ts'
import type { Matcher } from '../match/matcher.ts'

/** The plain reference as a matcher, for tests of what builds on one. */
export function plainMatcher(inventory: Inventory): Matcher {
  return {
    inventory,
    match: (query) => match(inventory, query),
    head: (query, length) =>
      match(inventory, { ...query, limit: length }).items.map(({ initiative, verdict }) => ({ initiative, verdict })),
    groups: (query, lengths) =>
      firstOfGroups(groupMatches(match(inventory, { ...query, limit: Infinity }).items), lengths),
    counts: (query) => ({
      verdicts: match(inventory, query).counts,
      facets: { sectors: {}, stepKinds: {}, regions: {} },
    }),
    outcomes: (query, { fits }) => {
      const { items } = match(inventory, { ...query, filters: {}, limit: Infinity })
      const all = items.toSorted((a, b) => (a.initiative < b.initiative ? -1 : 1))
      return {
        initiatives: all.map(({ initiative }) => initiative),
        verdicts: Uint8Array.from(all, ({ verdict }) => VERDICTS.indexOf(verdict)),
        fits: Uint8Array.from(fits ? all : [], ({ verdict, fit }) => (verdict === 'closed' ? 0 : fit.lo)),
      }
    },
    get: (id) => lookupOf(inventory).initiatives.get(id),
  }
}
