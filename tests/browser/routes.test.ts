import { createPlanner, parseQuery } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
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

test('on a slow line it is said, in sight, that routes are being searched for, and nothing moves for who wants no motion', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const { page } = await site.watch({ reducedMotion, viewport: { width: 360, height: 740 } })
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/assets/routes-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`${site.url}/zoeken`)
    await begin(page, 'Voor mij')
    const busy = page.locator('.ov-routes').getByRole('status')
    await busy.waitFor()
    expect(await busy.innerText()).toBe('We zoeken routes.')
    const moving = await busy.evaluate((node) => getComputedStyle(node, '::after').animationName)
    expect(moving).toBe(reducedMotion === 'reduce' ? 'none' : 'ov-seeking')
    if (reducedMotion === 'reduce') expect(await findBarriers(page)).toEqual([])
    release()
    await page.locator('.ov-route').first().waitFor()
    expect(await busy.count()).toBe(0)
  }
})

test('on a narrow screen no line begins with the mark between a step and its kind', async () => {
  const { page } = await site.watch({ viewport: { width: 360, height: 740 } })
  await search(page)
  const all = page.getByRole('button', { name: /^Toon alle/ })
  if ((await all.count()) > 0) await all.click()
  for (const width of [320, 340, 360, 400]) {
    await page.setViewportSize({ width, height: 740 })
    const kinds = await page.locator('.ov-rail__kind').evaluateAll((all) =>
      all.map((kind) => {
        const line = kind.parentElement ?? kind
        const mark = getComputedStyle(kind, '::before')
        return {
          before: kind.getBoundingClientRect().left - line.getBoundingClientRect().left,
          mark: { from: Number.parseFloat(mark.left), wide: Number.parseFloat(mark.width) },
          cut: getComputedStyle(line).overflowX,
        }
      }),
    )
    expect(kinds.length).toBeGreaterThan(0)
    for (const { before, mark, cut } of kinds) {
      expect(cut).toBe('clip')
      // Beside the step there is room for the mark; at the start of a line all of it is cut off.
      if (before > 1) expect(before, `at ${width}`).toBeGreaterThan(-mark.from)
      else expect(mark.from + mark.wide, `at ${width}`).toBeLessThanOrEqual(0)
    }
    if (width === 320) expect(kinds.some(({ before }) => before <= 1)).toBe(true)
  }
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
  // Safari takes a list without any mark for no list; each fact of a stop is read by itself.
  const marks = await page
    .locator('.ov-rail, .ov-rail__when')
    .evaluateAll((lists) => lists.map((list) => getComputedStyle(list).listStyleType))
  expect(new Set(marks)).toEqual(new Set(['""']))
  expect(await page.locator('.ov-rail__when').first().getByRole('listitem').count()).toBeGreaterThan(1)
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

test('who asks for all routes with a key is led to the first that comes, and back to the button', async () => {
  const { page } = await site.watch()
  await page.route('**/inventory/*.json', (route) => route.fulfill({ json: demoInventory }))
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await page.locator('.ov-route').first().waitFor()
  const before = await page.locator('.ov-route h3').allInnerTexts()
  await page.getByRole('button', { name: /^Toon alle/ }).focus()
  await page.keyboard.press('Enter')
  const all = page.locator('.ov-route h3')
  await expect.poll(() => all.count()).toBeGreaterThan(before.length)
  expect((await all.allInnerTexts()).slice(0, before.length)).toEqual(before)
  const come = all.nth(before.length).getByRole('link')
  expect(await come.evaluate((link) => link === document.activeElement)).toBe(true)
  const fewer = page.getByRole('button', { name: 'Toon minder routes' })
  await fewer.focus()
  await page.keyboard.press('Enter')
  const button = page.getByRole('button', { name: /^Toon alle/ })
  await button.waitFor()
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
  const top = await button.evaluate((one) => one.getBoundingClientRect().top)
  expect(top).toBeGreaterThan(20)
  expect(top).toBeLessThan(850)
})

test('a class without a wish is asked for one first', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mijn klas')
  await page.getByRole('heading', { name: 'Routes voor je klas', exact: true }).waitFor()
  expect(await page.getByText('Vertel eerst wat je zoekt').isVisible()).toBe(true)
  expect(await page.locator('.ov-route').count()).toBe(0)
})
