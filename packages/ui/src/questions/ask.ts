import type { Criterion, InitiativeId, Inventory, Match, MatchAnswer } from '@overstap/core'
import { isDone, type Answers } from './answers.ts'
import { conditionsIn, conditionsOn } from './conditions.ts'
import { QUESTIONS, READ_BY, suits, waitsUntilDecisive, type QuestionId } from './question.ts'

export interface Question {
  id: QuestionId
  /** Initiatives that hang on this answer; given only for a question that waits until it is decisive. */
  decides: InitiativeId[]
}

/**
 * The questions worth asking now. One exists only if some criterion in the inventory reads it. One that waits until it
 * is decisive appears once all others are done, and only if some initiative still hangs on it.
 */
export function questionsFor(inventory: Inventory, answers: Answers, { items }: MatchAnswer): Question[] {
  const exists = QUESTIONS.filter((id) => suits(id, answers.asker) && isRead(inventory, answers, id))
  const first = exists.filter((id) => !waitsUntilDecisive(id))
  const firstDone = first.every((id) => isDone(answers, id))
  return exists.flatMap((id): Question[] => {
    if (!waitsUntilDecisive(id)) return [{ id, decides: [] }]
    const decides = items.filter((match) => hangsOn(match, READ_BY[id])).map((match) => match.initiative)
    return isDone(answers, id) || (firstDone && decides.length > 0) ? [{ id, decides }] : []
  })
}

function isRead(inventory: Inventory, { profile }: Answers, id: QuestionId): boolean {
  if (id === 'goal') return true
  // The direction of a diploma is asked of those who have one, where some criterion wants a direction.
  if (id === 'diplomaFields') {
    return profile.level !== undefined && conditionsOn(inventory, 'diploma').some(({ field }) => field !== undefined)
  }
  return conditionsIn(inventory).some(({ criterion }) => READ_BY[id].includes(criterion))
}

function hangsOn(match: Match, criteria: readonly Criterion[]): boolean {
  if (match.verdict === 'closed') return false
  return match.criteria.some(
    ({ who, criteria: read }) => who.includes('you') && read.some((criterion) => criteria.includes(criterion)),
  )
}
