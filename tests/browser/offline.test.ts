// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inventory } from '@overstap/inventory'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, choose } from './finder.ts'
import { findBarriers } from './harness.ts'
import { useSite } from './use-site.ts'
import { live } from './watch.ts'

const site = useSite()

/** Opens the site for the first time and waits until it is on the device. */
async function visit(address: string): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await site.watch({ serviceWorkers: 'allow' })
  await page.goto(address)
  await live(page)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  return { page, complaints }
}

test('after one visit every page works without a connection, the finder too', async () => {
  const { page, complaints } = await visit(`${site.url}/`)
  await page.context().setOffline(true)
  for (const path of ['/zoeken', '/initiatieven/switch', '/en/regions', '/witte-vlekken']) {
    await page.goto(site.url + path)
    await live(page)
    expect(await page.locator('h1').count(), path).toBe(1)
    expect(await page.locator('html').getAttribute('lang'), path).toBe(path.startsWith('/en') ? 'en' : 'nl')
  }
  expect(await page.getByText('Je hebt geen internet').isVisible()).toBe(true)
  expect(await findBarriers(page)).toEqual([])
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await choose(page, 'in loondienst')
  await page.locator('.ov-card').first().waitFor()
  // Chromium's remark on a hint in a page that is kept: what is hinted at comes from the device all the same.
  expect(complaints.filter((text) => !/preload(ed)?\b/.test(text))).toEqual([])
})

test('what is kept is the site and nothing of its reader', async () => {
  const { page } = await visit(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await choose(page, 'in loondienst')
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname + new URL(url).search)
  })
  expect(kept).toContain(`/inventory/${inventory.version}.json`)
  expect(kept.filter((path) => !/^\/(assets|inventory)\//.test(path)).toSorted()).toEqual(
    ['/', '/en', '/en/find', '/shell', '/zoeken']
      .concat(['/icon-192.png', '/manifest-en.webmanifest', '/manifest.webmanifest', '/mark.svg'])
      .toSorted(),
  )
})

test('other addresses stay those of the server', async () => {
  const { page } = await visit(`${site.url}/`)
  expect((await page.goto(`${site.url}/bestaat-niet`))?.status()).toBe(404)
  expect((await page.goto(`${site.url}/api/v1/initiatives`))?.headers()['content-type']).toMatch(/^application\/json/)
})

test('without a connection they get a page of ours, which does not claim that there is no such page', async () => {
  const { page } = await visit(`${site.url}/`)
  await page.context().setOffline(true)
  for (const [path, says] of [
    ['/initiatieven/nieuw', 'Deze pagina staat niet op je apparaat'],
    ['/en/initiatives/new', 'This page is not on your device'],
  ] as const) {
    await page.goto(site.url + path)
    await live(page)
    await page.getByRole('heading', { level: 1, name: says }).waitFor()
    expect(await findBarriers(page)).toEqual([])
  }
})

test('a new version is offered, and used only when asked for', async () => {
  const { folder, server, url } = await serveCopy()
  const { page } = await visit(`${url}/`)
  await page.reload()
  await live(page)
  expect(await page.getByText('Er is een nieuwe versie').count()).toBe(0)
  const worker = join(folder, 'worker.js')
  await writeFile(worker, (await readFile(worker, 'utf8')).replace(/const VERSION = "/, '$&new'))
  await page.reload()
  await live(page)
  await page.getByText('Er is een nieuwe versie').waitFor()
  expect(await findBarriers(page)).toEqual([])
  expect(await page.evaluate(() => caches.keys())).toHaveLength(2)
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Gebruik de nieuwe' }).click()])
  await live(page)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([expect.stringContaining('overstap-new')])
  expect(await page.getByText('Er is een nieuwe versie').count()).toBe(0)
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

test('when the inventory cannot be had, the page stays readable and says so', async () => {
  const { page } = await site.watch()
  await page.route('**/inventory/*.json', (route) => route.abort())
  await page.goto(`${site.url}/initiatieven/switch`)
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('De gegevens konden niet laden')
  expect(await page.locator('h1').innerText()).toBe('Switch')
  expect(await findBarriers(page)).toEqual([])
})

/** The built site in a folder of its own, so that a test can publish another version of it. */
async function serveCopy(): Promise<{ folder: string; server: Server; url: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'overstap-copy-'))
  await cp(fileURLToPath(new URL('../../apps/web/dist', import.meta.url)), folder, { recursive: true })
  const types = { js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml' } as const
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path === '/' ? '/index.html' : /\.\w+$/.test(path) ? path : `${path}.html`
    void send(response, join(folder, file), types[(file.split('.').at(-1) ?? '') as 'js'] ?? 'text/html')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { folder, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

async function send(response: ServerResponse, file: string, type: string): Promise<void> {
  const body = await readFile(file).catch(() => undefined)
  response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body)
}
