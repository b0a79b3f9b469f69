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
  const [box, button] = [document.createElement('p'), document.createElement('button')]
  box.className = 'notices__item notices__item--failed'
  box.setAttribute('role', 'alert')
  button.type = 'button'
  button.className = 'nl-button nl-button--secondary'
  button.textContent = again
  // A link to where one is would stay there.
  button.addEventListener('click', () => location.reload())
  box.append(`${text} `, button)
  document.body.prepend(box)
}
