import { createMatcher, nextQuestion, type Inventory, type Matcher, type Query } from '@overstap/core'
import type { Answers } from '../questions/answers.ts'
import { decisiveOf, nextOf, type Next } from '../questions/next.ts'

/** What helps a person further: loaded once questions are being answered, as the first answer can do without. */
export interface Advice {
  matcher: Matcher
  next: (answers: Answers, query: Query) => Next
  /** What has become decisive where all other questions stand open at once. */
  decisive: (answers: Answers, query: Query) => Next | undefined
}

export function createAdvice(inventory: Inventory): Advice {
  const matcher = createMatcher(inventory)
  return {
    matcher,
    next: (answers, query) => nextOf(answers, { inventory, ask: (skip) => nextQuestion(matcher, query, { skip }) }),
    decisive: (answers, query) =>
      decisiveOf(answers, { inventory, ask: (skip) => nextQuestion(matcher, query, { skip }) }),
  }
}
