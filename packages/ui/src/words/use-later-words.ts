import { lookupOf, sayIn, type Messages, type Reason, type Speech } from '@overstap/core'
import { computed, type ComputedRef } from 'vue'
import { laterWordsIn } from './later-words.ts'
import type { nl } from './nl.ts'
import type { nlLater } from './nl-later.ts'
import { createTranslate, type Translate } from './translate.ts'
import { useWords, type Words } from './words.ts'

/** Everything needed to put an inventory into one language. */
export interface LaterWords extends Omit<Words, 'question'> {
  t: Translate<typeof nl & typeof nlLater>
  labels: Messages
  /** For phrasing values. */
  speech: Speech
  say: (reason: Reason) => string
}

/** For parts that came with their words: see later-part.ts. In a language that is still coming, they stay as they were. */
export function useLaterWords(): ComputedRef<LaterWords> {
  const words = useWords()
  return computed((before?: LaterWords): LaterWords => {
    const { inventory, language, t, labels } = words.value
    const later = laterWordsIn(language)
    if (later === undefined) {
      if (before === undefined) throw new Error(`no words have come for this part in ${language}`)
      return before
    }
    const messages = { ...labels, ...later.sentences }
    const speech: Speech = { lookup: lookupOf(inventory), messages, language }
    const more = createTranslate<typeof nlLater>(later.texts)
    return {
      inventory,
      language,
      t: ((key: never, ...params: never) =>
        key in later.texts ? more(key, ...params) : t(key, ...params)) as LaterWords['t'],
      labels: messages,
      speech,
      say: (reason) => sayIn(speech, reason),
    }
  })
}
