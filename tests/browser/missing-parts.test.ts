// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, choose } from './finder.ts'
import { findBarriers } from './harness.ts'
import { useSite } from './use-site.ts'
import { live } from './watch.ts'

const site = useSite()

/** What comes later does not come, as often as is said, or until it is let through. */
async function without(page: Page, part: string, times = Infinity): Promise<{ asked: () => number; mend: () => void }> {
  let asked = 0
  let broken = true
  await page.route(`**/assets/${part}-*.js`, async (route) => {
    asked++
    await (broken && asked <= times ? route.abort() : route.continue())
  })
  return { asked: () => asked, mend: () => (broken = false) }
}

// What each takes along, and where it is first seen.
const LATER = ['routes', 'parts', 'dutch-later', 'advice']

test.each(LATER)('%s the first time only: nobody notices', async (part) => {
  const { page } = await site.watch()
  const { asked } = await without(page, part, 1)
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await page.locator('.ov-route').first().waitFor()
  await page.locator('.ov-details__summary').first().click()
  await page.locator('.ov-details__body').first().waitFor()
  await choose(page, 'in loondienst')
  expect(asked()).toBeGreaterThan(1)
  expect(await page.getByRole('alert').count()).toBe(0)
})

test.each(LATER)('%s for good: the finder says so, keeps what is there, and the button asks again', async (part) => {
  const { page } = await site.watch()
  const { asked, mend } = await without(page, part)
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await page.getByRole('alert').getByText('Niet alles kon laden.').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('radio', { name: 'in loondienst' }).check()
  const before = asked()
  mend()
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await page.locator('.ov-route').first().waitFor()
  expect(asked()).toBeGreaterThan(before)
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(await page.getByRole('radio', { name: 'in loondienst' }).isChecked()).toBe(true)
  await choose(page, 'in loondienst')
})

test('a page that does not come is loaded anew, once', async () => {
  const { page, requests } = await site.watch()
  const { mend } = await without(page, 'AboutPage')
  await page.goto(`${site.url}/`)
  await live(page)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Zo werkt het' }).click()
  await page.getByRole('alert').waitFor()
  await page.waitForTimeout(500)
  // What was written stays readable, and the page does not load itself over and over.
  expect(requests.filter((request) => request.isNavigationRequest())).toHaveLength(2)
  expect(await page.locator('h1').innerText()).toBe('Zo werkt Overstap')
  mend()
  await page.getByRole('alert').getByRole('button', { name: 'Probeer het opnieuw' }).click()
  await live(page)
})

test('every script comes over the line once, on the way of an answer to its routes', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await choose(page, 'in loondienst')
  await page.locator('.ov-route').first().waitFor()
  const sent = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name, transferSize }) => name.endsWith('.js') && transferSize > 0)
      .map(({ name }) => name),
  )
  expect(sent.length).toBeGreaterThan(5)
  expect(sent.length).toBe(new Set(sent).size)
})
