import type { Asker, Criterion, Wishes } from '@overstap/core'

/** Everything that is asked because some source may ask for it, and what a person is after. */
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

/** What a person would like. It moves fit, never the verdict; so it is offered, and not asked of everyone. */
export const WISH_QUESTIONS = ['hours', 'travel', 'dayparts', 'startBy', 'languages'] as const
export type WishQuestion = (typeof WISH_QUESTIONS)[number]
export type QuestionId = (typeof QUESTIONS)[number] | WishQuestion

/** The part of a query's wishes that holds the answer. */
export const WISHES: Readonly<Record<WishQuestion, keyof Wishes>> = {
  hours: 'maxHours',
  travel: 'maxKilometres',
  dayparts: 'dayparts',
  startBy: 'startBy',
  languages: 'languages',
}

/** The criteria that read the answer. A wish (`goal`) is read by no criterion: it moves fit. */
export const READ_BY: Readonly<Record<(typeof QUESTIONS)[number], readonly Criterion[]>> = {
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

/** Asked only when the answer decides something, saying what: core tells when. */
const ONLY_WHEN_DECISIVE: ReadonlySet<QuestionId> = new Set(['sex', 'residenceStatus', 'benefit'])

/** What makes no sense to ask about a pupil. */
const NOT_ABOUT: Readonly<Record<Asker, ReadonlySet<QuestionId>>> = {
  self: new Set(),
  child: new Set(['experience', 'diplomaFields', 'occupations', 'benefit']),
  class: new Set(['experience', 'diplomaFields', 'occupations', 'benefit', 'dutch']),
}

export function isWish(question: QuestionId): question is WishQuestion {
  return WISH_QUESTIONS.some((wish) => wish === question)
}

export const waitsUntilDecisive = (question: QuestionId): boolean => ONLY_WHEN_DECISIVE.has(question)
export const suits = (question: QuestionId, asker: Asker): boolean => !NOT_ABOUT[asker].has(question)
