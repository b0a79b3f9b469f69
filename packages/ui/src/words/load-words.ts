import type { Language } from '@overstap/core'
import type { LanguageWords } from './words.ts'

/** One language, without the other travelling along. */
export async function loadWords(language: Language): Promise<LanguageWords> {
  const { words } = await (language === 'en' ? import('./english.ts') : import('./dutch.ts'))
  return words
}
