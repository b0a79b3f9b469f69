import { LANGUAGES } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { versions } from '@overstap/inventory/versions'
import { useFinder } from '@overstap/ui'
import { createSSRApp } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import SiteApp from './SiteApp.vue'
import { siteAddress } from './site/address.ts'
import { feedPath } from './site/feed-path.ts'
import { feedOf } from './site/feed.ts'
import { documentTitle, headTags, type Head } from './site/head.ts'
import { loadLanguage } from './messages/translate.ts'
import { allPages, languageOf, pathTo, type PageAt } from './site/pages.ts'
import { createSiteRouter } from './site/router.ts'
import { dateOf, provideSite, writtenAsOf } from './site/site.ts'
import { structuredData } from './site/structured-data.ts'
import type { Written } from './site/written.ts'

export { siteAddress }
export const inventoryPath = `/inventory/${inventory.version}.json`

/** The feeds of changes, by their path. */
export async function writeFeeds(): Promise<Map<string, string>> {
  await Promise.all(LANGUAGES.map((language) => loadLanguage(language, true)))
  return new Map(
    LANGUAGES.map((language) => [feedPath(language), feedOf({ inventory, versions, language, site: siteAddress })]),
  )
}

/** Writes every page there is, and for each language the one for an address that leads nowhere. */
export async function writeAll(): Promise<Written[]> {
  const pages = allPages(inventory).map(({ page, language, slug }) => pathTo(page, language, slug))
  const written: Written[] = []
  for (const path of [...pages, '/404', '/en/404']) written.push(await write(path))
  return written
}

async function write(path: string): Promise<Written> {
  let page: { head: Head; at: PageAt | undefined } | undefined
  const router = createSiteRouter(inventory, createMemoryHistory())
  const app = createSSRApp(SiteApp)
  const finder = useFinder(inventory, writtenAsOf(inventory))
  const putHead = (head: Head, at: PageAt | undefined) => void (page = { head, at })
  provideSite(app, { inventory, router, asOf: dateOf(inventory), finder, putHead })
  app.use(router)
  await router.push(path)
  const body = await renderToString(app)
  if (page === undefined) throw new Error(`${path}: a page without a heading`)
  const { head, at } = page
  return {
    path,
    at,
    language: languageOf(path),
    title: documentTitle(head),
    tags: headTags(head, at, siteAddress),
    data: at ? structuredData({ inventory, site: siteAddress, at, head }) : [],
    body,
  }
}
