import type { Initiative } from '../model/initiative.ts'
import type { Inventory } from '../model/inventory.ts'
import { lookupOf, type Lookup } from '../model/lookup.ts'
import type { Need } from '../model/need.ts'
import type { Profile } from '../model/profile.ts'
import type { Query } from '../model/query.ts'
import { eligibilityOf } from './eligibility.ts'
import { entriesOf } from './entry.ts'
import type { Fit, FitContext } from './fit.ts'
import type { Match, MatchAnswer } from './match-answer.ts'
import type { CriterionResult } from './need-result.ts'
import { compareMatches } from './rank.ts'
import { runningAt } from './running.ts'
import { strengthOf } from './strength.ts'

/** What holds a way in against a person: what it needs, and what the person would like. */
export interface Measures {
  need: (lookup: Lookup, profile: Profile, need: Need) => CriterionResult
  fit: (context: FitContext) => Fit
}

/** Every initiative by its best way in, in the one order, measured with what is given. The query has been checked. */
export function matchBy(measures: Measures, inventory: Inventory, query: Query): MatchAnswer {
  const lookup = lookupOf(inventory)
  const all = inventory.initiatives.flatMap((initiative) => bestOf(initiative, { measures, lookup, query }) ?? [])
  const { initiatives, verdicts } = query.filters
  const items = all
    .filter((m) => (initiatives?.includes(m.initiative) ?? true) && (verdicts?.includes(m.verdict) ?? true))
    .toSorted(compareMatches)
  return {
    inventory: inventory.version,
    asOf: query.asOf,
    counts: {
      open: all.filter((m) => m.verdict === 'open').length,
      'to-confirm': all.filter((m) => m.verdict === 'to-confirm').length,
      closed: all.filter((m) => m.verdict === 'closed').length,
      withoutEntry: inventory.initiatives.length - all.length,
    },
    filtered: initiatives !== undefined || verdicts !== undefined,
    reweighted: isReweighted(inventory, query),
    total: items.length,
    items: items.slice(0, query.limit),
  }
}

/** Whether the success factors do not all weigh the same. */
export function isReweighted(inventory: Inventory, { weights }: Query): boolean {
  return new Set(inventory.successFactors.map(({ id }) => weights[id] ?? 1)).size > 1
}

function bestOf(
  initiative: Initiative,
  { measures, lookup, query }: { measures: Measures; lookup: Lookup; query: Query },
): Match | undefined {
  const running = runningAt(lookup, initiative, query.asOf)
  const strength = strengthOf(lookup, initiative, query.weights)
  const [best] = entriesOf(initiative, query.asOf)
    .map((entry): Match => ({
      initiative: initiative.id,
      entry: { step: entry.step.id, ...(entry.offering && { offering: entry.offering.id }) },
      running,
      ...eligibilityOf({ entry, running }, (need) => measures.need(lookup, query.profile, need)),
      fit: measures.fit({ lookup, query, initiative, entry }),
      strength,
    }))
    .toSorted(compareMatches)
  return best
}
