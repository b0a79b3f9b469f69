import type { Language } from '@overstap/core'
import { createTranslate, type Translate } from '@overstap/ui'
import { en } from './en.ts'
import { nl } from './nl.ts'

const translators = { nl: createTranslate<typeof nl>(nl), en: createTranslate<typeof nl>(en) }

/** The texts of the site in one language. */
export const translate = (language: Language): Translate<typeof nl> => translators[language]
