import { englishSentences } from '@overstap/core'
import type { LaterLanguageWords } from './later-language-words.ts'
import { enLater } from './en-later.ts'

export const words: LaterLanguageWords = { texts: enLater, sentences: englishSentences }
