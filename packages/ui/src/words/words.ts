import { lookupOf, sayIn, type Inventory, type Language, type Messages, type Reason, type Speech } from '@overstap/core'
import { computed, inject, provide, toValue, type ComputedRef, type InjectionKey, type MaybeRefOrGetter } from 'vue'
import type { nl } from './nl.ts'
import { createTranslate, type Translate, type Translated } from './translate.ts'

/** All words of one language: the interface's and the model's. */
export interface LanguageWords {
  language: Language
  texts: Translated<typeof nl>
  labels: Messages
}

/** Everything needed to put an inventory into one language. */
export interface Words {
  inventory: Inventory
  language: Language
  /** Interface texts. */
  t: Translate<typeof nl>
  /** Labels of the model's closed lists, one word for one thing everywhere. */
  labels: Messages
  /** For phrasing values. */
  speech: Speech
  say: (reason: Reason) => string
}

const wordsKey: InjectionKey<ComputedRef<Words>> = Symbol('words')

/** Gives every part of the finder below the words of a language, whichever way they came. */
export function provideWordsOf(inventory: MaybeRefOrGetter<Inventory>, words: MaybeRefOrGetter<LanguageWords>): void {
  provide(
    wordsKey,
    computed(() => {
      const [snapshot, { language, texts, labels }] = [toValue(inventory), toValue(words)]
      const speech: Speech = { lookup: lookupOf(snapshot), messages: labels, language }
      return {
        inventory: snapshot,
        language,
        t: createTranslate<typeof nl>(texts),
        labels,
        speech,
        say: (reason) => sayIn(speech, reason),
      }
    }),
  )
}

export function useWords(): ComputedRef<Words> {
  const words = inject(wordsKey)
  if (words === undefined) throw new Error('no words were provided: call provideWords above')
  return words
}
