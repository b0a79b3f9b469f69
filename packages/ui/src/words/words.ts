import type { Asker, Inventory, Labels, Language } from '@overstap/core'
import { computed, inject, provide, toValue, type ComputedRef, type InjectionKey, type MaybeRefOrGetter } from 'vue'
import type { QuestionId } from '../questions/question.ts'
import { laterWordsIn } from './later-words.ts'
import type { nl } from './nl.ts'
import { createTranslate, type Translate, type Translated } from './translate.ts'

/** The words of one language that the first view of the finder takes: the interface's and the model's. */
export interface LanguageWords {
  language: Language
  texts: Translated<typeof nl>
  labels: Labels
}

/** What it takes to put the first view into a language. Later parts say more: see use-later-words.ts. */
export interface Words {
  inventory: Inventory
  language: Language
  /** Interface texts. */
  t: Translate<typeof nl>
  /** A question put to who asks; undefined while the words of all but the first and the wishes have not come. */
  question: (id: QuestionId, asker: Asker) => string | undefined
  /** Labels of the model's closed lists, one word for one thing everywhere. */
  labels: Labels
}

type QuestionTexts = { [Id in QuestionId as `question.${Id}`]?: (params: { asker: Asker }) => string }

const wordsKey: InjectionKey<ComputedRef<Words>> = Symbol('words')

/** Gives every part of the finder below the words of a language, whichever way they came. */
export function provideWordsOf(inventory: MaybeRefOrGetter<Inventory>, words: MaybeRefOrGetter<LanguageWords>): void {
  provide(
    wordsKey,
    computed(() => {
      const { language, texts, labels } = toValue(words)
      return {
        inventory: toValue(inventory),
        language,
        t: createTranslate<typeof nl>(texts),
        question(id, asker) {
          const known: QuestionTexts = { ...texts, ...laterWordsIn(language)?.texts }
          return known[`question.${id}`]?.({ asker })
        },
        labels,
      }
    }),
  )
}

export function useWords(): ComputedRef<Words> {
  const words = inject(wordsKey)
  if (words === undefined) throw new Error('no words were provided: call provideWords above')
  return words
}
