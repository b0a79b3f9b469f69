import type { Lookup } from '../model/lookup.ts'
import type { Need } from '../model/need.ts'
import type { Profile } from '../model/profile.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import { resultOf, type CriterionResult } from './need-result.ts'

/** Holds a need against everything that a person has told. */
export function evaluateNeed(lookup: Lookup, profile: Profile, need: Need): CriterionResult {
  return resultOf(need, (condition) => evaluateCondition(lookup, profile, condition))
}
