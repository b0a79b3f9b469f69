// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'

/** A page, with everything it asked of the network and everything it complained about. */
export type Watched = {
  readonly page: Page
  readonly requests: Request[]
  /** Console errors and warnings, among them what the page's policy refused, and exceptions. */
  readonly complaints: string[]
}

/** Opens a page in a context of its own, as another visitor would. */
export async function watch(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    // Every page as the server sends it. What is kept on the device has a test of its own.
    serviceWorkers: 'block',
    ...options,
  })
  const page = await context.newPage()
  const requests: Request[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request))
  page.on('console', (message) => {
    const ours = !message.text().startsWith('Service Worker registration blocked by Playwright')
    if (ours && (message.type() === 'error' || message.type() === 'warning')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, requests, complaints }
}

/** How far the page reaches past the right edge of the screen, in pixels. */
export async function overflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Waits until the page, which came written, has been taken over: from here on it answers without loading. */
export async function live(page: Page): Promise<void> {
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
}
