import type { Language } from '@overstap/core'
import { shallowReactive } from 'vue'
import { twice } from '../later/twice.ts'
import type { LaterLanguageWords } from './later-language-words.ts'

/** Words are the same for everyone, so every finder of a page shares what has come. */
const come = shallowReactive(new Map<Language, LaterLanguageWords>())

export function takeLaterWords(language: Language, words: LaterLanguageWords): void {
  come.set(language, words)
}

const LOAD: Readonly<Record<Language, () => Promise<{ words: LaterLanguageWords }>>> = {
  nl: () => import('./dutch-later.ts'),
  en: () => import('./english-later.ts'),
}

/** Fetches them, once. */
export async function loadLaterWords(language: Language): Promise<void> {
  if (come.has(language)) return
  const { words } = await twice(LOAD[language])
  takeLaterWords(language, words)
}

/** Whether they have come in a language, or in any. */
export const haveLaterWords = (language?: Language): boolean => (language ? come.has(language) : come.size > 0)

export const laterWordsIn = (language: Language): LaterLanguageWords | undefined => come.get(language)
