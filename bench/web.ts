import { openBrowser, startSite } from '../tests/browser/harness.ts'
import { bytesRows } from './web/bytes.ts'
import { lighthouseRows } from './web/lighthouse.ts'
import { widgetRows } from './web/widget.ts'
import type { Row } from './row.ts'

/** What one part of the figures works on: the built site, served as it is in use. */
type Part = (site: string) => Promise<Row[]>

/** All figures of the built site; another part is another line here. Build first: these read what was built. */
const parts: readonly Part[] = [
  (site) => withBrowser((browser) => bytesRows(browser, site)),
  (site) => withBrowser((browser) => widgetRows(browser, site)),
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

async function withBrowser(measure: (browser: Awaited<ReturnType<typeof openBrowser>>) => Promise<Row[]>) {
  const browser = await openBrowser()
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}
