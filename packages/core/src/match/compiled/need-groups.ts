import type { Need } from '../../model/need.ts'
import type { Profile } from '../../model/profile.ts'
import { CRITERIA, type Criterion } from '../../model/vocabulary.ts'
import { criteriaOf } from '../need-result.ts'

/** The answers that a criterion reads: how it turns out depends on nothing else of a query. */
export const FIELDS_OF: Readonly<Record<Criterion, readonly (keyof Profile)[]>> = {
  age: ['age'],
  level: ['level'],
  diploma: ['level', 'diplomaFields'],
  dutch: ['dutch'],
  occupation: ['occupations'],
  experience: ['experience'],
  workSituation: ['workSituation'],
  benefit: ['benefit'],
  residenceStatus: ['residenceStatus'],
  sex: ['sex'],
  regionServed: ['municipality', 'region'],
  referral: ['referrers'],
  membership: ['groups', 'notGroups'],
  judgedSuitable: [],
}

/**
 * Needs that read the same answers: one group a criterion, and one for all that join several. Region comes first: it
 * closes most, in stretches of one provider, so that for most words of a bit plane nothing is left to read for others.
 */
export const GROUPS = ['regionServed', ...CRITERIA.filter((one) => one !== 'regionServed'), 'joined'] as const
export type Group = (typeof GROUPS)[number]

export function groupOf(need: Need): Group {
  const [first, ...more] = criteriaOf(need)
  return first === undefined || more.length > 0 ? 'joined' : first
}

/** Tells apart what can turn out differently: the sources do not matter, what they say does. */
export function keyOf(need: Need): string {
  return JSON.stringify(need.claims.map(({ value: { tree, exclusive, waived } }) => [tree, exclusive, waived === true]))
}
