import type { QuestionField } from '@overstap/core'
import { isWish, type QUESTIONS, type QuestionId } from './question.ts'

/** The profile field that core knows a question by; undefined for what core does not ask about. */
export function fieldOf(question: QuestionId): QuestionField | undefined {
  if (question === 'place') return 'municipality'
  return question === 'goal' || isWish(question) ? undefined : question
}

export function questionOf(field: QuestionField): (typeof QUESTIONS)[number] {
  return field === 'municipality' ? 'place' : field
}
