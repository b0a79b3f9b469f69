import { messagesOf, say, type Inventory, type Language, type Messages, type Reason } from '@overstap/core'
import { computed, inject, provide, toValue, type ComputedRef, type InjectionKey, type MaybeRefOrGetter } from 'vue'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { createTranslate, type Translate } from './translate.ts'

/** Everything needed to put an inventory into one language. */
export interface Words {
  inventory: Inventory
  language: Language
  /** Interface texts. */
  t: Translate<typeof nl>
  /** Labels of the model's closed lists, one word for one thing everywhere. */
  labels: Messages
  say: (reason: Reason) => string
}

const wordsKey: InjectionKey<ComputedRef<Words>> = Symbol('words')
const translators = { nl: createTranslate<typeof nl>(nl), en: createTranslate<typeof nl>(en) }

/** Gives every part of the finder below the words of a language. */
export function provideWords(inventory: MaybeRefOrGetter<Inventory>, language: MaybeRefOrGetter<Language>): void {
  provide(
    wordsKey,
    computed(() => {
      const [snapshot, chosen] = [toValue(inventory), toValue(language)]
      return {
        inventory: snapshot,
        language: chosen,
        t: translators[chosen],
        labels: messagesOf(chosen),
        say: (reason) => say(snapshot, reason, chosen),
      }
    }),
  )
}

export function useWords(): ComputedRef<Words> {
  const words = inject(wordsKey)
  if (words === undefined) throw new Error('no words were provided: call provideWords above')
  return words
}
