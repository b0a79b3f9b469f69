// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { begin, tell } from './finder.ts'
import { pageWith } from './host.ts'
import { findDifference } from './snapshots/compare.ts'
import { useHost, useSite } from './use-site.ts'
import { live } from './watch.ts'

// The same pixels wherever this runs: the npm Chromium, the bundled typeface drawn without hints from the system, one
// day, and the inventory that was published first and so never changes.
const DAY = '2026-11-24T12:00:00+01:00'
const root = fileURLToPath(new URL('../../', import.meta.url))
const published = `${root}packages/inventory/published/`
const [first] = JSON.parse(readFileSync(`${published}versions.json`, 'utf8')) as { version: string }[]
const inventory = readFileSync(`${published}${first?.version ?? ''}.json`, 'utf8')

const site = useSite({
  switches: ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'],
})
const host = useHost()

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: async (page) => {
    await page.goto(`${site.url}/`)
    await live(page)
  },
  'first-question': async (page) => {
    await page.goto(`${site.url}/zoeken`)
    await begin(page, 'Voor mij')
    await page.locator('.ov-route').first().waitFor()
    await top(page, '#ov-questions-title')
  },
  results: async (page) => {
    await search(page)
    await top(page, '#ov-results-title')
  },
  'opened-route': async (page) => {
    await search(page)
    await page.locator('.ov-leg summary').first().click()
    await top(page, '.ov-rail')
  },
  initiative: async (page) => {
    await page.goto(`${site.url}/initiatieven/girls-day`)
    await live(page)
  },
  widget: async (page) => {
    const [font = ''] = globSync('apps/web/dist/assets/overpass-*.woff2', { cwd: root })
    const face = `@font-face { font-family: Overpass; font-weight: 100 900; src: url(data:font/woff2;base64,${readFileSync(root + font).toString('base64')}) }`
    const head = `<style>${face} body { font-family: Overpass; color-scheme: light dark }</style>`
    const script = `<script type="module" src="${site.url}/widget/1/overstap-finder.js"></script>`
    const finder = `<overstap-finder theme="auto" inventory="${host.put('/inventory.json', inventory, { 'access-control-allow-origin': '*' })}"></overstap-finder>`
    await page.goto(host.put('/snapshot', pageWith(script, finder, head)))
    await begin(page.locator('overstap-finder'), 'Voor mij')
    await page.locator('.ov-route').first().waitFor()
  },
}

async function search(page: Page): Promise<void> {
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await tell(page, { 'Wat doe je nu?': 'in loondienst', 'Hoe oud ben je?': '47', 'Waar woon je?': 'Zeewolde' })
  await page.getByRole('button', { name: 'Eén vraag tegelijk' }).click()
  await page.locator('.ov-route').first().waitFor()
}

/** Puts something at the upper edge of the screen, and takes focus and pointer away. */
async function top(page: Page, selector: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'start', behavior: 'instant' })
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
}

/** A small screen as it is, a large one at half its size: small files, and still every line of text. */
const SCREENS = [
  { viewport: { width: 360, height: 740 }, deviceScaleFactor: 1 },
  { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 0.5 },
]

describe.each(Object.entries(STATES))('%s', (state, reach) => {
  test.each(
    SCREENS.flatMap((screen) =>
      (['light', 'dark'] as const).map((scheme) => [screen.viewport.width, scheme, screen] as const),
    ),
  )('at %d, in %s, looks as it did', async (width, colorScheme, screen) => {
    const { page } = await site.watch({ ...screen, colorScheme, reducedMotion: 'reduce' })
    await page.clock.setFixedTime(DAY)
    await page.route('**/inventory/*.json', (route) =>
      route.fulfill({ body: inventory, contentType: 'application/json' }),
    )
    await reach(page)
    await page.evaluate(() => document.fonts.ready)
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    expect(findDifference(`${state}-${width}-${colorScheme}`, picture)).toBeUndefined()
  })
})
