import type { Inventory, Query } from '@overstap/core'

/** What checks a query that comes from outside. Loaded in this order: schemas are made as soon as they are loaded. */
export async function loadCheck(inventory: Inventory): Promise<(query: unknown) => Query> {
  await import('./no-eval.ts')
  const { parseQueryOn } = await import('./parse-query.ts')
  return (query) => parseQueryOn(inventory, query)
}
