import { englishLabels } from '@overstap/core'
import { en } from './en.ts'
import type { LanguageWords } from './words.ts'

export const words: LanguageWords = { language: 'en', texts: en, labels: englishLabels }
