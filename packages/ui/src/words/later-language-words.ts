import type { Sentences } from '@overstap/core'
import type { nlLater } from './nl-later.ts'
import type { Translated } from './translate.ts'

/** The words of one language that later parts of the finder say, beside those of its first view. */
export interface LaterLanguageWords {
  texts: Translated<typeof nlLater>
  sentences: Sentences
}
