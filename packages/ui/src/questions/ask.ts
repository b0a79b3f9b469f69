import type { Inventory } from '@overstap/core'
import type { Answers } from './answers.ts'
import { conditionsIn, conditionsOn } from './conditions.ts'
import { QUESTIONS, READ_BY, suits, type QuestionId } from './question.ts'

/** The questions that exist: some criterion in the inventory reads the answer. In a fixed order. */
export function askable(inventory: Inventory, answers: Answers): QuestionId[] {
  return QUESTIONS.filter((id) => suits(id, answers.asker) && isRead(inventory, answers, id))
}

function isRead(inventory: Inventory, { profile }: Answers, id: (typeof QUESTIONS)[number]): boolean {
  if (id === 'goal') return true
  // The direction of a diploma is asked of those who have one, where some criterion wants a direction.
  if (id === 'diplomaFields') {
    return profile.level !== undefined && conditionsOn(inventory, 'diploma').some(({ field }) => field !== undefined)
  }
  return READ_BY[id].some((criterion) => conditionsIn(inventory).has(criterion))
}
