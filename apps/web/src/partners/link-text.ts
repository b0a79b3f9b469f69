import type { Language } from '@overstap/core'

/** What stands in the place of a finder that cannot be shown: in its own language, whatever that of the page is. */
export const LINK_TEXT: Readonly<Record<Language, string>> = {
  nl: 'Zoek een route naar techniek of ICT',
  en: 'Find a route into technology or IT',
}
