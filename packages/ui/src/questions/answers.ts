import type { Asker, Goal, Profile } from '@overstap/core'
import type { QuestionId } from './question.ts'

/** What a person has told so far. Lives in memory only: never sent, never stored. */
export interface Answers {
  asker: Asker
  profile: Profile
  goal?: Goal | undefined
  /** Questions passed over. A skipped question is no answer. */
  skipped: ReadonlySet<QuestionId>
}

export function isAnswered({ profile, goal }: Answers, question: QuestionId): boolean {
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
  const fields: (keyof Profile)[] =
    question === 'place' ? ['municipality', 'region'] : question === 'groups' ? ['groups', 'notGroups'] : [question]
  const profile = Object.fromEntries(
    Object.entries(answers.profile).filter(([field]) => !fields.includes(field as keyof Profile)),
  )
  return { ...answers, profile }
}

/** New values for a part of the profile; `undefined` takes an answer back. */
export function put(answers: Answers, question: QuestionId, changes: Partial<Profile>): Answers {
  const changed = Object.entries({ ...answers.profile, ...changes }).filter(([, value]) => value !== undefined)
  return { ...answers, profile: Object.fromEntries(changed), skipped: without(answers.skipped, question) }
}

export function putGoal(answers: Answers, goal: Goal | undefined): Answers {
  return { ...answers, goal, skipped: without(answers.skipped, 'goal') }
}

function without(skipped: ReadonlySet<QuestionId>, question: QuestionId): ReadonlySet<QuestionId> {
  return new Set([...skipped].filter((other) => other !== question))
}
