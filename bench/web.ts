import type { Browser } from 'playwright-core'
import { openBrowser, startSite } from '../tests/browser/harness.ts'
import { bytesRows } from './web/bytes.ts'
import { lighthouseRows } from './web/lighthouse.ts'
import { paintedRows } from './web/painted.ts'
import { widgetRows } from './web/widget.ts'
import type { Row } from './row.ts'

/** What one part of the figures works on: the built site, served as it is in use. */
type Part = (site: string) => Promise<Row[]>

/** All figures of the built site; another part is another line here. Build first: these read what was built. */
const parts: readonly Part[] = [
  (site) => withBrowser((browser) => bytesRows(browser, site)),
  (site) => withBrowser((browser) => widgetRows(browser, site)),
  // Frames as fast as they come: else a result would wait for the next beat of the screen, whatever its size.
  (site) => withBrowser((browser) => paintedRows(browser, site), ['--disable-gpu-vsync', '--disable-frame-rate-limit']),
  lighthouseRows,
]

export async function benchWeb(): Promise<Row[]> {
  const site = await startSite({ LOG_LEVEL: 'silent', RATE_LIMIT: '0' })
  try {
    const rows: Row[] = []
    for (const part of parts) rows.push(...(await part(site.url)))
    return rows
  } finally {
    await site.close()
  }
}

async function withBrowser(measure: (browser: Browser) => Promise<Row[]>, settings: readonly string[] = []) {
  const browser = await openBrowser(settings)
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}
