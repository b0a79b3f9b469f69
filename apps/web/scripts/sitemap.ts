import { LANGUAGES } from '@overstap/core'
import type { Written } from '../src/site/written.ts'
import { pathTo } from '../src/site/pages.ts'
import { attribute } from './page-html.ts'

/** Every page that exists, each with its other languages (sitemaps.org 0.9, with the alternates search engines read). */
export function sitemapOf(pages: readonly Written[], site: string): string {
  const entries = pages.flatMap(({ path, at }) => {
    if (at === undefined) return []
    const others = LANGUAGES.map(
      (language) =>
        `    <xhtml:link rel="alternate" hreflang="${language}" href="${attribute(site + pathTo(at.page, language, at.slug))}" />`,
    )
    return [['  <url>', `    <loc>${attribute(site + path)}</loc>`, ...others, '  </url>'].join('\n')]
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

/** Everything may be read by everyone; the API is for asking, not for indexing. */
export const robotsOf = (site: string): string =>
  ['User-agent: *', 'Disallow: /api/', 'Disallow: /trpc/', '', `Sitemap: ${site}/sitemap.xml`, ''].join('\n')
