import type { Inventory } from '../model/inventory.ts'
import type { Query } from '../model/query.ts'
import { checkQuery } from './check-query.ts'
import { evaluateNeed } from './evaluate-need.ts'
import { fitOf } from './fit.ts'
import type { MatchAnswer } from './match-answer.ts'
import { matchBy, type Measures } from './match-by.ts'

/** Everything that can be told and wished, held against everything that can be needed and offered. */
export const MEASURES: Measures = { need: evaluateNeed, fit: fitOf }

/**
 * Matches one profile against every initiative: three-valued, every criterion reported, nothing dropped for one miss.
 * This plain version is the specification of matching (semantics.md 4 and 5).
 * @throws OverstapError `invalid-query` or `other-inventory`.
 */
export function match(inventory: Inventory, query: Query): MatchAnswer {
  checkQuery(inventory, query)
  return matchBy(MEASURES, inventory, query)
}
