import {
  OverstapError,
  explain,
  lookupOf,
  match,
  sayAll,
  type Explanation,
  type Inventory,
  type Language,
  type Query,
  type Said,
} from '@overstap/core'

export interface ExplainAnswer {
  inventory: string
  asOf: string
  language: Language
  explanation: Explanation
  sentences: Said<Omit<Explanation, 'initiative'>>
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
  const { initiative: _, ...reasons } = explanation
  return {
    inventory: inventory.version,
    asOf: query.asOf,
    language,
    explanation,
    sentences: sayAll(inventory, reasons, language),
  }
}

function notFound(message: string): OverstapError {
  return new OverstapError('not-found', [{ path: 'initiative', message }])
}
