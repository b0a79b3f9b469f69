// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import { createHash } from 'node:crypto'
import { inventory } from '@overstap/inventory'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, shown } from './finder.ts'
import { findBarriers } from './harness.ts'
import { pageWith } from './host.ts'
import { useHost, useSite } from './use-site.ts'
import { overflow } from './watch.ts'

const site = useSite()
const host = useHost()

const preview = (page: Page) => page.locator('overstap-finder')
const code = (page: Page, title: 'HTML' | 'CSS') => page.getByRole('region', { name: `(${title})` })

/** A selection with looks of its own. */
async function compose(page: Page): Promise<void> {
  await page.goto(`${site.url}/partners`)
  await page.getByLabel('Regio', { exact: true }).selectOption({ label: 'Twente' })
  await page.getByLabel('Initiatieven', { exact: true }).selectOption('without')
  await page.getByRole('checkbox', { name: 'Switch', exact: true }).check()
  await page.getByLabel('Niveau van de koppen').selectOption('3')
  await page.getByLabel('Hoeken').selectOption({ label: 'Recht' })
  await page.getByLabel('Gebruik mijn eigen kleur').check()
}

test('what is chosen shows at once in the finder itself, under the policy of the site', async () => {
  const { page, complaints } = await site.watch()
  await page.goto(`${site.url}/partners`)
  await begin(preview(page), 'Voor mij')
  expect(await preview(page).getByText('Deze pagina toont een keuze').count()).toBe(0)
  await page.getByLabel('Initiatieven', { exact: true }).selectOption('only')
  for (const name of ['Switch', 'Beroepentuin']) await page.getByRole('checkbox', { name, exact: true }).check()
  await preview(page).getByText(`Deze pagina toont een keuze: 2 van de ${inventory.initiatives.length}`).waitFor()
  expect((await shown(preview(page))).map(([name]) => name).toSorted()).toEqual(['Beroepentuin', 'Switch'])
  await page.getByLabel('Taal').selectOption('en')
  await preview(page).getByRole('heading', { name: 'Your questions', level: 2 }).waitFor()
  await page.getByLabel('Niveau van de koppen').selectOption('4')
  await preview(page).getByRole('heading', { name: 'Your questions', level: 4 }).waitFor()
  await page.getByLabel('Gebruik mijn eigen kleur').check()
  const button = preview(page).locator('.nl-button--primary').first()
  const ground = () => button.evaluate((node) => getComputedStyle(node).backgroundColor)
  await expect.poll(ground).toBe('rgb(138, 18, 83)')
  await page.getByLabel('Kleur op een lichte pagina').fill('#ffd34d')
  await page.getByText('deze kleur is op wit niet goed te lezen').waitFor()
  await expect.poll(ground).toBe('rgb(255, 211, 77)')
  expect(complaints).toEqual([])
})

test('what is copied works on the page of a partner, and its hash is that of the file', async () => {
  const { page } = await site.watch({ permissions: ['clipboard-read', 'clipboard-write'] })
  await compose(page)
  await page.getByRole('button', { name: /^Kopieer.*HTML/ }).click()
  await page.getByText('Gekopieerd.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await code(page, 'HTML').innerText())
  expect(copied).toContain('<overstap-finder region="twente" without="switch" heading="3">')
  const [, path = '', integrity = ''] =
    /src="https?:\/\/[^/]+([^"]+)" crossorigin integrity="([^"]+)"/.exec(copied) ?? []
  const file = Buffer.from(await (await fetch(site.url + path)).arrayBuffer())
  expect(integrity).toBe(`sha384-${createHash('sha384').update(file).digest('base64')}`)

  const css = await code(page, 'CSS').innerText()
  const partner = await site.watch()
  // The address that the site was built for; here it is served at another.
  const snippet = copied.replaceAll(/https?:\/\/[^/"]+/g, site.url)
  await partner.page.goto(host.put('/partner', pageWith('', snippet, `<style>${css}</style>`)))
  await begin(preview(partner.page), 'Voor mij')
  await preview(partner.page).getByRole('heading', { name: 'Je vragen', level: 3 }).waitFor()
  expect((await shown(preview(partner.page))).map(([name]) => name)).not.toContain('Switch')
  const button = preview(partner.page).locator('.nl-button--primary').first()
  expect(await button.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(138, 18, 83)')
  expect(partner.complaints).toEqual([])
})

test('where copying is not allowed the code is selected, and that is said', async () => {
  const { page } = await site.watch()
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })
  })
  await compose(page)
  await page.getByRole('button', { name: /^Kopieer.*CSS/ }).click()
  await page.getByText('De code is nu geselecteerd').waitFor()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await code(page, 'CSS').innerText())
})

test.each(['light', 'dark'] as const)(
  'no barriers and nothing sideways on a small screen, in %s',
  async (colorScheme) => {
    const { page, complaints } = await site.watch({ colorScheme, viewport: { width: 320, height: 640 } })
    await compose(page)
    await preview(page).scrollIntoViewIfNeeded()
    await begin(preview(page), 'Voor mij')
    // Where the bar with the way to the results lies over nothing.
    await page.keyboard.press('End')
    expect(await findBarriers(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  },
)

test('where the finder cannot be had, that is said, and the code is there all the same', async () => {
  const { page } = await site.watch()
  await page.route('**/widget/**', (route) => route.abort())
  await page.goto(`${site.url}/partners`)
  await page.getByRole('alert').getByText('Het voorbeeld kan nu niet laden').waitFor()
  expect(await code(page, 'HTML').innerText()).toContain('integrity="sha384-')
  expect(await findBarriers(page)).toEqual([])
})

test('without JavaScript the lines to paste are there, and nothing that does not work', async () => {
  const { page } = await site.watch({ javaScriptEnabled: false })
  await page.goto(`${site.url}/partners`)
  expect(await page.locator('.code').first().innerText()).toContain('<overstap-finder>')
  expect(await page.getByText('Zelf kiezen werkt alleen met JavaScript').isVisible()).toBe(true)
  expect(await page.locator('main select, main button').count()).toBe(0)
})
