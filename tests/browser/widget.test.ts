import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { begin, choose, shown } from './finder.ts'
import { type Site, findBarriers, openBrowser, startSite } from './harness.ts'
import { overflow, watch } from './watch.ts'

let site: Site
let browser: Browser
let host: Server
let hostUrl: string

/** Somebody else's plain page, on another address, with a strict policy of its own. */
const plain =
  () => `<!doctype html><html lang="nl"><head><title>Gemeente</title><meta name="viewport" content="width=device-width">
<script type="module" src="${site.url}/widget/overstap-finder.js"></script></head>
<body><main><h1>Gemeente</h1><overstap-finder><a href="${site.url}/zoeken">Zoek op Overstap</a></overstap-finder></main></body></html>`
const policy = () =>
  `default-src 'none'; script-src ${site.url}; connect-src ${site.url}; require-trusted-types-for 'script'; trusted-types vue`

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  host = createServer((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy() })
      .end(plain()),
  ).listen(0, '127.0.0.1')
  await once(host, 'listening')
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`
})

afterAll(async () => {
  await browser?.close()
  host?.close()
  await site?.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the finder works on somebody else's page, under its strict policy (${colorScheme})`, async () => {
    const { page, requests, complaints } = await watch(browser, { colorScheme })
    await page.goto(hostUrl, { waitUntil: 'networkidle' })
    const finder = page.locator('overstap-finder')
    const loaded = requests.length
    await begin(finder, 'Voor mij')
    await choose(finder, 'in loondienst')
    expect((await shown(finder)).length).toBeGreaterThan(10)
    await finder.locator('.ov-details__summary').first().click()
    expect(
      await finder
        .getByRole('link', { name: /^Alles over/ })
        .first()
        .getAttribute('href'),
    ).toMatch(`${site.url}/initiatieven/`)
    expect(await findBarriers(page)).toEqual([])
    // After loading only further parts of the widget itself: files that are the same for everyone.
    for (const request of requests.slice(loaded)) expect(request.url()).toMatch(`${site.url}/widget/`)
    expect(await page.context().cookies()).toEqual([])
    expect(complaints.filter((complaint) => !complaint.includes('favicon'))).toEqual([])
  })
}

test('it fits a narrow column', async () => {
  const { page } = await watch(browser, { viewport: { width: 320, height: 640 } })
  await page.goto(hostUrl)
  await begin(page.locator('overstap-finder'), 'Voor mijn klas')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

test('it is styled, without a style element that a policy could refuse', async () => {
  const { page } = await watch(browser)
  await page.goto(hostUrl)
  const button = page.locator('overstap-finder').getByRole('button', { name: 'Ik wil zelf' })
  await button.waitFor()
  expect(await button.evaluate((element) => getComputedStyle(element).borderInlineStartWidth)).toBe('6px')
  expect(
    await page.locator('overstap-finder').evaluate((element) => element.shadowRoot?.querySelectorAll('style').length),
  ).toBe(0)
})

test('it speaks English when asked to', async () => {
  const { page } = await watch(browser)
  await page.goto(hostUrl)
  await page.locator('overstap-finder').evaluate((element) => element.setAttribute('language', 'en'))
  await page.locator('overstap-finder').getByRole('button', { name: 'For me' }).click()
  await page.locator('overstap-finder').getByRole('heading', { name: 'What there is for you' }).waitFor()
})

test('where the inventory cannot be had, it points to the site', async () => {
  const { page } = await watch(browser)
  await page.route('**/inventory-*.json', (route) => route.abort())
  await page.goto(hostUrl)
  expect(
    await page.locator('overstap-finder').getByRole('link', { name: 'Ga naar Overstap' }).getAttribute('href'),
  ).toBe(`${site.url}/`)
})

test('no validation library travels along', async () => {
  const script = await (await fetch(`${site.url}/widget/overstap-finder.js`)).text()
  expect(script).not.toMatch(/ZodError|zod/i)
})

test('the demo page works', async () => {
  const { page, complaints } = await watch(browser)
  await page.goto(`${site.url}/widget/index.html`)
  await begin(page.locator('overstap-finder'), 'Voor mij')
  expect(complaints).toEqual([])
})
