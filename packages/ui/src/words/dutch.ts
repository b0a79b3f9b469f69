import { dutchLabels } from '@overstap/core'
import { nl } from './nl.ts'
import type { LanguageWords } from './words.ts'

export const words: LanguageWords = { language: 'nl', texts: nl, labels: dutchLabels }
