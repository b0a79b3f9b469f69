import { evaluateCondition } from '../match/evaluate-condition.ts'
import type { Inventory } from '../model/inventory.ts'
import { lookupOf } from '../model/lookup.ts'
import type { Profile } from '../model/profile.ts'
import type { QuestionField } from './field.ts'
import { statedIn } from './stated.ts'

/**
 * Answers to one field that leave every stated condition in the same state give the same match, so one of them need be
 * tried. Where one lives is read by fit as well, and is its own key.
 */
export function stateKey(inventory: Inventory, field: QuestionField, profile: Profile): string {
  if (field === 'municipality') return profile.municipality ?? ''
  const lookup = lookupOf(inventory)
  const conditions = statedIn(inventory).get(field) ?? []
  return conditions.map((condition) => evaluateCondition(lookup, profile, condition).state).join()
}
