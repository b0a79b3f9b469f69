import type { Citation } from '@overstap/core'
import type { z } from 'zod'
import type { quotesSchema } from './authored-initiative.ts'
import type { Names } from './names.ts'
import type { OpenFile, Path } from './source-file.ts'

/** The words of the annex that a file cites, with the paragraph they stand in. */
export interface Quote {
  file: string
  name: string
  paragraph: string
  text: string
}

/** Turns `at: [names]` into citations, for one file. */
export class Citer {
  readonly quotes: Quote[] = []
  private readonly file: OpenFile
  private readonly sources: Names
  private readonly byName = new Map<string, Quote>()
  private readonly used = new Set<string>()

  constructor(
    file: OpenFile,
    options: { quotes: z.output<typeof quotesSchema>; paragraph: string | undefined; sources: Names },
  ) {
    this.file = file
    this.sources = options.sources
    for (const [name, quote] of Object.entries(options.quotes)) {
      const paragraph = typeof quote === 'string' ? options.paragraph : quote.paragraph
      if (options.sources.has(name)) file.error(['quotes', name], 'a quote must not be named like a source')
      if (paragraph === undefined) file.error(['quotes', name], 'the quote names no paragraph, and the file has none')
      const text = typeof quote === 'string' ? quote : quote.text
      const known: Quote = { file: file.path, name, paragraph: paragraph ?? '', text }
      this.byName.set(name, known)
      this.quotes.push(known)
    }
  }

  cite(at: readonly string[], path: Path): Citation[] {
    return at.map((name) => {
      const quote = this.byName.get(name)
      this.used.add(name)
      if (this.sources.unread(quote === undefined ? name : 'annex')) this.file.wait()
      if (quote !== undefined) return { source: 'annex', quote: quote.text } as Citation
      if (!this.sources.has(name) && !this.sources.unread(name))
        this.file.error([...path, 'at'], `"${name}" is neither a quote in this file nor a source`)
      return { source: this.sources.has(name) ? name : 'annex' } as Citation
    })
  }

  /** A quote that nothing cites is a sentence nobody read. */
  reportUnused(): void {
    for (const name of this.byName.keys())
      if (!this.used.has(name)) this.file.warn(['quotes', name], 'this quote is cited nowhere')
  }
}
