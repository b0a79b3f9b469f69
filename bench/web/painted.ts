// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { canonicalJson } from '@overstap/core'
import type { Browser, Page } from 'playwright-core'
import { startHost, pageWith, type Host } from '../../tests/browser/host.ts'
import { generateInventory } from '../generator.ts'
import { rowOf, type Row } from '../row.ts'
import { median, quantile } from '../timing.ts'

const SMALL = 100
const LARGE = 10_000
/** Fresh pages of each size, as the first answers on a page are its slowest; and answers on each. */
const VISITS = 4
const ANSWERS = 24
/** Between two answers. People take longer. */
const PAUSE = 300

/**
 * From an answer to the painted result, in the built widget on a page of somebody else: the first answers of a visit
 * count as much as the later ones. All questions stand open, and each answer is the next option of the next question.
 */
export async function paintedRows(browser: Browser, site: string): Promise<Row[]> {
  const host = await startHost()
  try {
    const finders = [SMALL, LARGE].map((offerings) => ({ ...putFinder(host, site, offerings), times: [] as number[] }))
    for (let visit = 0; visit < VISITS; visit += 1) {
      const visits = []
      for (const finder of finders) visits.push({ finder, page: await visited(browser, finder.url) })
      for (let turn = 0; turn < ANSWERS; turn += 1) {
        for (const { finder, page } of visits) {
          finder.times.push(await answered(page, { turn, initiatives: finder.initiatives }))
        }
      }
      for (const { page } of visits) await page.context().close()
    }
    const [small = [], large = []] = finders.map(({ times }) => times)
    const inMs = { unit: 'ms', better: 'lower' } as const
    const name = (what: string, offerings: number) =>
      `answer to painted result, ${what}, ${offerings.toLocaleString('en')} offerings`
    return [
      rowOf(name('median', SMALL), { measured: median(small), ...inMs }),
      rowOf(name('p95', SMALL), { measured: quantile(small, 0.95), ...inMs }),
      rowOf(name('median', LARGE), { measured: median(large), ...inMs }),
      rowOf(name('p95', LARGE), { measured: quantile(large, 0.95), ...inMs }),
      rowOf('answer to painted result, median, 10,000 offerings beside 100', {
        measured: median(large) / median(small),
        target: 2,
        unit: 'x',
        better: 'lower',
      }),
      rowOf('answer to painted result, p95, 10,000 offerings beside 100', {
        measured: quantile(large, 0.95) / quantile(small, 0.95),
        unit: 'x',
        better: 'lower',
      }),
    ]
  } finally {
    host.close()
  }
}

/** Serves a generated inventory, named by its content as the widget demands, and a page with a finder on it. */
function putFinder(host: Host, site: string, offerings: number): { url: string; initiatives: number } {
  const { version: _, ...content } = generateInventory(offerings)
  const version = createHash('sha256').update(canonicalJson(content)).digest('hex')
  const inventory = host.put(`/${String(offerings)}.json`, JSON.stringify({ version, ...content }), {
    'content-type': 'application/json',
  })
  const script = `<script type="module" src="${site}/widget/1/overstap-finder.js"></script>`
  const page = pageWith(script, `<overstap-finder inventory="${inventory}"></overstap-finder>`)
  return { url: host.put(`/${String(offerings)}`, page), initiatives: content.initiatives.length }
}

/** Begins, opens all questions, and waits until what needs no answer is done: the routes are there. */
async function visited(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: /^Voor mij\s/ }).click()
  await page.getByRole('button', { name: 'Alle vragen tegelijk' }).click()
  await page.locator('.ov-routes > .ov-fold').waitFor()
  return page
}

/** Milliseconds, with what is then shown held against the size of the inventory. */
async function answered(page: Page, { turn, initiatives }: { turn: number; initiatives: number }): Promise<number> {
  await wait(PAUSE)
  const { time, isChosen, counted } = await page.evaluate(async (at) => {
    const root = document.querySelector('overstap-finder')?.shadowRoot
    const questions = [...(root?.querySelectorAll('.ov-questions [role=radiogroup]') ?? [])]
    const options = questions[at % questions.length]?.querySelectorAll('input') ?? []
    const chosen = options[Math.floor(at / questions.length) % options.length]
    const start = performance.now()
    chosen?.click()
    // A task asked for in a frame comes once that frame is drawn; this one before the page's own.
    await new Promise<void>((drawn) => {
      requestAnimationFrame(() => void scheduler.postTask(drawn, { priority: 'user-blocking' }))
    })
    const drawnIn = performance.now() - start
    const lead = root?.querySelector('.ov-results .nl-paragraph--lead')?.textContent ?? ''
    return { time: drawnIn, isChosen: chosen?.checked, counted: lead.match(/\d+/g) ?? [] }
  }, turn)
  const all = counted.reduce((sum, count) => sum + Number(count), 0)
  if (isChosen !== true || all !== initiatives)
    throw new Error(`answer ${String(turn)}: ${String(all)} of ${String(initiatives)} initiatives are accounted for`)
  return time
}

/** Not in every library of types yet. */
declare const scheduler: { postTask: (task: () => void, options: { priority: 'user-blocking' }) => Promise<void> }
