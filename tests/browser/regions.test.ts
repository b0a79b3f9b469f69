// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import { expect, test } from 'vitest'
import { useSite } from './use-site.ts'
import { live } from './watch.ts'

const site = useSite()

test('the map and the table beside it say the same of each region', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/regios`)
  const tiles = await page
    .locator('.region-map__tile')
    .evaluateAll((links) =>
      links.map((link) => [
        (link.getAttribute('aria-label') ?? '').replace(/^\S+ (.+): (.+)$/, '$2: $1'),
        link.getAttribute('href'),
      ]),
    )
  const rows = await page.locator('.regions__table tbody tr').evaluateAll((lines) =>
    lines.map((line) => {
      const link = line.querySelector('a')
      const count = line.querySelector('td')?.textContent
      return [
        `${link?.textContent}: ${count} ${count === '1' ? 'initiatief' : 'initiatieven'}`,
        link?.getAttribute('href'),
      ]
    }),
  )
  expect(tiles).toHaveLength(35)
  expect(tiles.toSorted()).toEqual(rows.toSorted())
})

test('with keys: past the map in one step, or along its regions, each told by name', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/regios`)
  await live(page)
  await page.getByRole('link', { name: 'Witte vlekken' }).first().focus()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Sla de kaart over' })
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
  await page.keyboard.press('Tab')
  await expect.poll(() => page.locator('.region-map__caption').innerText()).toMatch(/^\S.*: \d+ initiati/)
  const named = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('h1').innerText()).toBe(named.split(': ')[1])
  await page.goBack()
  await skip.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('table') !== null)).toBe(true)
})

test('a region that no source names is not said to have nothing', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/witte-vlekken`)
  expect(await page.locator('main').innerText()).toContain(
    'Staat iets niet in de inventarisatie, dan kan het er toch zijn.',
  )
  expect(await page.locator('.table__none').count()).toBeGreaterThan(0)
})
