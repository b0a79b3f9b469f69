import { LANGUAGES, type Language } from '@overstap/core'
import { feedPath } from './feed-path.ts'
import { pathTo, type PageAt } from './pages.ts'

/** What a page says of itself to whoever has not opened it. */
export interface Head {
  title: string
  description: string
}

/** An element of the document's head. */
export interface HeadTag {
  tag: 'meta' | 'link'
  attributes: Readonly<Record<string, string>>
}

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl_NL', en: 'en_GB' }
/** What the site is called where it is put among the apps: one app, in the language of the page it was put there from. */
const MANIFESTS: Readonly<Record<Language, string>> = {
  nl: '/manifest.webmanifest',
  en: '/manifest-en.webmanifest',
}
const PICTURE_ALT: Readonly<Record<Language, string>> = {
  nl: 'Overstap: een kaart van lijnen met haltes, als van een metro',
  en: 'Overstap: a map of lines with stops, as of an underground railway',
}

export function documentTitle({ title }: Head): string {
  return title === 'Overstap' ? title : `${title} · Overstap`
}

/**
 * The head of a page; `at` is undefined for a page that does not exist, which nobody should keep an address of.
 * @param site origin that the pages are at
 */
export function headTags({ title, description }: Head, at: PageAt | undefined, site: string): HeadTag[] {
  const meta = (name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { name, content } })
  const graph = (property: string, content: string): HeadTag => ({ tag: 'meta', attributes: { property, content } })
  const link = (attributes: Readonly<Record<string, string>>): HeadTag => ({ tag: 'link', attributes })
  if (at === undefined) return [meta('description', description), meta('robots', 'noindex')]
  const address = (language: Language) => site + pathTo(at.page, language, at.slug)
  return [
    meta('description', description),
    link({ rel: 'manifest', href: MANIFESTS[at.language] }),
    link({ rel: 'canonical', href: address(at.language) }),
    ...LANGUAGES.map((language) => link({ rel: 'alternate', hreflang: language, href: address(language) })),
    link({ rel: 'alternate', hreflang: 'x-default', href: address('nl') }),
    link({ rel: 'alternate', type: 'application/atom+xml', title: 'Overstap', href: site + feedPath(at.language) }),
    graph('og:type', 'website'),
    graph('og:site_name', 'Overstap'),
    graph('og:locale', LOCALES[at.language]),
    graph('og:title', title),
    graph('og:description', description),
    graph('og:url', address(at.language)),
    graph('og:image', `${site}/og.png`),
    graph('og:image:width', '1200'),
    graph('og:image:height', '630'),
    graph('og:image:alt', PICTURE_ALT[at.language]),
    meta('twitter:card', 'summary_large_image'),
  ]
}

/**
 * Puts the head of the page that is now shown in place of the one before. What the first page came with is left alone;
 * its structured data goes with it.
 */
export function putInDocument(head: Head, tags: readonly HeadTag[]): void {
  const own = document.head.querySelectorAll('[data-head]')
  const now = document.head.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const next = tags.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href']
  if (own.length > 0 && now === next) return
  document.title = documentTitle(head)
  for (const element of own) element.remove()
  for (const { tag, attributes } of tags) {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.dataset['head'] = ''
    document.head.append(element)
  }
}
