// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { begin, choose } from './finder.ts'
import { findBarriers } from './harness.ts'
import { useSite } from './use-site.ts'
import { live, overflow } from './watch.ts'

const site = useSite()

const pages = [
  '/',
  '/zoeken',
  '/initiatieven',
  '/initiatieven/beroepentuin',
  '/initiatieven/leerwerkakkoord-bouw-en-techniek',
  '/initiatieven/make-it-work',
  '/initiatieven/it-noord',
  '/initiatieven/energy-skills',
  '/levensfasen/working',
  '/wat-werkt',
  '/succesfactoren/guidance',
  '/opschaling',
  '/regios',
  '/regios/midden-utrecht',
  '/regios/zeeland',
  '/beroepen',
  '/witte-vlekken',
  '/wijzigingen',
  '/over',
  '/privacy',
  '/toegankelijkheid',
  '/ontwikkelaars',
  '/partners',
  '/en',
  '/en/initiatives/technohub',
  '/en/about',
  '/en/gaps',
]

/** What WCAG 1.4.12 lets a reader set. */
const MORE_SPACE = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`

/** Elements whose text does not fit and cannot be scrolled to. */
async function cutOff(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => !element.matches('.ov-hidden, select, input'))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        const isCut = (how: string, needs: number, has: number) => /hidden|clip/.test(how) && needs > has + 1
        return (
          isCut(overflowX, element.scrollWidth, element.clientWidth) ||
          isCut(overflowY, element.scrollHeight, element.clientHeight)
        )
      })
      .map(({ tagName, className }) => `${tagName} ${className}`),
  )
}

/** Opens all that can be opened: questions, cards, folds. */
async function openAll(page: Page): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await page.evaluate(() =>
      document.querySelectorAll('details:not([open])').forEach((d) => d.setAttribute('open', '')),
    )
    await page.waitForTimeout(50)
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.each(pages)(`no barriers on %s, everything opened, in ${colorScheme}`, async (path) => {
    const { page, complaints } = await site.watch({ colorScheme })
    await page.goto(site.url + path)
    await live(page)
    await openAll(page)
    expect(await findBarriers(page)).toEqual([])
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.title()).toMatch(/Overstap$/)
    expect(complaints).toEqual([])
  })

  test(`no barriers in the finder, with every question and result open, in ${colorScheme}`, async () => {
    const { page, complaints } = await site.watch({ colorScheme })
    await page.goto(`${site.url}/zoeken`)
    await begin(page, 'Voor mij')
    await page.getByRole('button', { name: 'Alle vragen tegelijk' }).click()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Eén vraag tegelijk' }).click()
    await choose(page, 'in loondienst')
    await openAll(page)
    expect(await findBarriers(page)).toEqual([])
    expect(complaints).toEqual([])
  })
}

test.each([
  ['/', 360, 740],
  ['/', 1280, 800],
  ['/en', 360, 740],
  ['/en', 1280, 800],
])('%s says on one screen of %i by %i what this is, and asks its first question', async (path, width, height) => {
  const { page } = await site.watch({ viewport: { width, height } })
  await page.goto(site.url + path)
  const last = await page.locator('.home__private').boundingBox()
  expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(height)
})

test('on a page in a right-to-left script lines, arrows and selects are mirrored', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/initiatieven/beroepentuin`)
  await live(page)
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  const padding = await page
    .locator('.route__stop')
    .first()
    .evaluate((stop) => [getComputedStyle(stop).paddingLeft, getComputedStyle(stop).paddingRight])
  expect(padding[0]).toBe('0px')
  expect(padding[1]).not.toBe('0px')
})

describe('at 320 pixels wide', () => {
  test('no page there is has to be scrolled sideways', async () => {
    const { page } = await site.watch({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false })
    const sitemap = await (await fetch(`${site.url}/sitemap.xml`)).text()
    const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
    expect(paths.length).toBeGreaterThan(150)
    const wide: string[] = []
    for (const path of paths) {
      await page.goto(site.url + path)
      if ((await overflow(page)) > 0) wide.push(path)
    }
    expect(wide).toEqual([])
  })

  test('no text is lost with more space between letters, words and lines', async () => {
    // The reader's own styles, which the page's policy does not hold back.
    const { page } = await site.watch({ viewport: { width: 320, height: 640 }, bypassCSP: true })
    const spread = async () => {
      await page.addStyleTag({ content: MORE_SPACE })
      expect(await overflow(page), page.url()).toBeLessThanOrEqual(0)
      expect(await cutOff(page), page.url()).toEqual([])
    }
    for (const path of pages) {
      await page.goto(site.url + path)
      await live(page)
      await openAll(page)
      await spread()
    }
    await page.goto(`${site.url}/zoeken`)
    await begin(page, 'Voor mij')
    await choose(page, 'in loondienst')
    await openAll(page)
    await spread()
  })

  test('nothing has to be scrolled sideways', async () => {
    const { page } = await site.watch({ viewport: { width: 320, height: 640 } })
    for (const path of pages) {
      await page.goto(site.url + path)
      await page.locator('h1').waitFor()
      await openAll(page)
      expect(await overflow(page), path).toBeLessThanOrEqual(0)
    }
    await page.goto(`${site.url}/zoeken`)
    await begin(page, 'Voor mij')
    await choose(page, 'in loondienst')
    await openAll(page)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await findBarriers(page)).toEqual([])
  })
})

test('moving to another page starts at its heading, with its title', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/`)
  await live(page)
  await page.getByRole('link', { name: 'Wat werkt' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Wat werkt' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  expect(await page.title()).toBe('Wat werkt · Overstap')
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Stap over' }).waitFor()
})

test('the site works under Trusted Types', async () => {
  const { page, complaints } = await site.watch()
  const served = await page.goto(`${site.url}/`)
  expect(served?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script';trusted-types vue")
  await begin(page, 'Voor mij')
  await choose(page, 'in loondienst')
  await page.locator('.ov-details__summary').first().click()
  await page.locator('.ov-card__link').first().click()
  await page.locator('.route').waitFor()
  expect(complaints).toEqual([])
})
