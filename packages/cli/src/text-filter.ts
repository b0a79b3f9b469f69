import type { Inventory, Language, Query } from '@overstap/core'
import { createSearch } from '@overstap/core/search'

/** Narrows a query to the initiatives that a free text finds, within its own filter. Without a text it does nothing. */
export function textFilter(
  inventory: Inventory,
  text: string | undefined,
  language: Language,
): (query: Query) => Query {
  if (text === undefined) return (query) => query
  const found = createSearch(inventory, language).find(text)
  return (query) => {
    const { initiatives } = query.filters
    return {
      ...query,
      filters: { ...query.filters, initiatives: found.filter((id) => initiatives?.includes(id) !== false) },
    }
  }
}
