import { expect, test } from 'vitest'
import { begin, choose, tell } from './finder.ts'
import { useSite } from './use-site.ts'

const site = useSite()

test('what is answered never leaves the page', async () => {
  const { page, requests } = await site.watch()
  await page.goto(`${site.url}/zoeken`, { waitUntil: 'networkidle' })
  const loaded = requests.length
  await begin(page, 'Voor mij')
  await choose(page, 'in loondienst')
  await choose(page, 'een baan in de energie')
  await tell(page, { 'Hoe oud ben je?': '47', 'Waar woon je?': 'Zeewolde', 'Welke opleiding': 'mbo 3' })
  await page.locator('.ov-details__summary').first().click()
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('link', { name: 'What works', exact: true }).click()
  await page.waitForLoadState('networkidle')

  const answers = /47|zeewolde|energ|mbo-?3|employed|loondienst/i
  for (const request of requests) {
    const { origin, pathname, search } = new URL(request.url())
    expect(origin).toBe(site.url)
    expect(request.method()).toBe('GET')
    expect(request.postData()).toBeNull()
    expect(search).toBe('')
    if (!pathname.startsWith('/assets/')) expect(pathname).not.toMatch(answers)
  }
  // After loading only further parts of the site itself: files that are the same for everyone.
  for (const request of requests.slice(loaded)) expect(new URL(request.url()).pathname).toMatch(/^\/assets\//)
  // The port is a number of its own.
  expect(page.url().slice(site.url.length)).not.toMatch(answers)
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => ({ local: localStorage.length, session: sessionStorage.length }))).toEqual({
    local: 0,
    session: 0,
  })
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  expect(JSON.stringify(await page.evaluate(() => history.state as unknown))).not.toMatch(/zeewolde|employed/i)
})
