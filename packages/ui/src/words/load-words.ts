import type { Language } from '@overstap/core'
import { twice } from '../later/twice.ts'
import { haveLaterWords, loadLaterWords } from './later-words.ts'
import type { LanguageWords } from './words.ts'

const LOAD: Readonly<Record<Language, () => Promise<{ words: LanguageWords }>>> = {
  nl: () => import('./dutch.ts'),
  en: () => import('./english.ts'),
}

/** One language, without the other travelling along. Where parts are shown that say more, what they say comes with it. */
export async function loadWords(language: Language): Promise<LanguageWords> {
  const [{ words }] = await Promise.all([twice(LOAD[language]), haveLaterWords() && loadLaterWords(language)])
  // Parts in another language may have come meanwhile.
  if (haveLaterWords()) await loadLaterWords(language)
  return words
}
