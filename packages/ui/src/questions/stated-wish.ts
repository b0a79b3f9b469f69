import type { Inventory, TermsField } from '@overstap/core'
import type { WishQuestion } from './question.ts'

/** What a wish is held against. */
const TERMS: Readonly<Record<WishQuestion, TermsField>> = {
  hours: 'hours',
  travel: 'place',
  dayparts: 'dayparts',
  startBy: 'intake',
  languages: 'languages',
}

/** Whether any source says what a wish is held against. Where none does, telling it moves nothing for certain. */
export function isStated(inventory: Inventory, wish: WishQuestion): boolean {
  return inventory.initiatives.some(({ steps, offerings }) =>
    [...steps, ...offerings].some(({ terms }) => terms[TERMS[wish]]?.kind === 'known'),
  )
}
