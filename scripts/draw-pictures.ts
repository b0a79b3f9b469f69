/**
 * `node scripts/draw-pictures.ts`: draws the pictures of the site that have to be pixels, from their drawings, in the
 * browser that the tests run in. They are committed: a build does not need it.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'

const web = new URL('../apps/web/', import.meta.url)
const PICTURES = [
  { from: 'og', to: 'og', width: 1200, height: 630 },
  { from: 'icon', to: 'icon-192', width: 192, height: 192 },
  { from: 'icon', to: 'icon-512', width: 512, height: 512 },
  { from: 'icon', to: 'apple-touch-icon', width: 180, height: 180 },
]

const font = await readFile(
  new URL('node_modules/@fontsource-variable/overpass/files/overpass-latin-wght-normal.woff2', web),
)
const style = `@font-face{font-family:Overpass;font-weight:100 900;src:url(data:font/woff2;base64,${font.toString('base64')})}
  body{margin:0}svg{display:block;inline-size:100vw;block-size:100vh}`
const executablePath = await chromium.executablePath()
const browser = await playwright.launch({ executablePath, args: ['--no-sandbox'], headless: true })
for (const { from, to, width, height } of PICTURES) {
  const drawing = await readFile(new URL(`drawings/${from}.svg`, web), 'utf8')
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(`<!doctype html><style>${style}</style>${drawing}`)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: fileURLToPath(new URL(`public/${to}.png`, web)) })
  await page.close()
}
await browser.close()
