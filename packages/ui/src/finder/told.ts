import { canonicalJson, type Query } from '@overstap/core'
import { QUESTIONS, WISH_QUESTIONS, type QuestionId } from '../questions/question.ts'
import type { Finder } from './use-finder.ts'

/** Everything that was told in a finder, as text: the whole query, and which questions were passed over. */
export function toldIn({ query, answers, inventory }: Pick<Finder, 'query' | 'answers' | 'inventory'>): string {
  const { filters: _, ...asked } = query.value
  return canonicalJson({
    query: { ...asked, inventory: inventory.version },
    skipped: [...(answers.value?.skipped ?? [])],
  })
}

/**
 * Reads it back.
 * @param parse checks a query, as `parseQuery` of core does; whoever reads text from elsewhere brings it along.
 * @throws what `parse` throws, and SyntaxError on text that is not JSON.
 */
export function readTold(text: string, parse: (query: unknown) => Query): { query: Query; skipped: Set<QuestionId> } {
  const { query, skipped } = JSON.parse(text) as { query?: unknown; skipped?: unknown }
  const passed: unknown[] = Array.isArray(skipped) ? skipped : []
  return {
    query: parse(query),
    skipped: new Set([...QUESTIONS, ...WISH_QUESTIONS].filter((id) => passed.includes(id))),
  }
}
