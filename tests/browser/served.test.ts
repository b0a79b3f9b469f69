import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, openBrowser, startSite } from './harness.ts'

let site: Site
let browser: Browser

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('a browser reaches the built deployable', async () => {
  const page = await browser.newPage()
  const response = await page.goto(`${site.url}/healthz`)
  expect(response?.status()).toBe(200)
})
