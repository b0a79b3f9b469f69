// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { inventory } from '@overstap/inventory'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { begin, choose, openQuestion, shown } from './finder.ts'
import { findBarriers } from './harness.ts'
import { pageWith } from './host.ts'
import { useHost, useSite } from './use-site.ts'
import { overflow } from './watch.ts'

/** The loader by itself, and all else that the first answer needs; zipped. */
const MOST_OF_LOADER = 1000
const MOST_BYTES = 37_000

const site = useSite()
const host = useHost()
let manifest: { folder: string; loader: string; integrity: Record<string, string> }
/** What a partner pastes: the moving alias, and the version that stays. */
let moving: string
let pinned: string

beforeAll(async () => {
  const file = new URL('../../packages/widget/dist/manifest.json', import.meta.url)
  manifest = JSON.parse(await readFile(file, 'utf8')) as typeof manifest
  const { folder, loader, integrity } = manifest
  moving = `<script type="module" src="${site.url}/widget/1/${loader}"></script>`
  pinned = `<script type="module" src="${site.url}/widget/${folder}/${loader}" crossorigin integrity="${integrity[loader] ?? ''}"></script>`
})

const link = () => `<a href="${site.url}/zoeken">Zoek op Overstap</a>`
const element = (attributes = '') => `<overstap-finder ${attributes}>${link()}</overstap-finder>`
/** Whatever a page can forbid, it forbids, but the widget's scripts and connections. */
const strict = () => ({
  'content-security-policy': `default-src 'none'; script-src ${site.url}; connect-src ${site.url}; style-src ${site.url}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
})
const finderOn = (page: Page) => page.locator('overstap-finder').first()

/** What the focused control inside the element reads like. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement
    const label = inside instanceof HTMLInputElement ? inside.labels?.[0] : inside
    return label?.textContent?.trim() ?? ''
  })

async function reach(page: Page, words: string, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 60 && !(await focused(page)).includes(words); i++) await page.keyboard.press(key)
  expect(await focused(page)).toContain(words)
}

/** Listens before anything else on the page, and keeps what is told. */
async function listen(page: Page): Promise<() => Promise<{ type: string; detail: unknown; composed: boolean }[]>> {
  await page.addInitScript(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    for (const name of ['ready', 'results', 'open', 'error'])
      addEventListener(`overstap:${name}`, (event) => {
        const { type, detail, composed } = event as CustomEvent<unknown>
        heard.push({ type, detail, composed })
      })
  })
  return () => page.evaluate(() => (window as never as { heard: never }).heard)
}

describe.each([
  ['the version that stays', () => pinned],
  ['the moving alias', () => moving],
])('%s', (_name, script) => {
  test.each(['light', 'dark'] as const)("works under somebody else's strict policy, in %s", async (colorScheme) => {
    const { page, requests, complaints } = await site.watch({ colorScheme })
    const url = host.put('/strict', pageWith(script(), element('theme="auto"')), strict())
    await page.goto(url)
    const finder = finderOn(page)
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
    await page.waitForLoadState('networkidle')
    expect(await findBarriers(page)).toEqual([])
    expect(complaints).toEqual([])
    // Nothing but the page itself and files of the widget, the same for everyone, asked for without a body.
    for (const request of requests.slice(1)) {
      expect(request.url()).toMatch(`${site.url}/widget/`)
      expect(new URL(request.url()).search).toBe('')
      expect(request.method()).toBe('GET')
    }
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  })
})

describe('a page that', () => {
  const hostile = `<style>
    * { all: unset; letter-spacing: 1em !important; text-transform: uppercase !important; line-height: 4 !important;
        color: lime !important; box-sizing: content-box !important; float: left; word-spacing: 2em !important;
        font-size: 6px !important; text-align: right !important; text-align-last: right !important;
        text-emphasis: dot !important; -webkit-text-stroke: 2px red !important; line-break: anywhere !important; text-indent: 5em !important; visibility: hidden !important }
    button, input, select, a, p, ul, ol, li, h2 { background: red !important; border: 9px solid red !important; margin: 3em !important }
    overstap-finder { display: block; visibility: visible !important; inline-size: 100% }
  </style>`

  test('styles everything on it leaves the finder as it is', async () => {
    const { page } = await site.watch()
    const look = async (head: string) => {
      await page.goto(host.put('/hostile', pageWith(moving, element(), head)))
      const button = finderOn(page).getByRole('button', { name: /^Voor mij\s/ })
      await button.waitFor()
      return await button.evaluate((node) => {
        const of = ['letterSpacing', 'textTransform', 'lineHeight', 'color', 'boxSizing', 'wordSpacing', 'fontSize']
        const more = ['textAlignLast', 'textEmphasisStyle', 'webkitTextStrokeWidth', 'lineBreak']
        const all = [
          ...of,
          ...more,
          'textAlign',
          'textIndent',
          'visibility',
          'backgroundColor',
          'borderInlineStartWidth',
        ]
        const style = getComputedStyle(node) as never as Record<string, string>
        return all.map((name) => `${name}: ${style[name] ?? ''}`)
      })
    }
    const plain = await look('')
    expect(plain).toContain('borderInlineStartWidth: 6px')
    expect(await look(hostile)).toEqual(plain)
  })

  test.each([
    ['10px', 16],
    ['24px', 24],
  ])('sets its root font to %s keeps it legible', async (size, least) => {
    const { page } = await site.watch()
    const root = `<style>html { font-size: ${size} }</style>`
    await page.goto(host.put('/root', pageWith(moving, element(), root)))
    const button = finderOn(page).getByRole('button', { name: /^Voor mij\s/ })
    await button.waitFor()
    expect(Number.parseFloat(await button.evaluate((node) => getComputedStyle(node).fontSize))).toBeGreaterThanOrEqual(
      least,
    )
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  test('reads from right to left has the finder still in its own direction', async () => {
    const { page } = await site.watch({ viewport: { width: 360, height: 740 } })
    const html = pageWith(moving, element()).replace('<html lang="nl">', '<html lang="ar" dir="rtl">')
    await page.goto(host.put('/rtl', html))
    await begin(finderOn(page), 'Voor mij')
    const title = finderOn(page).getByRole('heading', { name: 'Je vragen' })
    expect(await title.evaluate((node) => [getComputedStyle(node).direction, node.matches(':lang(nl)')])).toEqual([
      'ltr',
      true,
    ])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  test('has two finders, and the script twice, answers each by itself', async () => {
    const { page, complaints, requests } = await site.watch()
    await page.goto(host.put('/two', pageWith(moving + moving + pinned, element() + element('language="en"'))))
    const [dutch, english] = [finderOn(page), page.locator('overstap-finder').nth(1)]
    await begin(dutch, 'Voor mij')
    await english.getByRole('button', { name: 'For me' }).waitFor()
    expect(await english.getByRole('heading', { name: 'Your questions' }).count()).toBe(0)
    expect(complaints).toEqual([])
    expect(requests.filter((request) => request.url().includes('/inventory-')).length).toBeLessThanOrEqual(2)
  })

  test('moves the element about finds it as it was', async () => {
    const { page } = await site.watch()
    await page.goto(host.put('/move', pageWith(moving, `${element()}<div id="elsewhere"></div>`)))
    await begin(finderOn(page), 'Voor mij')
    await choose(finderOn(page), 'in loondienst')
    const before = await shown(finderOn(page))
    await page.evaluate(() => {
      const moved = document.querySelector('overstap-finder')
      moved?.remove()
      if (moved) document.querySelector('#elsewhere')?.append(moved)
    })
    expect(await shown(page.locator('#elsewhere overstap-finder'))).toEqual(before)
    await page.locator('#elsewhere').getByRole('button', { name: 'Wis alle antwoorden' }).click()
    await page
      .locator('#elsewhere')
      .getByRole('button', { name: /^Voor mij\s/ })
      .waitFor()
  })

  test('is narrow is not overflowed', async () => {
    const { page } = await site.watch({ viewport: { width: 320, height: 640 } })
    await page.goto(host.put('/narrow', pageWith(moving, element())))
    await begin(finderOn(page), 'Voor mijn klas')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  test('has keys only can do without a mouse', async () => {
    const { page } = await site.watch()
    await page.goto(host.put('/keys', pageWith(moving, element())))
    await finderOn(page)
      .getByRole('button', { name: /^Voor mij\s/ })
      .waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await finderOn(page).getByRole('heading', { name: 'Je vragen' }).waitFor()
    expect(await focused(page)).toBe('Je vragen')
    await reach(page, 'leerling op de basisschool')
    await page.keyboard.press('Space')
    await reach(page, 'in loondienst', 'ArrowDown')
    await reach(page, 'Verder')
    await page.keyboard.press('Enter')
    await finderOn(page)
      .getByRole('button', { name: /in loondienst/i })
      .waitFor()
  })
})

describe('what a page can set', () => {
  test('an element far below the screen costs nothing but the loader', async () => {
    const { page, requests } = await site.watch()
    await page.goto(host.put('/far', pageWith(moving, `<div style="height: 9000px"></div>${element()}`)))
    await page.waitForLoadState('networkidle')
    expect(requests.map((request) => new URL(request.url()).pathname)).toEqual(['/far', '/widget/1/overstap-finder.js'])
    expect(await finderOn(page).getByRole('link', { name: 'Zoek op Overstap' }).isVisible()).toBe(true)
    await finderOn(page).scrollIntoViewIfNeeded()
    await finderOn(page)
      .getByRole('button', { name: /^Voor mij\s/ })
      .waitFor()
  })

  test('without JavaScript there is a link', async () => {
    const { page } = await site.watch({ javaScriptEnabled: false })
    await page.goto(host.put('/none', pageWith(moving, element())))
    expect(await page.getByRole('link', { name: 'Zoek op Overstap' }).getAttribute('href')).toBe(`${site.url}/zoeken`)
  })

  test('properties set before the script came are kept, and show as attributes', async () => {
    const { page, complaints } = await site.watch()
    const [first, second] = inventory.initiatives
    const early = `<script>
      const early = document.querySelector('overstap-finder')
      early.language = 'en'
      early.initiatives = ${JSON.stringify([first?.id, second?.id])}
    </script>`
    await page.goto(host.put('/early', pageWith(moving, element() + early)))
    await finderOn(page).getByText(`This page shows a selection: 2 of ${inventory.initiatives.length}`).waitFor()
    const all = finderOn(page).getByRole('link', { name: 'See them all on Overstap' })
    expect(await all.getAttribute('href')).toBe(`${site.url}/en/find`)
    expect(await finderOn(page).getAttribute('language')).toBe('en')
    await begin(finderOn(page), 'For me', 'Your questions')
    expect((await shown(finderOn(page))).map(([name]) => name).toSorted()).toEqual(
      [first?.name, second?.name].toSorted(),
    )
    await page.evaluate(() => Object.assign(document.querySelector('overstap-finder') as object, { language: null }))
    await finderOn(page).getByRole('heading', { name: 'Je vragen' }).waitFor()
    expect(await finderOn(page).getAttribute('language')).toBe(null)
    expect(complaints).toEqual([])
  })

  test('a region, a goal, weights and a theme', async () => {
    const { page, complaints } = await site.watch()
    const [factor] = inventory.successFactors
    const preset = `region="twente" sector="technology" goal="sector:ict" weights="${factor?.id ?? ''}:5" theme="dark" without="switch"`
    await page.goto(host.put('/preset', pageWith(moving, element(preset))))
    await begin(finderOn(page), 'Voor mij')
    await finderOn(page).getByText('Deze pagina toont een keuze').waitFor()
    const names = (await shown(finderOn(page))).map(([name]) => name)
    expect(names).not.toContain('Switch')
    expect(names.length).toBeGreaterThan(0)
    const ground = await finderOn(page)
      .locator('.ov-widget')
      .evaluate((node) => getComputedStyle(node).backgroundColor)
    expect(ground).toBe('rgb(15, 24, 27)')
    expect(await findBarriers(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('the level of its headings, so that they fit the page', async () => {
    const { page } = await site.watch()
    await page.goto(host.put('/heading', pageWith(moving, `<h2>Werk</h2>${element('heading="3"')}`)))
    await begin(finderOn(page), 'Voor mij')
    const level = (name: string, at: number) => finderOn(page).getByRole('heading', { name, level: at })
    expect(await level('Je vragen', 3).count()).toBe(1)
    expect(await finderOn(page).locator('.ov-card h4').count()).toBeGreaterThan(0)
    expect(await finderOn(page).locator('h2').count()).toBe(0)
    await finderOn(page).evaluate((node) => node.setAttribute('heading', '2'))
    await level('Je vragen', 2).waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  test.each([
    ['language="klingon"', 'language="klingon"'],
    ['region="atlantis"', 'region="atlantis"'],
    ['goal="sector:"', 'goal="sector:"'],
    ['weights="nothing:3"', 'weights="nothing:3"'],
    ['initiatives="switch nowhere"', 'initiatives="nowhere"'],
    ['theme="pink"', 'theme="pink"'],
    ['heading="9"', 'heading="9"'],
    ['site="javascript:alert(1)"', 'site="javascript:alert(1)"'],
  ])('%s is named in the console once, and ignored', async (attributes, named) => {
    const { page, complaints } = await site.watch()
    await page.goto(host.put('/wrong', pageWith(moving, element(attributes))))
    await begin(finderOn(page), 'Voor mij')
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(`<overstap-finder>: ${named} is ignored`)
  })
})

test('events tell counts and names of initiatives, in a versioned shape, and nothing that was answered', async () => {
  const { page } = await site.watch()
  const heard = await listen(page)
  await page.goto(host.put('/events', pageWith(moving, element())))
  await begin(finderOn(page), 'Voor mij')
  await choose(finderOn(page), 'in loondienst')
  await finderOn(page).locator('.ov-details__summary').first().click()
  const events = await heard()
  expect(events[0]).toEqual({
    type: 'overstap:ready',
    composed: true,
    detail: { version: 1, inventory: inventory.version },
  })
  const results = events.filter(({ type }) => type === 'overstap:results')
  expect(results.length).toBeGreaterThan(0)
  for (const { detail } of results)
    expect(Object.keys(detail as object).toSorted()).toEqual(['closed', 'open', 'toConfirm', 'version'])
  const opened = events.filter(({ type }) => type === 'overstap:open')
  expect(opened).toHaveLength(1)
  expect(opened[0]?.detail).toEqual({ version: 1, initiative: expect.stringMatching(/^[a-z\d-]+$/) as string })
  expect(JSON.stringify(events)).not.toMatch(/employed|loondienst/)
})

describe('where something is down', () => {
  const trouble = async (path: string, how: 'abort' | 'hang' | 'damage' | 'once', attributes = '') => {
    const watched = await site.watch()
    const { page } = watched
    const heard = await listen(page)
    let asked = 0
    await page.route(path, async (route) => {
      asked++
      if (how === 'abort') return route.abort()
      if (how === 'hang') return undefined
      if (how === 'once') return asked === 1 ? route.abort() : route.continue()
      const answer = await route.fetch()
      return await route.fulfill({ response: answer, body: (await answer.text()).replace(/[kK]/, 'q') })
    })
    await page.goto(host.put('/down', pageWith(moving, element(attributes))))
    return { ...watched, heard, asked: () => asked }
  }

  test.each([
    ['the inventory', '**/inventory-*.json', 'abort', 'inventory', 2],
    ['the inventory hangs', '**/inventory-*.json', 'hang', 'late', 1],
    ['the inventory is damaged', '**/inventory-*.json', 'damage', 'damaged', 2],
    ['the scripts', '**/main.js', 'abort', 'script', 2],
    ['the scripts are tampered with', '**/main.js', 'damage', 'script', 2],
    ['the styles', '**/*.css', 'abort', 'script', 2],
  ] as const)('%s: a message within five seconds, beside the link', async (_name, path, how, code, times) => {
    const { page, heard, asked } = await trouble(path, how)
    const alert = finderOn(page).getByRole('alert')
    await alert.waitFor({ timeout: 5000 })
    expect(await alert.getByRole('link').evaluate((node: HTMLAnchorElement) => node.href)).toBe(`${site.url}/`)
    expect(await finderOn(page).getByRole('link', { name: 'Zoek op Overstap' }).isVisible()).toBe(true)
    expect((await heard()).map(({ type, detail }) => [type, detail])).toEqual([
      ['overstap:error', { version: 1, code }],
    ])
    expect(asked()).toBeGreaterThanOrEqual(times)
    expect(await findBarriers(page)).toEqual([])
  })

  test.each([
    ['https://gemeente.example/werk', 'https://gemeente.example/werk'],
    ['javascript:alert(1)', undefined],
  ])('site="%s" is where the message leads, if it is a web address', async (setting, address) => {
    const { page } = await trouble('**/main.js', 'abort', `site="${setting}"`)
    const link = finderOn(page).getByRole('alert').getByRole('link')
    expect(await link.evaluate((node: HTMLAnchorElement) => node.href)).toBe(address ?? `${site.url}/`)
  })

  test.each(['**/inventory-*.json', '**/main.js', '**/dutch.js'])(
    '%s the first time only: nobody notices',
    async (path) => {
      const { page, heard } = await trouble(path, 'once')
      await finderOn(page)
        .getByRole('button', { name: /^Voor mij\s/ })
        .waitFor()
      expect((await heard()).map(({ type }) => type)).toEqual(['overstap:ready'])
    },
  )

  // What each takes along, and where it is first seen.
  test.each(['routes.js', 'parts.js', 'dutch-later.js'])('%s the first time only: nobody notices', async (name) => {
    const { page, asked } = await trouble(`**/${name}`, 'once')
    await begin(finderOn(page), 'Voor mij')
    await finderOn(page).locator('.ov-route').first().waitFor()
    await finderOn(page).locator('.ov-details__summary').first().click()
    await finderOn(page).locator('.ov-details__body').first().waitFor()
    expect(asked()).toBeGreaterThan(1)
    expect(await finderOn(page).getByRole('alert').count()).toBe(0)
  })

  test.each(['routes.js', 'parts.js', 'dutch-later.js', 'advice.js'])(
    '%s for good: the finder says so, keeps what is there, and tries again when asked',
    async (name) => {
      const { page, asked } = await trouble(`**/${name}`, 'abort')
      const finder = finderOn(page)
      await begin(finder, 'Voor mij')
      await finder.getByRole('alert').getByText('Niet alles kon laden.').waitFor()
      expect(asked()).toBeGreaterThanOrEqual(2)
      await finder.getByRole('radio', { name: 'in loondienst' }).check()
      await page.unroute(`**/${name}`)
      await finder.getByRole('button', { name: 'Probeer opnieuw' }).click()
      await finder.locator('.ov-route').first().waitFor()
      expect(await finder.getByRole('alert').count()).toBe(0)
      expect(await focused(page)).toBe('Je vragen')
      expect(await finder.getByRole('radio', { name: 'in loondienst' }).isChecked()).toBe(true)
      await choose(finder, 'in loondienst')
    },
  )

  test('everything, between the fork and the first answer: the next question comes once the line is back', async () => {
    const { page } = await site.watch()
    await page.goto(host.put('/down-later', pageWith(moving, element())))
    const finder = finderOn(page)
    await finder.getByRole('button', { name: /^Voor mij\s/ }).waitFor()
    await page.route(`${site.url}/**`, (route) => route.abort())
    await begin(finder, 'Voor mij')
    await finder.getByRole('radio', { name: 'in loondienst' }).check()
    await finder.getByRole('button', { name: 'Verder', exact: true }).click()
    await finder.getByRole('alert').getByText('Niet alles kon laden.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.unroute(`${site.url}/**`)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect.poll(() => openQuestion(finder), { timeout: 10_000 }).not.toMatch(/^(Wat doe je nu\?)?$/)
    await finder.locator('.ov-route').first().waitFor()
    expect(await finder.getByRole('alert').count()).toBe(0)
  })

  test('every script carries its hash: with a line added, none is run', async () => {
    const scripts = Object.keys(manifest.integrity).filter((name) => name.endsWith('.js'))
    const own = scripts.filter((name) => !['embed.js', 'frame.js', manifest.loader].includes(name))
    expect(own).toEqual(expect.arrayContaining(['main.js', 'dutch.js', 'routes.js', 'search.js']))
    for (const name of own) {
      const { page } = await site.watch()
      let asked = 0
      await page.route(`**/${name}*`, async (route) => {
        asked++
        const answer = await route.fetch()
        await route.fulfill({ response: answer, body: `${await answer.text()}\n;globalThis.tampered = true` })
      })
      const settings = name === 'given-settings.js' ? 'heading="3"' : name.startsWith('english') ? 'language="en"' : ''
      await page.goto(host.put('/tampered', pageWith(moving, element(settings))))
      const start = finderOn(page).getByRole('button', { name: /^(Voor mij|For me)\s/ })
      await start.or(finderOn(page).getByRole('alert')).waitFor()
      if (await start.isVisible()) {
        await start.click()
        const typed = finderOn(page).getByRole('searchbox')
        if (name === 'search.js') await typed.fill('techniek')
        await expect.poll(() => asked, { timeout: 10_000 }).toBeGreaterThan(0)
        await page.waitForTimeout(2000)
      }
      expect(asked, name).toBeGreaterThan(0)
      expect(await page.evaluate(() => 'tampered' in globalThis), name).toBe(false)
      await page.context().close()
    }
  })
})

test('the loader is at most 1 kB, and what the first answer needs stays within its budget', async () => {
  const zipped = async (path: string) =>
    gzipSync(Buffer.from(await (await fetch(`${site.url}/widget/${path}`)).arrayBuffer()), { level: 9 }).length
  expect(await zipped(`1/${manifest.loader}`)).toBeLessThanOrEqual(MOST_OF_LOADER)
  expect(await zipped(`${manifest.folder}/${manifest.loader}`)).toBeLessThanOrEqual(MOST_OF_LOADER)

  // What a browser really fetches until the first results are painted, with everything that may wait held back.
  const { page, requests } = await site.watch()
  await page.goto(host.put('/weight', pageWith(moving, element())))
  await finderOn(page)
    .getByRole('button', { name: /^Voor mij\s/ })
    .waitFor()
  // A script is asked for twice, the second time of the browser's cache.
  const asked = new Set(requests.map((request) => new URL(request.url()).pathname))
  const scripts = [...asked].filter((path) => path.endsWith('.js') && !path.endsWith(manifest.loader))
  await page.route('**/*.js', () => undefined)
  await begin(finderOn(page), 'Voor mij')
  await finderOn(page).locator('.ov-card').first().waitFor()
  const sizes = await Promise.all(scripts.map((path) => zipped(path.replace('/widget/', ''))))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES)
})

test('no validation library travels along', async () => {
  const { folder, integrity } = manifest
  for (const name of Object.keys(integrity).filter((file) => file.endsWith('.js')))
    expect(await (await fetch(`${site.url}/widget/${folder}/${name}`)).text(), name).not.toMatch(
      /ZodError|_zod|safeParse/,
    )
})

test('the demo page works', async () => {
  const { page, complaints } = await site.watch()
  await page.goto(`${site.url}/widget`)
  expect(page.url()).toBe(`${site.url}/widget/`)
  await begin(finderOn(page), 'Voor mij')
  expect(complaints).toEqual([])
})
