import { createServer } from 'node:net'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import chromium from '@sparticuz/chromium'
import lighthouse, { type Result } from 'lighthouse'
import { chromium as playwright } from 'playwright-core'
import { rowOf, type Row } from '../row.ts'

const PAGES = [
  ['start', '/'],
  ['finder', '/zoeken'],
  ['an initiative', '/initiatieven/beroepentuin'],
] as const

/** Lighthouse with its own mobile settings: a slow phone on a slow network, simulated from what was seen on this machine. */
export async function lighthouseRows(site: string): Promise<Row[]> {
  const port = await freePort()
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', `--remote-debugging-port=${String(port)}`],
    headless: true,
  })
  try {
    const rows: Row[] = []
    for (const [name, path] of PAGES) rows.push(...rowsOf(name, await examine(site + path, port)))
    return rows
  } finally {
    await browser.close()
  }
}

async function examine(address: string, port: number): Promise<Result> {
  const ran = await lighthouse(address, {
    port,
    logLevel: 'silent',
    output: 'json',
    onlyCategories: ['performance', 'accessibility'],
  })
  if (ran === undefined || ran.lhr.runtimeError !== undefined)
    throw new Error(`Lighthouse on ${address}: ${ran?.lhr.runtimeError?.message ?? 'nothing came back'}`)
  return ran.lhr
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
