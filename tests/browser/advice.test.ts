import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, shown, tell } from './finder.ts'
import { findBarriers } from './harness.ts'
import { useSite } from './use-site.ts'
import { overflow } from './watch.ts'

const site = useSite()

async function search(page: Page): Promise<void> {
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await tell(page, {
    'Wat doe je nu?': 'in loondienst',
    'Hoe oud ben je?': '22',
    'Waar woon je?': 'Zwolle',
    'Welke opleiding': 'mbo 2',
  })
}

test('what a small change would make possible is told, of everything and of what does not fit', async () => {
  const { page, complaints } = await site.watch()
  await search(page)
  const advice = page.locator('.ov-advice')
  await advice.getByText('Wat kan meer mogelijk maken?').click()
  await advice
    .getByText('Wat als: nu al een diploma op het niveau van hbo? Dan kan misschien ook: Make IT Work.')
    .waitFor()
  await page.locator('.ov-folded', { hasText: 'nu niet' }).locator('.ov-folded__summary').click()
  const card = page.locator('.ov-card', { has: page.getByRole('link', { name: 'Make IT Work', exact: true }) })
  await card.locator('.ov-details__summary').click()
  await card.getByText('Wat als: nu al een diploma op het niveau van hbo?').waitFor()
  await page.locator('.ov-routes').getByText('Wat kan de routes beter maken?').click()
  await expect
    .poll(() => page.locator('.ov-routes .ov-what-ifs, .ov-routes details[open] p').count())
    .toBeGreaterThan(0)
  expect(complaints).toEqual([])
})

test('weights are moved with keys, the answer says so, and it can be taken back', async () => {
  const { page } = await site.watch()
  await search(page)
  const before = await shown(page)
  await page.getByText('Wat telt voor jou het meest?').click()
  const first = page.locator('.ov-weight input').first()
  await first.waitFor()
  expect(await page.locator('.ov-weight').count()).toBe(17)
  await page.getByText(/Eén punt zwaarder of lichter|Onder een punt staat bij welk cijfer/).waitFor()
  await first.focus()
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight')
  expect(await page.locator('.ov-weight__value').first().innerText()).toBe('5')
  await page.getByText('Je hebt zelf gekozen wat zwaarder telt.').waitFor()
  await page.getByRole('button', { name: 'Laat alles even zwaar tellen' }).click()
  await expect.poll(() => page.getByText('Je hebt zelf gekozen wat zwaarder telt.').count()).toBe(0)
  expect(await shown(page)).toEqual(before)
})

test('a text narrows the results, with a beginning or a slip of the pen, and says so', async () => {
  const { page, requests } = await site.watch()
  await search(page)
  const all = (await shown(page)).length
  await page.getByLabel('Zoek in de uitkomst').fill('beroepentiun')
  await page.getByText('Gevonden: 1 initiatief.').waitFor()
  expect((await shown(page)).map(([name]) => name)).toEqual(['Beroepentuin'])
  await page.getByLabel('Zoek in de uitkomst').fill('qqqqqqqq')
  await page.getByText('Hiermee vind je nu niets').waitFor()
  await page.getByLabel('Zoek in de uitkomst').fill('')
  await expect.poll(async () => (await shown(page)).length).toBe(all)
  expect(requests.filter((request) => /beroepent|qqq/.test(request.url()))).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers with all advice open, in ${colorScheme}`, async () => {
    const { page } = await site.watch({ colorScheme, viewport: { width: 320, height: 640 } })
    await search(page)
    for (const summary of await page.locator('.ov-advice > details > summary').all()) await summary.click()
    await page.locator('.ov-weight').first().waitFor()
    await page.getByLabel('Zoek in de uitkomst').fill('techniek')
    await page.getByText('Gevonden:').waitFor()
    await page.keyboard.press('End')
    expect(await findBarriers(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
}
