import type { Asker, Criterion } from '@overstap/core'

/** Everything the finder can ask, in the order in which it asks. */
export const QUESTIONS = [
  'workSituation',
  'age',
  'place',
  'goal',
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
] as const
export type QuestionId = (typeof QUESTIONS)[number]

/** The criteria that read the answer. A wish (`goal`) is read by no criterion: it moves fit. */
export const READ_BY: Readonly<Record<QuestionId, readonly Criterion[]>> = {
  workSituation: ['workSituation'],
  age: ['age'],
  place: ['regionServed'],
  goal: [],
  level: ['level', 'diploma'],
  dutch: ['dutch'],
  experience: ['experience'],
  diplomaFields: ['diploma'],
  occupations: ['occupation'],
  groups: ['membership'],
  referrers: ['referral'],
  sex: ['sex'],
  residenceStatus: ['residenceStatus'],
  benefit: ['benefit'],
}

/** Asked only when the answer decides something, and then with a sentence saying what. */
const ONLY_WHEN_DECISIVE: ReadonlySet<QuestionId> = new Set([
  'diplomaFields',
  'occupations',
  'groups',
  'referrers',
  'sex',
  'residenceStatus',
  'benefit',
])

/** Nobody's business but the person's own: the way out reads "I would rather not say". */
const PERSONAL: ReadonlySet<QuestionId> = new Set(['age', 'place', 'sex', 'residenceStatus', 'benefit'])

/** What makes no sense to ask about a pupil. */
const NOT_ABOUT: Readonly<Record<Asker, ReadonlySet<QuestionId>>> = {
  self: new Set(),
  child: new Set(['experience', 'diplomaFields', 'occupations', 'benefit']),
  class: new Set(['experience', 'diplomaFields', 'occupations', 'benefit', 'dutch']),
}

export const waitsUntilDecisive = (question: QuestionId): boolean => ONLY_WHEN_DECISIVE.has(question)
export const isPersonal = (question: QuestionId): boolean => PERSONAL.has(question)
export const suits = (question: QuestionId, asker: Asker): boolean => !NOT_ABOUT[asker].has(question)
