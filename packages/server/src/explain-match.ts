import {
  OverstapError,
  explain,
  lookupOf,
  match,
  say,
  type Explanation,
  type Inventory,
  type Language,
  type Query,
  type Reason,
} from '@overstap/core'

type Sentences = {
  [Section in keyof Omit<Explanation, 'initiative'>]: Explanation[Section] extends Reason ? string : string[]
}

export interface ExplainAnswer {
  inventory: string
  asOf: string
  language: Language
  explanation: Explanation
  sentences: Sentences
}

/** Why one initiative turned out as it did for a query, as reasons and in words. Filters and limit do not matter here. */
export function explainMatch(
  inventory: Inventory,
  query: Query,
  { initiative, language }: { initiative: string; language: Language },
): ExplainAnswer {
  const id = lookupOf(inventory).initiatives.get(initiative)?.id
  if (id === undefined) throw notFound(`"${initiative}" is not in the inventory`)
  const [found] = match(inventory, { ...query, filters: { initiatives: [id] }, limit: 1 }).items
  if (found === undefined) throw notFound(`"${initiative}" holds no step to enter, so there is nothing to explain`)
  const explanation = explain(inventory, found)
  const words = (reason: Reason) => say(inventory, reason, language)
  return {
    inventory: inventory.version,
    asOf: query.asOf,
    language,
    explanation,
    sentences: {
      verdict: words(explanation.verdict),
      criteria: explanation.criteria.map(words),
      factors: explanation.factors.map(words),
      fit: explanation.fit.map(words),
      terms: explanation.terms.map(words),
      notes: explanation.notes.map(words),
      ask: explanation.ask.map(words),
    },
  }
}

function notFound(message: string): OverstapError {
  return new OverstapError('not-found', [{ path: 'initiative', message }])
}
