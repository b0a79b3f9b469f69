import type { Inventory, Language } from '@overstap/core'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { words as nl } from './dutch.ts'
import { words as nlLater } from './dutch-later.ts'
import { words as en } from './english.ts'
import { words as enLater } from './english-later.ts'
import { takeLaterWords } from './later-words.ts'
import { provideWordsOf } from './words.ts'

/** Every language at hand, for a page that is written in each of them. */
export function provideWords(inventory: MaybeRefOrGetter<Inventory>, language: MaybeRefOrGetter<Language>): void {
  takeLaterWords('nl', nlLater)
  takeLaterWords('en', enLater)
  provideWordsOf(inventory, () => ({ nl, en })[toValue(language)])
}
