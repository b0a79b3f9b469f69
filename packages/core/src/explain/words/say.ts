import type { Inventory } from '../../model/inventory.ts'
import { lookupOf } from '../../model/lookup.ts'
import type { Language } from '../../model/vocabulary.ts'
import type { Reason } from '../reason.ts'
import { en } from './en.ts'
import type { Messages } from './messages.ts'
import { nl } from './nl.ts'
import type { Speech } from './phrase.ts'
import { sayIn } from './say-in.ts'

const MESSAGES: Readonly<Record<Language, Messages>> = { nl, en }

/** Every label of the model's closed lists in one language, for whoever shows them. */
export function messagesOf(language: Language): Messages {
  return MESSAGES[language]
}

/** What phrasing values of this inventory in this language takes. */
export function speechOf(inventory: Inventory, language: Language): Speech {
  return { lookup: lookupOf(inventory), messages: MESSAGES[language], language }
}

/** A reason as a sentence. */
export function say(inventory: Inventory, reason: Reason, language: Language): string {
  return sayIn(speechOf(inventory, language), reason)
}
