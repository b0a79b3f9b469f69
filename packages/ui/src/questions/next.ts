import { QUESTION_FIELDS, type Inventory, type Query, type Reason } from '@overstap/core'
import type { Advice } from '../finder/advice.ts'
import { isDone, type Answers } from './answers.ts'
import { askable } from './ask.ts'
import { fieldOf, questionOf, waitsUntilDecisive, type QuestionId } from './question.ts'

export type Next = { kind: 'ask'; id: QuestionId; why: readonly Reason[] } | { kind: 'done'; why: readonly Reason[] }

/**
 * What to ask next. First whom it is about in the fixed order, as nothing tells questions apart yet; then the goal,
 * which no criterion reads and every route hangs on; then whatever core expects to change most, until nothing does.
 * Without advice, when that part of the finder could not be loaded, the fixed order stands in for it.
 */
export function nextOf(
  inventory: Inventory,
  answers: Answers,
  { query, advice }: { query: Query; advice: Advice | undefined },
): Next {
  const exist = askable(inventory, answers)
  const open = exist.filter((id) => !isDone(answers, id))
  const [first] = open
  if (first !== undefined && exist.length === open.length) return { kind: 'ask', id: first, why: [] }
  if (open.includes('goal')) return { kind: 'ask', id: 'goal', why: [] }
  if (advice === undefined) {
    const plain = open.find((id) => !waitsUntilDecisive(id))
    return plain === undefined ? { kind: 'done', why: [] } : { kind: 'ask', id: plain, why: [] }
  }
  const asked = new Set(open.map(fieldOf))
  const next = advice.next(
    query,
    QUESTION_FIELDS.filter((field) => !asked.has(field) && !(field === 'diplomaFields' && open.includes('level'))),
  )
  return next.kind === 'ask' ? { kind: 'ask', id: questionOf(next.field), why: next.why } : next
}

/** What has become decisive where all other questions stand open at once: to be asked only now. */
export function decisiveOf(
  inventory: Inventory,
  answers: Answers,
  { query, advice }: { query: Query; advice: Advice | undefined },
): Next | undefined {
  const open = askable(inventory, answers).filter((id) => waitsUntilDecisive(id) && !isDone(answers, id))
  const asked = new Set(open.map(fieldOf))
  const next = advice?.next(
    query,
    QUESTION_FIELDS.filter((field) => !asked.has(field)),
  )
  return next?.kind === 'ask' ? { kind: 'ask', id: questionOf(next.field), why: next.why } : undefined
}
