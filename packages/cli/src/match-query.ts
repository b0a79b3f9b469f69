import { canonicalJson, match, type Language } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { ask, type Asked } from './ask.ts'
import type { Io } from './io.ts'
import { printAnswer } from './print-answer.ts'
import { textFilter } from './text-filter.ts'

export interface MatchOptions extends Asked {
  /** Only initiatives that this free text finds. */
  text?: string
  json?: true
  all?: true
  lang: Language
}

export async function matchQuery({ json, all, text, lang, ...asked }: MatchOptions, io: Io): Promise<void> {
  const narrowed = textFilter(inventory, text, lang)
  const { answer, found } = await ask(asked, io, (query) => ({
    answer: match(inventory, narrowed(query)),
    // The counts of an answer are over everything, whatever it is narrowed to.
    found:
      text === undefined || json
        ? undefined
        : { text, items: match(inventory, { ...narrowed(query), limit: Infinity }).items },
  }))
  const options = { language: lang, all: all ?? false, found }
  io.out(json ? `${canonicalJson(answer)}\n` : printAnswer(inventory, answer, options))
}
