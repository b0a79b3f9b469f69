import { OverstapError, calendarDateOf, calendarDateSchema, issuesOf, type Query } from '@overstap/core'
import { EXIT_USAGE, Stop, type Io } from './io.ts'
import { readQuery } from './read-query.ts'
import { readText } from './read-text.ts'

export interface Asked {
  /** File with the query as YAML or JSON; `-` for standard input. */
  query: string
  /** Overrides the query's own date, which overrides today. */
  asOf?: string
}

/** Reads a query and answers it. @throws Stop naming the place in the file of whatever does not fit. */
export async function ask<T>({ query: file, asOf }: Asked, io: Io, answer: (query: Query) => T): Promise<T> {
  checkDate(asOf)
  const text = await readText(file, io)
  const { query, locate } = readQuery(text, {
    name: file === '-' ? '<stdin>' : file,
    asOf: (own) => asOf ?? own ?? calendarDateOf(io.now()),
  })
  try {
    return answer(query)
  } catch (error) {
    throw error instanceof OverstapError ? locate(error) : error
  }
}

function checkDate(asOf: string | undefined): void {
  const read = calendarDateSchema.optional().safeParse(asOf)
  if (read.success) return
  const told = issuesOf(read.error, asOf).map(({ message }) => message)
  throw new Stop(`overstap: --as-of: ${told.join('; ')}`, EXIT_USAGE)
}
