import type { Language } from '@overstap/core'
import { languageOf } from '../site/pages.ts'

/** Here, as it may be the texts that did not come. */
const TEXTS: Readonly<Record<Language, { text: string; again: string }>> = {
  nl: { text: 'De gegevens konden niet laden. Zoeken lukt nu niet.', again: 'Probeer het opnieuw' },
  en: { text: 'The data could not load. Searching does not work now.', again: 'Try again' },
}

/** The page could not be taken over: what is written stays readable, and it is said what does not work and what to do. */
export function sayFailure(): void {
  const { text, again } = TEXTS[languageOf(location.pathname)]
  const [box, link] = [document.createElement('p'), document.createElement('a')]
  box.className = 'notices__item notices__item--failed'
  box.setAttribute('role', 'alert')
  link.href = location.href
  link.className = 'nl-link'
  link.textContent = again
  box.append(`${text} `, link)
  document.body.prepend(box)
}
