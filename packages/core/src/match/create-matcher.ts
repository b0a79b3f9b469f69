import type { Inventory } from '../model/inventory.ts'
import { lookupOf } from '../model/lookup.ts'
import type { Query } from '../model/query.ts'
import { VERDICTS } from '../model/vocabulary.ts'
import { checkQuery } from './check-query.ts'
import type { Asked } from './compiled/candidate.ts'
import { compile } from './compiled/compile.ts'
import { datesOf } from './compiled/dates.ts'
import { facetCounterOf } from './compiled/facets.ts'
import { fitReaderOf } from './compiled/fit-reader.ts'
import { scanGroups } from './compiled/groups.ts'
import { materialiserOf } from './compiled/materialise.ts'
import { keeperOf } from './compiled/keep.ts'
import { outcomesReader } from './compiled/outcomes.ts'
import { scan, scratchOf, type Wanted } from './compiled/scan.ts'
import { strengthReader } from './compiled/strength-columns.ts'
import { tellerOf } from './compiled/told.ts'
import type { MatchGroup } from './group-matches.ts'
import { isReweighted } from './match-by.ts'
import type { Matcher } from './matcher.ts'

/**
 * Makes an inventory ready to answer many queries: the answers of the plain `match`, without judging every initiative
 * anew. Distinct needs are evaluated once a profile, verdicts come from bit planes, and only what is returned is made.
 *
 * The results inside an answer are frozen, because answers share them. A matcher holds state for the query at hand:
 * use one in each worker.
 */
export function createMatcher(inventory: Inventory): Matcher {
  const compiled = compile(inventory)
  const tell = tellerOf(compiled)
  const dates = datesOf(compiled)
  const fits = fitReaderOf(compiled)
  const keeps = keeperOf(compiled)
  const materialise = materialiserOf(compiled)
  const countFacets = facetCounterOf(compiled)
  const scratch = scratchOf(compiled)
  const outcomes = outcomesReader(compiled, scratch)

  const ask = (query: Query): Asked => {
    checkQuery(inventory, query)
    return {
      told: tell(query.profile),
      dated: dates(query.asOf),
      fit: fits(query),
      strength: strengthReader(compiled.strength, query.weights),
    }
  }
  const wantedOf = ({ filters }: Query, first: number): Wanted => ({
    verdicts: new Set(filters.verdicts ?? VERDICTS),
    keep: keeps(filters.initiatives),
    first,
  })

  return {
    inventory,
    match(query) {
      const asked = ask(query)
      const { counts, total, ranking } = scan(compiled, asked, { wanted: wantedOf(query, query.limit), scratch })
      return {
        inventory: inventory.version,
        asOf: query.asOf,
        counts,
        filtered: query.filters.initiatives !== undefined || query.filters.verdicts !== undefined,
        reweighted: isReweighted(inventory, query),
        total,
        items: ranking.flatMap(materialise(query, asked)),
      }
    },
    head(query, length) {
      const { ranking } = scan(compiled, ask(query), { wanted: wantedOf(query, length), scratch })
      return ranking.flatMap(({ position, verdict: index }) => {
        const [initiative, verdict] = [compiled.layout.initiatives[position]?.id, VERDICTS[index]]
        return initiative === undefined || verdict === undefined ? [] : [{ initiative, verdict }]
      })
    },
    groups(query, lengths) {
      const asked = ask(query)
      const make = materialise(query, asked)
      const groups = scanGroups(compiled, asked, { wanted: wantedOf(query, 0), scratch, lengths })
      const firstOf = ({ total, ranking }: (typeof groups)[MatchGroup]) => ({ total, items: ranking.flatMap(make) })
      const { ahead, elsewhere, closed } = groups
      return { ahead: firstOf(ahead), elsewhere: firstOf(elsewhere), closed: firstOf(closed) }
    },
    counts(query) {
      const asked = ask(query)
      const wanted = wantedOf(query, 0)
      const { counts } = scan(compiled, asked, { wanted, scratch })
      return { verdicts: counts, facets: countFacets(asked, { wanted, scratch }) }
    },
    outcomes: (query, options) => outcomes(ask(query), options),
    get: (id) => lookupOf(inventory).initiatives.get(id),
  }
}
