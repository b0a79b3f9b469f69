import type { Profile } from '../model/profile.ts'
import type { Criterion } from '../model/vocabulary.ts'

/**
 * What a person can be asked, each by the profile field that holds the answer. The order settles ties between
 * questions that would change as much. `municipality` stands for where one lives, `groups` for what one belongs to and
 * what not.
 */
export const QUESTION_FIELDS = [
  'workSituation',
  'age',
  'municipality',
  'level',
  'dutch',
  'experience',
  'diplomaFields',
  'occupations',
  'groups',
  'referrers',
  'sex',
  'residenceStatus',
  'benefit',
] as const satisfies readonly (keyof Profile)[]
export type QuestionField = (typeof QUESTION_FIELDS)[number]

/** Asked only when the answer decides something, saying what (semantics.md 8). */
export const ASKED_WHEN_DECISIVE: ReadonlySet<QuestionField> = new Set<QuestionField>([
  'sex',
  'residenceStatus',
  'benefit',
])

/** What a child is not asked: all that reads it leads to work, or is for who has worked (route/child.ts). */
export const ASKED_OF_GROWN_UPS: ReadonlySet<QuestionField> = new Set<QuestionField>([
  'experience',
  'diplomaFields',
  'occupations',
  'residenceStatus',
  'benefit',
])

/** The fields that evaluating a criterion reads; none where only the provider can tell. */
export const FIELDS_READ_BY: Readonly<Record<Criterion, readonly QuestionField[]>> = {
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
  regionServed: ['municipality'],
  referral: ['referrers'],
  membership: ['groups'],
  judgedSuitable: [],
}
