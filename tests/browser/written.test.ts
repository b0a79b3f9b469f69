import { inventory } from '@overstap/inventory'
import { beforeAll, expect, test } from 'vitest'
import { findBarriers } from './harness.ts'
import { useSite } from './use-site.ts'
import { live } from './watch.ts'

const site = useSite()
/** Every page by its path, as the sitemap lists them. */
let paths: string[]

beforeAll(async () => {
  const sitemap = await (await fetch(`${site.url}/sitemap.xml`)).text()
  paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
})

test('the sitemap has every initiative in both languages', () => {
  for (const { id } of inventory.initiatives) {
    expect(paths).toContain(`/initiatieven/${id}`)
    expect(paths).toContain(`/en/initiatives/${id}`)
  }
  expect(new Set(paths).size).toBe(paths.length)
})

test('every page comes written, with a head that is right for it', async () => {
  const titles = new Set<string>()
  for (const path of paths) {
    const response = await fetch(site.url + path, { headers: { Accept: 'text/html' } })
    expect(response.status, path).toBe(200)
    const html = await response.text()
    const language = /^\/en(\/|$)/.test(path) ? 'en' : 'nl'
    expect(html, path).toContain(`<html lang="${language}">`)
    expect(html.match(/<h1[\s>]/g), path).toHaveLength(1)
    expect(html, path).toMatch(new RegExp(`<link rel="canonical" href="http://[^"/]+${path}" `))
    expect(html.match(/hreflang="(nl|en|x-default)" href="http/g), path).toHaveLength(3)
    expect(html, path).toMatch(/<meta name="description" content="[^"]{30,}"/)
    expect(html, path).toMatch(/<meta property="og:image" content="http/)
    for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/g))
      expect(JSON.parse(json), path).toMatchObject({ '@context': 'https://schema.org' })
    const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? []
    titles.add(`${language} ${title}`)
  }
  expect(titles.size, 'a title of its own for each').toBe(paths.length)
})

test('every link within the site leads to a page that is there', async () => {
  const targets = new Set<string>()
  for (const path of paths) {
    const html = await (await fetch(site.url + path, { headers: { Accept: 'text/html' } })).text()
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) targets.add(href)
  }
  for (const target of targets) {
    const response = await fetch(site.url + target, { headers: { Accept: 'text/html,*/*' } })
    expect(response.status, target).toBe(200)
    await response.body?.cancel()
  }
})

test('every page is taken over as it was written, under its policy, without a complaint', async () => {
  const { page, complaints } = await site.watch()
  for (const path of paths) {
    await page.goto(site.url + path)
    await live(page)
    expect(complaints, path).toEqual([])
  }
}, 180_000)

test('without JavaScript everything but the finder can be read', async () => {
  const { page } = await site.watch({ javaScriptEnabled: false })
  await page.goto(`${site.url}/`)
  expect(await page.getByText('Zoeken werkt alleen met JavaScript').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: /^Voor mij / }).isDisabled()).toBe(true)
  await page.getByRole('link', { name: 'Alle initiatieven' }).first().click()
  await page.getByRole('link', { name: 'Beroepentuin', exact: true }).click()
  expect(await page.locator('h1').innerText()).toBe('Beroepentuin')
  expect(await page.locator('.ov-quote').count()).toBeGreaterThan(5)
})

test.each(['light', 'dark'] as const)('an address that leads nowhere answers 404, in %s', async (colorScheme) => {
  const { page, complaints } = await site.watch({ colorScheme })
  for (const [path, heading] of [
    ['/bestaat-niet', 'Deze pagina bestaat niet'],
    ['/initiatieven/bestaat-niet', 'Deze pagina bestaat niet'],
    ['/en/initiatives/nowhere', 'There is no such page'],
  ] as const) {
    const response = await page.goto(site.url + path)
    expect(response?.status(), path).toBe(404)
    expect(await page.locator('h1').innerText(), path).toBe(heading)
    await live(page)
    expect(await page.locator('h1').innerText(), path).toBe(heading)
    expect(await findBarriers(page), path).toEqual([])
    expect(page.url()).toBe(site.url + path)
  }
  // The browser itself reports each answer of 404.
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
})

test.each([
  ['/initiatieven', 'ItemList'],
  ['/initiatieven/switch', 'EducationalOccupationalProgram'],
  ['/initiatieven/girls-day', 'EventSeries'],
  ['/en/occupations', 'ItemList'],
  ['/ontwikkelaars', 'Dataset'],
])('%s tells machines what it is about, and every address in it leads somewhere', async (path, type) => {
  const html = await (await fetch(site.url + path)).text()
  const [crumbs, subject] = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  )
  expect(crumbs).toMatchObject({ '@context': 'https://schema.org', '@type': 'BreadcrumbList' })
  expect(subject).toMatchObject({ '@context': 'https://schema.org', '@type': type })
  const canonical = /rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? ''
  const own = new URL(canonical).origin
  const addresses = JSON.stringify([crumbs, subject]).match(/"https?:[^"]*"/g) ?? []
  const ours = addresses.map((address) => JSON.parse(address) as string).filter((address) => address.startsWith(own))
  expect(ours.length).toBeGreaterThan(1)
  for (const address of new Set(ours)) {
    const answer = await fetch(site.url + new URL(address).pathname, { method: 'HEAD' })
    expect(answer.status, address).toBe(200)
  }
})

test('moving on, the head follows the page', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/initiatieven/switch`)
  await live(page)
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(2)
  await page.getByRole('link', { name: 'English' }).click()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  await expect
    .poll(() => page.locator('link[rel="canonical"]').getAttribute('href'))
    .toMatch(/\/en\/initiatives\/switch$/)
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(0)
})
