import { CHAPTERS, LANGUAGES, type Inventory, type Language, type Region } from '@overstap/core'

/** Every page, with its address in each language. */
export const PAGES = {
  home: { nl: '/', en: '/en' },
  find: { nl: '/zoeken', en: '/en/find' },
  initiatives: { nl: '/initiatieven', en: '/en/initiatives' },
  initiative: { nl: '/initiatieven/:slug', en: '/en/initiatives/:slug' },
  works: { nl: '/wat-werkt', en: '/en/what-works' },
  scaling: { nl: '/opschaling', en: '/en/scaling' },
  phase: { nl: '/levensfasen/:slug', en: '/en/life-phases/:slug' },
  factor: { nl: '/succesfactoren/:slug', en: '/en/success-factors/:slug' },
  occupations: { nl: '/beroepen', en: '/en/occupations' },
  regions: { nl: '/regios', en: '/en/regions' },
  region: { nl: '/regios/:slug', en: '/en/regions/:slug' },
  gaps: { nl: '/witte-vlekken', en: '/en/gaps' },
  changes: { nl: '/wijzigingen', en: '/en/changes' },
  partners: { nl: '/partners', en: '/en/partners' },
  developers: { nl: '/ontwikkelaars', en: '/en/developers' },
  privacy: { nl: '/privacy', en: '/en/privacy' },
  accessibility: { nl: '/toegankelijkheid', en: '/en/accessibility' },
  about: { nl: '/over', en: '/en/about' },
} as const satisfies Record<string, Record<Language, string>>
export type PageName = keyof typeof PAGES

export const PAGE_NAMES = Object.keys(PAGES) as PageName[]

/** The page that a page is reached by, where that is not the first one. */
export const PARENTS: Readonly<Partial<Record<PageName, PageName>>> = {
  initiative: 'initiatives',
  phase: 'initiatives',
  factor: 'works',
  region: 'regions',
}

/** One page in one language. `slug` is empty where the address has none. */
export interface PageAt {
  page: PageName
  language: Language
  slug: string
}

/** The address of a page. */
export function pathTo(page: PageName, language: Language, slug = ''): string {
  return PAGES[page][language].replace(':slug', slug)
}

/** The language that an address is in: Dutch unless it begins with another's prefix. */
export function languageOf(path: string): Language {
  return LANGUAGES.find((language) => path === `/${language}` || path.startsWith(`/${language}/`)) ?? 'nl'
}

/** What can stand in the address of a page; a page that has no such place has one, the empty one. */
export function slugsOf(inventory: Inventory, page: PageName): readonly string[] {
  switch (page) {
    case 'initiative':
      return inventory.initiatives.map(({ id }) => id)
    case 'phase':
      return CHAPTERS
    case 'factor':
      return inventory.successFactors.map(({ id }) => id)
    case 'region':
      return labourMarketRegions(inventory).map(({ id }) => id)
    default:
      return ['']
  }
}

/** Every page there is, in every language. */
export function allPages(inventory: Inventory): PageAt[] {
  return PAGE_NAMES.flatMap((page) =>
    slugsOf(inventory, page).flatMap((slug) => LANGUAGES.map((language) => ({ page, language, slug }))),
  )
}

export function labourMarketRegions({ regions }: Inventory): Region[] {
  return regions
    .filter(({ kind }) => kind === 'arbeidsmarktregio')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}
