import { QUESTION_FIELDS, type Inventory, type NextQuestion, type QuestionField, type Reason } from '@overstap/core'
import { isDone, type Answers } from './answers.ts'
import { askable } from './ask.ts'
import { fieldOf, questionOf } from './field-of.ts'
import { waitsUntilDecisive, type QuestionId } from './question.ts'

export type Next = { kind: 'ask'; id: QuestionId; why: readonly Reason[] } | { kind: 'done'; why: readonly Reason[] }

/** What core would ask, some fields left out. */
interface Asking {
  inventory: Inventory
  ask: (skip: readonly QuestionField[]) => NextQuestion
}

/**
 * What to ask next. First whom it is about in the fixed order, as nothing tells questions apart yet; then the goal,
 * which no criterion reads and every route hangs on; then whatever core expects to change most, until nothing does.
 */
export function nextOf(answers: Answers, { inventory, ask }: Asking): Next {
  const exist = askable(inventory, answers)
  const open = exist.filter((id) => !isDone(answers, id))
  const [first] = open
  if (first !== undefined && exist.length === open.length) return { kind: 'ask', id: first, why: [] }
  if (open.includes('goal')) return { kind: 'ask', id: 'goal', why: [] }
  const asked = new Set(open.map(fieldOf))
  return named(
    ask(QUESTION_FIELDS.filter((field) => !asked.has(field) || (field === 'diplomaFields' && open.includes('level')))),
  )
}

/** What has become decisive where all other questions stand open at once: to be asked only now. */
export function decisiveOf(answers: Answers, { inventory, ask }: Asking): Next | undefined {
  const open = askable(inventory, answers).filter((id) => waitsUntilDecisive(id) && !isDone(answers, id))
  const asked = new Set(open.map(fieldOf))
  const next = named(ask(QUESTION_FIELDS.filter((field) => !asked.has(field))))
  return next.kind === 'ask' ? next : undefined
}

function named(next: NextQuestion): Next {
  return next.kind === 'ask' ? { kind: 'ask', id: questionOf(next.field), why: next.why } : next
}
