import type { Asker, Goal, Profile, Wishes } from '@overstap/core'
import { WISHES, isWish, type QuestionId, type WishQuestion } from './question.ts'

/** What a person has told so far. Never sent; kept only where the person asks for it, and then on this device. */
export interface Answers {
  asker: Asker
  profile: Profile
  goal?: Goal | undefined
  wishes: Wishes
  /** Questions passed over. A skipped question is no answer. */
  skipped: ReadonlySet<QuestionId>
}

export function isAnswered({ profile, goal, wishes }: Answers, question: QuestionId): boolean {
  if (question === 'goal') return goal !== undefined
  if (isWish(question)) return wishes[WISHES[question]] !== undefined
  return fieldsOf(question).some((field) => profile[field] !== undefined)
}

/** The parts of a profile that hold the answer. */
function fieldsOf(question: Exclude<QuestionId, WishQuestion | 'goal'>): (keyof Profile)[] {
  if (question === 'place') return ['municipality', 'region']
  return question === 'groups' ? ['groups', 'notGroups'] : [question]
}

/** Answered or passed over: the finder need not come back to it. */
export function isDone(answers: Answers, question: QuestionId): boolean {
  return isAnswered(answers, question) || answers.skipped.has(question)
}

/** A question passed over loses the answer it had. */
export function skip(answers: Answers, question: QuestionId): Answers {
  return { ...clear(answers, question), skipped: new Set([...answers.skipped, question]) }
}

function clear(answers: Answers, question: QuestionId): Answers {
  if (question === 'goal') return { ...answers, goal: undefined }
  if (isWish(question)) return { ...answers, wishes: merged(answers.wishes, { [WISHES[question]]: undefined }) }
  const nothing = Object.fromEntries(fieldsOf(question).map((field) => [field, undefined]))
  return { ...answers, profile: merged(answers.profile, nothing) }
}

/** New values for a part of the profile; `undefined` takes an answer back. */
export function put(answers: Answers, question: QuestionId, changes: Partial<Profile>): Answers {
  return { ...answers, profile: merged(answers.profile, changes), skipped: without(answers.skipped, question) }
}

/** A new wish; `undefined` takes it back. */
export function putWish(answers: Answers, question: QuestionId, changes: Wishes): Answers {
  return { ...answers, wishes: merged(answers.wishes, changes), skipped: without(answers.skipped, question) }
}

export function putGoal(answers: Answers, goal: Goal | undefined): Answers {
  return { ...answers, goal, skipped: without(answers.skipped, 'goal') }
}

function merged<T extends object>(told: T, changes: Partial<T>): T {
  return Object.fromEntries(Object.entries({ ...told, ...changes }).filter(([, value]) => value !== undefined)) as T
}

function without(skipped: ReadonlySet<QuestionId>, question: QuestionId): ReadonlySet<QuestionId> {
  return new Set([...skipped].filter((other) => other !== question))
}
