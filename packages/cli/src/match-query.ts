import { canonicalJson, match, type Language } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { ask, type Asked } from './ask.ts'
import type { Io } from './io.ts'
import { printAnswer } from './print-answer.ts'
import { foundIn, textFilter } from './text-filter.ts'

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
    found: json ? undefined : foundIn(inventory, text, narrowed(query)),
  }))
  const options = { language: lang, all: all ?? false, found }
  io.out(json ? `${canonicalJson(answer)}\n` : printAnswer(inventory, answer, options))
}
