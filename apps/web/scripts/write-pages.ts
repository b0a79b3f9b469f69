import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import type { Written } from '../src/site/written.ts'
import { attribute, fill, type Page } from './page-html.ts'
import { preloadsOf, type Manifest } from './preloads.ts'
import { writeWorker } from './write-worker.ts'
import { robotsOf, sitemapOf } from './sitemap.ts'

interface Writer {
  writeAll: () => Promise<Written[]>
  writeFeeds: () => Promise<Map<string, string>>
  siteAddress: string
  inventoryPath: string
}

/** Writes every page of the built site into its folder as HTML, with the sitemap. @returns how many pages. */
export async function writePages(dist: URL, writer: URL): Promise<number> {
  const { writeAll, writeFeeds, siteAddress, inventoryPath } = (await import(writer.href)) as Writer
  const template = await readFile(new URL('index.html', dist), 'utf8')
  const manifestFile = new URL('.vite/manifest.json', dist)
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest
  await rm(new URL('.vite/', dist), { recursive: true })
  const data = `<link rel="preload" as="fetch" crossorigin href="${attribute(inventoryPath)}" />`
  const put = async (path: string, page: Page) => {
    const file = new URL(fileOf(path).slice(1), dist)
    await mkdir(new URL('.', file), { recursive: true })
    await writeFile(file, fill(template, page))
  }
  const font = (await readdir(new URL('assets/', dist))).filter((name) => name.endsWith('.woff2'))
  const early = font.map(
    (name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/${attribute(name)}" />`,
  )
  const written = await writeAll()
  for (const page of written) {
    // Where there is something to do at once, what that takes comes along with the page; elsewhere reading comes first.
    const links = page.at?.page === 'find' ? [...early, data, ...preloadsOf(manifest, page.at, template)] : early
    await put(page.path, { ...page, links })
  }
  // What a browser without a connection gets for a page it has not kept: it writes the page itself.
  await put('/shell', { language: 'nl', title: 'Overstap', tags: [], data: [], body: '', links: early })
  for (const [path, feed] of await writeFeeds()) await writeFile(new URL(path.slice(1), dist), feed)
  await writeFile(new URL('sitemap.xml', dist), sitemapOf(written, siteAddress))
  const pages = written.filter(({ at }) => at !== undefined).map(({ path }) => path)
  await writeWorker({ dist, inventory: inventoryPath, pages })
  await writeFile(new URL('robots.txt', dist), robotsOf(siteAddress))
  return written.length
}

const fileOf = (path: string): string => (path === '/' ? '/index.html' : `${path}.html`)
