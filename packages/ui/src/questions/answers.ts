import type { Asker, Goal, Profile, Wishes } from '@overstap/core'
import { WISHES, isWish, type QuestionId } from './question.ts'

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
  if (isWish(question)) return wishes[WISHES[question].wish] !== undefined
  switch (question) {
    case 'goal':
      return goal !== undefined
    case 'place':
      return profile.municipality !== undefined || profile.region !== undefined
    case 'groups':
      return profile.groups !== undefined || profile.notGroups !== undefined
    default:
      return profile[question] !== undefined
  }
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
  if (isWish(question)) return { ...answers, wishes: lacking(answers.wishes, [WISHES[question].wish]) }
  const fields: (keyof Profile)[] =
    question === 'place' ? ['municipality', 'region'] : question === 'groups' ? ['groups', 'notGroups'] : [question]
  return { ...answers, profile: lacking(answers.profile, fields) }
}

function lacking<T extends object>(told: T, fields: readonly (keyof T)[]): T {
  return Object.fromEntries(Object.entries(told).filter(([field]) => !fields.includes(field as keyof T))) as T
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
