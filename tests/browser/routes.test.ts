import { createPlanner, parseQuery } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, choose } from './finder.ts'
import { findBarriers } from './harness.ts'
import { useSite } from './use-site.ts'
import { overflow } from './watch.ts'

const site = useSite()

const asOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())

/** The finder with one answer told, and its routes found. */
async function search(page: Page): Promise<void> {
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await choose(page, 'in loondienst')
  await page.locator('.ov-route').first().waitFor()
}

/** Opens whatever can be opened about routes. */
async function openAll(page: Page): Promise<void> {
  const folded = page.locator('.ov-routes details:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
}

test('the routes are those of the library; so few need no choosing', async () => {
  const { page, complaints } = await site.watch()
  await search(page)
  const answer = createPlanner(inventory).plan(
    parseQuery({ asOf, profile: { workSituation: 'employed' }, limit: 1000 }),
  )
  expect(await page.locator('.ov-route').count()).toBe(answer.choice.length)
  expect(answer.choice.length).toBe(answer.total)
  expect(await page.getByRole('button', { name: /^Toon alle/ }).count()).toBe(0)
  const stops = await page.locator('.ov-rail').evaluateAll((rails) => rails.map((rail) => rail.children.length))
  expect(stops).toEqual(answer.routes.map(({ legs }) => legs.length + 1))
  expect(complaints).toEqual([])
})

test('the matches are there before routes are looked for', async () => {
  const { page } = await site.watch()
  let asked = (): void => undefined
  const wanted = new Promise<void>((resolve) => (asked = resolve))
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/routes-*.js', async (route) => {
    asked()
    await held
    await route.continue()
  })
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await wanted
  expect(await page.locator('.ov-card').count()).toBeGreaterThan(5)
  expect(await page.locator('.ov-route').count()).toBe(0)
  release()
  await page.locator('.ov-route').first().waitFor()
})

test('a route is read as a list, and a leg is opened with keys only', async () => {
  const { page } = await site.watch()
  await search(page)
  expect(
    await page
      .locator('.ov-rail')
      .first()
      .evaluate((list) => list.tagName),
  ).toBe('OL')
  expect(await page.locator('.ov-rail').first().getByRole('listitem').count()).toBeGreaterThan(1)
  const leg = page.locator('.ov-leg').first()
  await page.locator('#ov-routes-title').focus()
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press('Tab')
    if (await leg.locator('summary').evaluate((summary) => summary === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await leg.getByRole('heading', { name: 'Wat er gevraagd wordt' }).waitFor()
  expect(await leg.locator('.ov-cites').count()).toBeGreaterThan(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers with every route and leg open, in ${colorScheme}`, async () => {
    const { page, complaints } = await site.watch({ colorScheme })
    await search(page)
    await openAll(page)
    expect(await findBarriers(page)).toEqual([])
    expect(complaints).toEqual([])
  })
}

test('at 320 pixels, with forced colours and reduced motion, nothing is lost', async () => {
  const { page } = await site.watch({
    viewport: { width: 320, height: 640 },
    forcedColors: 'active',
    reducedMotion: 'reduce',
  })
  await search(page)
  await openAll(page)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await findBarriers(page)).toEqual([])
  const mark = page.locator('.ov-rail__stop--to-confirm > .ov-rail__mark').first()
  const drawn = await mark.evaluate((element) => getComputedStyle(element).borderTopColor)
  expect(drawn).not.toBe('rgba(0, 0, 0, 0)')
})

test('a class without a wish is asked for one first', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mijn klas')
  expect(await page.getByText('Vertel eerst wat je zoekt').isVisible()).toBe(true)
  expect(await page.locator('.ov-route').count()).toBe(0)
})
