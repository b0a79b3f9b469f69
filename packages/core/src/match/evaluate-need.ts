import type { Lookup } from '../model/lookup.ts'
import type { Need } from '../model/need.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import type { Person } from './person.ts'
import { resultOf, type CriterionResult } from './need-result.ts'

/** Holds a need against everything that a person has told, and has earned since. */
export function evaluateNeed(lookup: Lookup, person: Person, need: Need): CriterionResult {
  return resultOf(need, (condition) => evaluateCondition(lookup, person, condition))
}
