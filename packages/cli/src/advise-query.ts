import { advise, canonicalJson, createMatcher, type Language } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { ask, type Asked } from './ask.ts'
import type { Io } from './io.ts'
import { printAdvice } from './print-advice.ts'
import { foundIn, textFilter } from './text-filter.ts'

export interface AdviseOptions extends Asked {
  /** Only initiatives that this free text finds. */
  text?: string
  json?: true
  lang: Language
}

export async function adviseQuery({ json, text, lang, ...asked }: AdviseOptions, io: Io): Promise<void> {
  const narrowed = textFilter(inventory, text, lang)
  const { answer, found } = await ask(asked, io, (query) => ({
    answer: advise(createMatcher(inventory), narrowed(query), { language: lang }),
    found: json ? undefined : foundIn(inventory, text, narrowed(query)),
  }))
  io.out(json ? `${canonicalJson(answer)}\n` : printAdvice(answer, found))
}
