import type { Language } from '@overstap/core'
import {
  createTranslate,
  loadLaterWords,
  loadWords,
  type LanguageWords,
  type Translate,
  type Translated,
} from '@overstap/ui'
import type { nl } from './nl.ts'

/** One language: the texts of the site, and the words of the finder. */
interface SiteLanguage {
  t: Translate<typeof nl>
  finder: LanguageWords
}

const LOAD: Readonly<Record<Language, () => Promise<Translated<typeof nl>>>> = {
  nl: () => import('./nl.ts').then((texts) => texts.nl),
  en: () => import('./en.ts').then((texts) => texts.en),
}
const come = new Map<Language, SiteLanguage>()

/**
 * Fetches a language, without the others: before a page in it is shown.
 * @param says whether the page says more of the inventory than the finder does in its first view.
 */
export async function loadLanguage(language: Language, says: boolean): Promise<void> {
  const said = says && loadLaterWords(language)
  if (!come.has(language)) {
    const [texts, finder] = await Promise.all([LOAD[language](), loadWords(language)])
    come.set(language, { t: createTranslate<typeof nl>(texts), finder })
  }
  await said
}

export function languageThatCame(language: Language): SiteLanguage {
  const words = come.get(language)
  if (words === undefined) throw new Error(`no texts have come in ${language}`)
  return words
}

/** The texts of the site in one language. */
export const translate = (language: Language): Translate<typeof nl> => languageThatCame(language).t
