import { canonicalJson, match, type Language } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { ask, type Asked } from './ask.ts'
import type { Io } from './io.ts'
import { printAnswer } from './print-answer.ts'

export interface MatchOptions extends Asked {
  json?: true
  all?: true
  lang: Language
}

export async function matchQuery({ json, all, lang, ...asked }: MatchOptions, io: Io): Promise<void> {
  const answer = await ask(asked, io, (query) => match(inventory, query))
  io.out(json ? `${canonicalJson(answer)}\n` : printAnswer(inventory, answer, { language: lang, all: all ?? false }))
}
