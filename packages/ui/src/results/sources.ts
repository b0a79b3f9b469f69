import { lookupOf, type Citation, type Inventory } from '@overstap/core'

export interface ReadAt {
  /** The words of a source that may be quoted, each once. */
  quotes: string[]
  /** The other places it was read at, each once. */
  pages: { title: string; href: string | undefined }[]
}

export function sourcesOf(inventory: Inventory, cites: readonly Citation[]): ReadAt {
  const { sources } = lookupOf(inventory)
  const quotes = cites.flatMap(({ quote }) => quote ?? [])
  const read = new Set(cites.filter(({ quote }) => quote === undefined).map(({ source }) => source))
  return {
    quotes: [...new Set(quotes)],
    pages: [...read].map((id) => ({ title: sources.get(id)?.title ?? id, href: sources.get(id)?.page })),
  }
}
