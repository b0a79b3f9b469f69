import {
  OverstapError,
  calendarDateOf,
  calendarDateSchema,
  canonicalJson,
  match,
  type Language,
  type MatchAnswer,
} from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { EXIT_USAGE, Stop, type Io } from './io.ts'
import { printAnswer } from './print-answer.ts'
import { readQuery } from './read-query.ts'
import { readText } from './read-text.ts'

interface Options {
  query: string
  asOf?: string
  json?: true
  all?: true
  lang: Language
}

export async function matchQuery({ query: file, asOf, json, all, lang }: Options, io: Io): Promise<void> {
  if (asOf !== undefined && !calendarDateSchema.safeParse(asOf).success) {
    throw new Stop(`overstap: --as-of ${asOf}: not a date such as 2026-11-23`, EXIT_USAGE)
  }
  const text = file === '-' ? await io.readStdin() : await readText(file)
  const { query, locate } = readQuery(text, {
    name: file === '-' ? '<stdin>' : file,
    asOf: (own) => asOf ?? own ?? calendarDateOf(io.now()),
  })
  let answer: MatchAnswer
  try {
    answer = match(inventory, query)
  } catch (error) {
    throw error instanceof OverstapError ? locate(error) : error
  }
  io.out(json ? `${canonicalJson(answer)}\n` : printAnswer(inventory, answer, { language: lang, all: all ?? false }))
}
