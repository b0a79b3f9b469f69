import type { Initiative } from '../model/initiative.ts'
import type { Inventory } from '../model/inventory.ts'
import { lookupOf, type Lookup } from '../model/lookup.ts'
import type { Query } from '../model/query.ts'
import { checkQuery } from './check-query.ts'
import { judge } from './eligibility.ts'
import { entriesOf } from './entry.ts'
import { fitOf } from './fit.ts'
import type { Match, MatchAnswer } from './match-answer.ts'
import { compareMatches } from './rank.ts'
import { runningAt } from './running.ts'
import { strengthOf } from './strength.ts'

/**
 * Matches one profile against every initiative: three-valued, every criterion reported, nothing dropped for one miss.
 * This plain version is the specification of matching (DESIGN: eligibility, strength, fit, order).
 * @throws OverstapError `invalid-query` or `other-inventory`.
 */
export function match(inventory: Inventory, query: Query): MatchAnswer {
  checkQuery(inventory, query)
  const lookup = lookupOf(inventory)
  const all = inventory.initiatives.flatMap((initiative) => matchOne(lookup, initiative, query) ?? [])
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

function matchOne(lookup: Lookup, initiative: Initiative, query: Query): Match | undefined {
  const running = runningAt(lookup, initiative, query.asOf)
  const strength = strengthOf(lookup, initiative, query.weights)
  const [best] = entriesOf(initiative, query.asOf)
    .map((entry): Match => ({
      initiative: initiative.id,
      entry: { step: entry.step.id, ...(entry.offering && { offering: entry.offering.id }) },
      running,
      ...judge(lookup, query.profile, { entry, running }),
      fit: fitOf({ lookup, query, initiative, entry }),
      strength,
    }))
    .toSorted(compareMatches)
  return best
}
