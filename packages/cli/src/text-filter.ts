import { match, type Inventory, type Language, type Match, type Query } from '@overstap/core'
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

/** A text that an answer is narrowed to, and all that it finds. */
export interface Found {
  text: string
  items: readonly Match[]
}

/** The counts of an answer are over everything, whatever it is narrowed to: here is what the text finds. */
export function foundIn(inventory: Inventory, text: string | undefined, narrowed: Query): Found | undefined {
  return text === undefined ? undefined : { text, items: match(inventory, { ...narrowed, limit: Infinity }).items }
}
