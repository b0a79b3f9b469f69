import { translate } from '../messages/translate.ts'
import { languageOf } from '../site/pages.ts'

/** The page could not be taken over: what is written stays readable, and it is said what does not work and what to do. */
export function sayFailure(): void {
  const t = translate(languageOf(location.pathname))
  const [box, link] = [document.createElement('p'), document.createElement('a')]
  box.className = 'notices__item notices__item--failed'
  box.setAttribute('role', 'alert')
  link.href = location.href
  link.className = 'nl-link'
  link.textContent = t('failed.again')
  box.append(`${t('failed.text')} `, link)
  document.body.prepend(box)
}
