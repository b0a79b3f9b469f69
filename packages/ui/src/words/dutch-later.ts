import { dutchSentences } from '@overstap/core'
import type { LaterLanguageWords } from './later-language-words.ts'
import { nlLater } from './nl-later.ts'

export const words: LaterLanguageWords = { texts: nlLater, sentences: dutchSentences }
