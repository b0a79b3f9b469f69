import type { Language } from '@overstap/core'
import type { Links } from '@overstap/ui'

const FIND: Readonly<Record<Language, string>> = { nl: 'zoeken', en: 'en/find' }
const INITIATIVES: Readonly<Record<Language, string>> = { nl: 'initiatieven', en: 'en/initiatives' }
const METHOD: Readonly<Record<Language, string>> = { nl: 'over#volgorde', en: 'en/about#volgorde' }

/** Links out of the widget lead to the site of Overstap, wherever the widget stands. */
export function linksTo(site: string, language: Language): Links {
  return {
    initiative: (id) => new URL(`${INITIATIVES[language]}/${id}`, site).href,
    method: () => new URL(METHOD[language], site).href,
    shared: (fragment) => new URL(FIND[language] + fragment, site).href,
  }
}
