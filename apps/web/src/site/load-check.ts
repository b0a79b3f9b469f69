import type { Query } from '@overstap/core'

/** What checks a query that comes from outside. Loaded in this order: schemas are made as soon as they are loaded. */
export async function loadCheck(): Promise<(query: unknown) => Query> {
  await import('./no-eval.ts')
  return (await import('./parse-query.ts')).parseQuery
}
