import { gzipSync } from 'node:zlib'
import type { Browser, Response } from 'playwright-core'
import { rowOf, type Row } from '../row.ts'

const KB = 1000

/**
 * What La bonne alternance, which matches people with training on the same scale, allows its own pages on a first load,
 * zipped the same way: ui/perf-budget.json of github.com/mission-apprentissage/labonnealternance, read in August 2026.
 */
const LA_BONNE_ALTERNANCE = { searchJavaScript: 604_160, homeStyles: 67_584 }

/**
 * What a first visit to the finder fetches until its first question can be answered, gzipped. The inventory is data, so
 * it is told beside the JavaScript and not counted as such.
 */
export async function bytesRows(browser: Browser, site: string): Promise<Row[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(`${site}/zoeken`)
  await page.getByRole('button', { name: /^Voor mij / }).click()
  await page.getByRole('radio').first().waitFor()
  const files = await Promise.all(
    responses.map(async (response) => ({
      path: new URL(response.url()).pathname,
      bytes: gzipSync(await response.body(), { level: 9 }).byteLength,
    })),
  )
  await context.close()
  const sum = (kind: RegExp) => files.filter(({ path }) => kind.test(path)).reduce((all, { bytes }) => all + bytes, 0)
  const row = (name: string, kind: RegExp, target?: number) =>
    rowOf(`${name}, gzip, until the first question of the finder can be answered`, {
      measured: sum(kind) / KB,
      unit: 'kB',
      better: 'lower',
      ...(target !== undefined && { target }),
    })
  const beside = (name: string, kind: RegExp, allowed: number) =>
    rowOf(`${name} beside the ${(allowed / KB).toFixed(0)} kB that La bonne alternance allows`, {
      measured: sum(kind) / allowed,
      unit: 'x',
      better: 'lower',
    })
  return [
    row('JavaScript', /\.js$/, 120),
    row('inventory (data, named by its content)', /\.json$/),
    row('styles', /\.css$/),
    row('everything', /./),
    beside('JavaScript of the finder', /\.js$/, LA_BONNE_ALTERNANCE.searchJavaScript),
    beside('styles of the finder', /\.css$/, LA_BONNE_ALTERNANCE.homeStyles),
  ]
}
