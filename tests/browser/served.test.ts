import { expect, test } from 'vitest'
import { useSite } from './use-site.ts'

const site = useSite()

test('a browser reaches the built deployable', async () => {
  const page = await site.browser.newPage()
  const response = await page.goto(`${site.url}/healthz`)
  expect(response?.status()).toBe(200)
})
