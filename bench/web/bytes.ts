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
 * What a first visit to the finder fetches, gzipped: until the first results are painted and the first question can be
 * answered, with all that may wait held back; and with what then comes by itself. The inventory is data, so it is told
 * beside the JavaScript and not counted as such.
 */
export async function bytesRows(browser: Browser, site: string): Promise<Row[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(`${site}/zoeken`)
  const start = page.getByRole('button', { name: /^Voor mij / })
  await start.and(page.locator(':enabled')).waitFor()
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await start.click()
  await page.getByRole('radio').first().waitFor()
  await page.locator('.ov-card').first().waitFor()
  const first = await sizesOf(responses)
  release()
  await page.locator('.ov-route').first().waitFor()
  await page.waitForLoadState('networkidle')
  const all = await sizesOf(responses)
  await context.close()
  const row = (name: string, bytes: number, target?: number) =>
    rowOf(name, { measured: bytes / KB, unit: 'kB', better: 'lower', ...(target !== undefined && { target }) })
  const beside = (name: string, bytes: number, allowed: number) =>
    rowOf(`${name} beside the ${(allowed / KB).toFixed(0)} kB that La bonne alternance allows`, {
      measured: bytes / allowed,
      unit: 'x',
      better: 'lower',
    })
  const until = 'gzip, until the first results and the first question of the finder'
  return [
    row(`JavaScript, ${until}`, sum(first, /\.js$/), 120),
    row('JavaScript, gzip, with what then comes by itself: routes, advice, the next question', sum(all, /\.js$/)),
    row(`inventory (data, named by its content), ${until}`, sum(first, /\.json$/)),
    row(`styles, ${until}`, sum(first, /\.css$/)),
    row(`everything, ${until}`, sum(first, /./)),
    beside(
      'JavaScript of the finder, with what then comes by itself,',
      sum(all, /\.js$/),
      LA_BONNE_ALTERNANCE.searchJavaScript,
    ),
    beside('styles of the finder', sum(first, /\.css$/), LA_BONNE_ALTERNANCE.homeStyles),
  ]
}

interface Size {
  path: string
  bytes: number
}

async function sizesOf(responses: readonly Response[]): Promise<Size[]> {
  // A script is asked for twice, the second time of the browser's cache.
  const byPath = new Map(responses.map((response) => [new URL(response.url()).pathname, response]))
  return await Promise.all(
    [...byPath].map(async ([path, response]) => ({
      path,
      bytes: gzipSync(await response.body(), { level: 9 }).byteLength,
    })),
  )
}

const sum = (files: readonly Size[], kind: RegExp) =>
  files.filter(({ path }) => kind.test(path)).reduce((all, { bytes }) => all + bytes, 0)
