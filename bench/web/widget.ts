import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { type Rolldown, build } from 'vite'
import { rowOf, type Row } from '../row.ts'

const KB = 1000
const zipped = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 }).byteLength / KB

/** The smallest custom element that Vue makes: the ground that no widget on Vue can go below. */
async function bareElement(): Promise<number> {
  const id = '\0bare'
  const code = `import { defineCustomElement, h, ref } from 'vue'
const setup = () => { const n = ref(0); return () => h('button', { onClick: () => n.value++ }, n.value) }
customElements.define('bare-element', defineCustomElement({ setup }))`
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      { name: 'bare', resolveId: (name) => (name === id ? id : null), load: (name) => (name === id ? code : null) },
    ],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { write: false, rolldownOptions: { input: id, output: { minify: true } } },
  })
  const { output } = built as Rolldown.RolldownOutput
  return zipped(output.map((part) => (part.type === 'chunk' ? part.code : '')).join(''))
}

/** What a partner's page fetches until the first results are painted; what may wait for later is held back. */
export async function widgetRows(browser: Browser, site: string): Promise<Row[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.add(request.url())
  })
  await page.goto(`${site}/widget/`)
  const start = page.getByRole('button', { name: /^Voor mij\s/ })
  await start.waitFor()
  const needed = [...scripts]
  await page.route('**/*.js', () => undefined)
  await start.click()
  await page.locator('.ov-card').first().waitFor()
  await context.close()
  const sizes = await Promise.all(
    needed.map(async (url) => zipped(new Uint8Array(await (await fetch(url)).arrayBuffer()))),
  )
  const [loader = 0, ...rest] = sizes
  const widget = rest.reduce((all, size) => all + size, 0)
  const bare = await bareElement()
  const kilobytes = { unit: 'kB', better: 'lower' } as const
  return [
    rowOf('widget: loader, gzip', { measured: loader, target: 1, ...kilobytes }),
    rowOf('widget: JavaScript until the first answer, gzip', { measured: widget, target: 37, ...kilobytes }),
    rowOf('widget: a bare Vue custom element, gzip', { measured: bare, ...kilobytes }),
    rowOf('widget: beside the bare element', { measured: widget / bare, target: 1.4, unit: 'x', better: 'lower' }),
  ]
}
