import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { begin } from './finder.ts'
import { type Site, openBrowser, startSite } from './harness.ts'
import { watch } from './watch.ts'

let folder: string
let site: Site
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overstap-'))
  const table = join(folder, 'postcodes.csv')
  await writeFile(table, 'postcode;municipality\n8011;zwolle\n')
  site = await startSite({ POSTCODES: table })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
  await rm(folder, { recursive: true })
})

test('a postcode leads to a municipality, and is not sent to find out', async () => {
  const { page, complaints } = await watch(browser)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await page.getByRole('button', { name: /Alle vragen/ }).click()
  const field = page.getByLabel('Gemeente', { exact: true })
  await field.fill('8011 AB')
  await page.getByText('Dat is in de gemeente Zwolle.').waitFor()
  await field.fill('9999')
  await field.blur()
  await page.getByText(/9999/).waitFor()
  expect(await page.getByText('Dat is in de gemeente').count()).toBe(0)
  expect(asked.filter((one) => /8011|9999/.test(new URL(one).pathname + new URL(one).search))).toEqual([])
  expect(complaints).toEqual([])
})
