import type { InitiativeId } from '../model/id.ts'
import { readFact } from '../model/fact-state.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Lookup } from '../model/lookup.ts'
import type { Need } from '../model/need.ts'
import type { Profile } from '../model/profile.ts'
import type { Query } from '../model/query.ts'
import type { Terms } from '../model/terms.ts'
import { WORK_SITUATIONS, type WorkSituation } from '../model/vocabulary.ts'
import { evaluateNeed } from '../match/evaluate-need.ts'

const PUPILS: readonly WorkSituation[] = ['pupil-primary', 'pupil-secondary']
const SITUATIONS: readonly Profile[] = WORK_SITUATIONS.filter((situation) => !PUPILS.includes(situation)).map(
  (workSituation) => ({ workSituation }),
)
const AGES: readonly Profile[] = Array.from({ length: 103 }, (_, i) => ({ age: 18 + i }))

/** Someone who says to be at primary or secondary school. */
export function isPupil({ workSituation }: Profile): boolean {
  return workSituation !== undefined && PUPILS.includes(workSituation)
}

/**
 * Whether a step is for pupils: what is stated fits nobody who is not at school, or nobody of 18 or older; or every
 * stated transition stays at school. Such a step is never part of an adult's route to a job.
 */
export function isForPupils(lookup: Lookup, initiative: Initiative, { needs }: Pick<Terms, 'needs'>): boolean {
  return staysAtSchool(initiative) || needs.some((need) => fitsNoAdult(lookup, need))
}

/** Every stated transition stays at school. */
export function staysAtSchool({ facts }: Initiative): boolean {
  const transitions = readFact(facts.transitions, true)
  return transitions.kind === 'known' && transitions.values.every((transition) => transition === 'school-to-school')
}

/** What is stated fits nobody who is not at school, or nobody of 18 or older. */
export function fitsNoAdult(lookup: Lookup, need: Need): boolean {
  const refuses = (person: Profile) => evaluateNeed(lookup, person, need).state === 'unmet'
  return SITUATIONS.every(refuses) || AGES.every(refuses)
}

/** Of the initiatives that an adult names: those with a step for pupils only. They are left out of the routes. */
export function namedForPupils(lookup: Lookup, { profile, filters }: Query): InitiativeId[] {
  if (isPupil(profile)) return []
  return [...new Set(filters.initiatives)].toSorted().filter((id) => {
    const initiative = lookup.initiatives.get(id)
    return initiative?.steps.some(({ terms }) => isForPupils(lookup, initiative, terms)) === true
  })
}
