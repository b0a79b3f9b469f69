import {
  createMatcher,
  nextQuestion,
  type Inventory,
  type Matcher,
  type Query,
  type QuestionField,
} from '@overstap/core'

/** What helps a person further: loaded once questions are being answered, as the first answer can do without. */
export interface Advice {
  matcher: Matcher
  next: (query: Query, skip: readonly QuestionField[]) => ReturnType<typeof nextQuestion>
}

export function createAdvice(inventory: Inventory): Advice {
  const matcher = createMatcher(inventory)
  return { matcher, next: (query, skip) => nextQuestion(matcher, query, { skip }) }
}
