import { createServer } from 'node:net'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import chromium from '@sparticuz/chromium'
import lighthouse, { type Result } from 'lighthouse'
import { type Page, chromium as playwright } from 'playwright-core'
import { begin, tell } from '../../tests/browser/finder.ts'
import { rowOf, type Row } from '../row.ts'

/** One run differs from the next by some points: of several, the one with the middle score is told. */
const RUNS = 3

/** A page, and what is on it before it is examined. */
const PAGES: readonly { name: string; path: string; before?: (page: Page) => Promise<void> }[] = [
  { name: 'start', path: '/' },
  { name: 'finder', path: '/zoeken' },
  { name: 'an initiative', path: '/initiatieven/beroepentuin' },
  // Last: from here on the device remembers answers, as for a visitor who comes back.
  { name: 'finder with results', path: '/zoeken', before: rememberAnswers },
]

/** Lighthouse with its own mobile settings: a slow phone on a slow network, simulated from what was seen on this machine. */
export async function lighthouseRows(site: string): Promise<Row[]> {
  const port = await freePort()
  // A profile that Lighthouse shares: what a page keeps on the device is there when it comes.
  const context = await playwright.launchPersistentContext('', {
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', `--remote-debugging-port=${String(port)}`],
    headless: true,
  })
  try {
    const rows: Row[] = []
    for (const { name, path, before } of PAGES) {
      if (before !== undefined) {
        const page = await context.newPage()
        await page.goto(site + path)
        await before(page)
        await page.close()
      }
      const runs: Result[] = []
      while (runs.length < RUNS) runs.push(await examine(site + path, { port, keeps: before !== undefined }))
      rows.push(...rowsOf(name, middleOf(runs)))
    }
    return rows
  } finally {
    await context.close()
  }
}

/** Answers a few questions, and asks the site to remember them. */
async function rememberAnswers(page: Page): Promise<void> {
  await begin(page, 'Voor mij')
  await page.getByRole('checkbox', { name: /Onthoud/ }).check()
  await tell(page, { 'Wat doe je nu?': 'in loondienst', 'Hoe oud ben je?': '22', 'Waar woon je?': 'Zwolle' })
  await page.locator('.ov-card').first().waitFor()
}

async function examine(address: string, { port, keeps }: { port: number; keeps: boolean }): Promise<Result> {
  const ran = await lighthouse(address, {
    port,
    logLevel: 'silent',
    output: 'json',
    disableStorageReset: keeps,
    onlyCategories: ['performance', 'accessibility'],
  })
  if (ran === undefined || ran.lhr.runtimeError !== undefined)
    throw new Error(`Lighthouse on ${address}: ${ran?.lhr.runtimeError?.message ?? 'nothing came back'}`)
  return ran.lhr
}

function middleOf(runs: readonly Result[]): Result {
  const performance = ({ categories }: Result) => categories['performance']?.score ?? 0
  const middle = runs.toSorted((a, b) => performance(a) - performance(b))[runs.length >> 1]
  if (middle === undefined) throw new Error('Lighthouse did not run')
  return middle
}

function rowsOf(page: string, { categories, audits }: Result): Row[] {
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100)
  const seen = (audit: string) => audits[audit]?.numericValue ?? Number.NaN
  return [
    rowOf(`Lighthouse, mobile, performance: ${page}`, {
      measured: score('performance'),
      unit: 'of 100',
      better: 'higher',
      target: 95,
    }),
    rowOf(`Lighthouse, mobile, accessibility: ${page}`, {
      measured: score('accessibility'),
      unit: 'of 100',
      better: 'higher',
      target: 100,
    }),
    rowOf(`layout shift: ${page}`, {
      measured: seen('cumulative-layout-shift'),
      unit: 'CLS',
      better: 'lower',
      target: 0.005,
    }),
    rowOf(`largest paint, simulated slow phone: ${page}`, {
      measured: seen('largest-contentful-paint'),
      unit: 'ms',
      better: 'lower',
    }),
    rowOf(`main thread blocked, simulated slow phone: ${page}`, {
      measured: seen('total-blocking-time'),
      unit: 'ms',
      better: 'lower',
    }),
  ]
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
