import { LANGUAGES, type Language } from '@overstap/core'

/** Every page, with its address in each language. */
export const PAGES = {
  home: { nl: '/', en: '/en' },
  find: { nl: '/zoeken', en: '/en/find' },
  initiatives: { nl: '/initiatieven', en: '/en/initiatives' },
  initiative: { nl: '/initiatieven/:slug', en: '/en/initiatives/:slug' },
  works: { nl: '/wat-werkt', en: '/en/what-works' },
  scaling: { nl: '/opschaling', en: '/en/scaling' },
  about: { nl: '/over', en: '/en/about' },
} as const satisfies Record<string, Record<Language, string>>
export type PageName = keyof typeof PAGES

export const PAGE_NAMES = Object.keys(PAGES) as PageName[]

/** The address of a page. */
export function pathTo(page: PageName, language: Language, slug = ''): string {
  return PAGES[page][language].replace(':slug', slug)
}

/** The language that an address is in: Dutch unless it begins with another's prefix. */
export function languageOf(path: string): Language {
  return LANGUAGES.find((language) => path === `/${language}` || path.startsWith(`/${language}/`)) ?? 'nl'
}
