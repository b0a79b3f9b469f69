import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { begin } from './finder.ts'
import { useSite } from './use-site.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overstap-'))
  await writeFile(table(), 'postcode;municipality\n8011;zwolle\n')
})

const table = () => join(folder, 'postcodes.csv')
const site = useSite({ environment: () => ({ POSTCODES: table() }) })

afterAll(async () => {
  await rm(folder, { recursive: true })
})

test('a postcode leads to a municipality, and is not sent to find out', async () => {
  const { page, complaints } = await site.watch()
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
