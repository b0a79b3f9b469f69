import type { Lookup } from '../model/lookup.ts'
import type { Need } from '../model/need.ts'
import type { Profile } from '../model/profile.ts'
import type { Goal } from '../model/query.ts'
import type { Terms } from '../model/terms.ts'
import { evaluateNeed } from '../match/evaluate-need.ts'
import { isChild } from './child.ts'
import { isPupil } from './for-pupils.ts'
import { isPaidGoal } from './goal.ts'

/** Who is too young for something that a source states, as bits: who is at school, who is under 18, or both. */
export type Youth = number
const AT_SCHOOL: Youth = 1
const MINOR: Youth = 2

const ADULT = 18

/**
 * Pupils, with the highest education that they can have completed: who went further is no longer at that school. Of what
 * is taught there, vmbo alone has diplomas in a direction; who holds one may go on to havo.
 */
const SITUATIONS: readonly Profile[] = [
  { workSituation: 'pupil-primary', level: 'primary', diplomaFields: [] },
  { workSituation: 'pupil-secondary', level: 'vmbo' },
  { workSituation: 'pupil-secondary', level: 'vwo', diplomaFields: [] },
]
const AGES: readonly Profile[] = Array.from({ length: ADULT }, (_, age) => ({ age }))

/**
 * Whom the conditions of a step leave out for being young: nobody at primary or secondary school meets them, or nobody
 * under 18. Only what sources state as a condition counts. Whom a step is aimed at, and that it leads from work to work,
 * turn nobody away: no source says that someone of sixteen may not come.
 */
export function turnsAway(lookup: Lookup, { needs }: Pick<Terms, 'needs'>): Youth {
  return needs.reduce((youth, need) => youth | turnedAwayBy(lookup, need), 0)
}

/** Whom one condition leaves out for being young. */
export function turnedAwayBy(lookup: Lookup, need: Need): Youth {
  const refuses = (person: Profile) => {
    const { state, exclusive } = evaluateNeed(lookup, person, need)
    return exclusive && state === 'unmet'
  }
  return (SITUATIONS.every(refuses) ? AT_SCHOOL : 0) | (AGES.every(refuses) ? MINOR : 0)
}

/**
 * Whether someone is taken for a pupil, and so for under 18: who says to be at school, and who asks for what pupils ask
 * for, until they tell what they do or that they are 18 or older. Many pupils of 18 exist: they are no minors.
 */
export function youthOf({ profile }: { profile: Profile }, goal: Goal): Youth {
  const { age, workSituation } = profile
  const adult = age !== undefined && age >= ADULT
  if (isPupil(profile)) return adult ? AT_SCHOOL : AT_SCHOOL | MINOR
  return !isPaidGoal(goal) && workSituation === undefined && !adult ? AT_SCHOOL | MINOR : 0
}

/**
 * Whether someone asks for work who goes to school, or is under 18 and does not say what else they do. Few sources say
 * whether a pupil may come; so that is told beside the routes, rather than left for a child to find out.
 */
export function isAtSchool({ profile }: { profile: Profile }, goal: Goal): boolean {
  const { age, workSituation } = profile
  const maySo = workSituation === undefined && age !== undefined && age < ADULT
  return isPaidGoal(goal) && (isPupil(profile) || maySo)
}

/**
 * Whether someone asks for work who is at primary school, or too young to have left it. No source says that a child may
 * not come; but a job is no next step for a child, whatever is left unsaid.
 */
export function isSchoolFirst({ profile }: { profile: Profile }, goal: Goal): boolean {
  return isPaidGoal(goal) && isChild(profile)
}
