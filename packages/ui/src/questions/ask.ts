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
 * is decisive appears when all else an initiative wants from the person has been asked, and this answer still counts.
 */
export function questionsFor(inventory: Inventory, answers: Answers, { items }: MatchAnswer): Question[] {
  const read = new Set<Criterion>(conditionsIn(inventory).map((condition) => condition.criterion))
  const exists = QUESTIONS.filter((id) => suits(id, answers.asker) && isRead(inventory, id, read)).filter(
    (id) => id !== 'diplomaFields' || answers.profile.level !== undefined,
  )
  const waitingFor = new Set(
    exists.filter((id) => !waitsUntilDecisive(id) && !isDone(answers, id)).flatMap((id) => READ_BY[id]),
  )
  return exists.flatMap((id): Question[] => {
    if (!waitsUntilDecisive(id)) return [{ id, decides: [] }]
    const decides = items.filter((match) => hangsOn(match, READ_BY[id], waitingFor)).map((match) => match.initiative)
    return decides.length > 0 || isDone(answers, id) ? [{ id, decides }] : []
  })
}

function isRead(inventory: Inventory, id: QuestionId, read: ReadonlySet<Criterion>): boolean {
  if (id === 'goal') return true
  if (id === 'diplomaFields')
    return conditionsOn(inventory, 'diploma').some((condition) => condition.field !== undefined)
  return READ_BY[id].some((criterion) => read.has(criterion))
}

function hangsOn(match: Match, criteria: readonly Criterion[], waitingFor: ReadonlySet<Criterion>): boolean {
  if (match.verdict === 'closed') return false
  const open = match.criteria.filter((result) => result.who.includes('you')).flatMap((result) => result.criteria)
  return open.some((criterion) => criteria.includes(criterion)) && !open.some((criterion) => waitingFor.has(criterion))
}
