// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, question, shown, tell } from './finder.ts'
import { findBarriers } from './harness.ts'
import { useSite } from './use-site.ts'
import { overflow } from './watch.ts'

const site = useSite()

async function search(page: Page): Promise<void> {
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await tell(page, { 'Wat doe je nu?': 'in loondienst', 'Hoe oud ben je?': '47', 'Waar woon je?': 'Zeewolde' })
  await page.locator('.ov-route').first().waitFor()
}

test('a link holds what was told, says so before it is opened, and gives the same result', async () => {
  const mine = await site.watch()
  await search(mine.page)
  const results = await shown(mine.page)
  await mine.page.getByText('Deel deze uitkomst met een link').click()
  const link = await mine.page.getByLabel('Link', { exact: true }).inputValue()
  expect(link).toMatch(`${site.url}/zoeken#uitkomst=`)
  expect(await mine.page.locator('.ov-told').innerText()).toContain('Zeewolde')

  const { page, requests, complaints } = await site.watch()
  await page.goto(link)
  await page.getByRole('heading', { name: 'Iemand deelt een uitkomst met je' }).waitFor()
  const told = await page.locator('.ov-told').innerText()
  for (const answer of ['in loondienst', '47', 'Zeewolde']) expect(told).toContain(answer)
  expect(await page.locator('.ov-card').count()).toBe(0)
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Bekijk de uitkomst' }).click()
  await page.getByRole('heading', { name: 'Je vragen' }).waitFor()
  expect(page.url()).toBe(`${site.url}/zoeken`)
  expect(await shown(page)).toEqual(results)
  const personal = new URL(link).hash.slice('#uitkomst='.length)
  expect(personal.length).toBeGreaterThan(20)
  for (const request of requests) {
    expect(request.url()).not.toContain(personal)
    expect(request.url()).not.toMatch(/uitkomst|zeewolde/i)
  }
  expect(complaints).toEqual([])
})

test('a shared link that is not opened leaves nothing, and a damaged one is said to be so', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/zoeken#uitkomst=e30`)
  await page.getByText('Deze link is niet compleet.').waitFor()
  await page.getByRole('button', { name: 'Niet openen' }).click()
  await page.getByRole('heading', { name: 'Voor wie zoek je?' }).waitFor()
  expect(page.url()).toBe(`${site.url}/zoeken`)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`up to four initiatives and routes stand side by side, in ${colorScheme}`, async () => {
    const { page, complaints } = await site.watch({ colorScheme, viewport: { width: 320, height: 640 } })
    await search(page)
    const routes = page.locator('.ov-route').getByRole('checkbox', { name: /^Vergelijk/ })
    const initiatives = page.locator('.ov-card').getByRole('checkbox', { name: /^Vergelijk/ })
    await routes.first().check()
    await page.getByText('Kies er nog een.').waitFor()
    await routes.nth(1).check()
    for (const at of [0, 1]) await initiatives.nth(at).check()
    expect(await initiatives.nth(2).isDisabled()).toBe(true)
    const table = page.getByRole('table', { name: 'Naast elkaar' })
    await table.waitFor()
    const heads = await table.getByRole('columnheader').allInnerTexts()
    expect(heads.map((text) => text.split('\n')[0]?.trim())).toEqual(['Route', 'Route', 'Initiatief', 'Initiatief'])
    expect(await table.getByRole('row', { name: /^Loon/ }).innerText()).toContain('iet bekend')
    expect(await table.getByRole('row', { name: /^Overstappen/ }).innerText()).toContain('alleen voor een route')
    await page.getByRole('button', { name: 'Bekijk ze naast elkaar' }).last().click()
    const title = page.getByRole('heading', { name: 'Naast elkaar' })
    expect(await title.evaluate((heading) => heading === document.activeElement)).toBe(true)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.keyboard.press('End')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Stop met vergelijken' }).click()
    expect(await table.count()).toBe(0)
    expect(complaints).toEqual([])
  })
}

test('routes beside each other tell what they are compared by, and follow the answers', async () => {
  const { page } = await site.watch()
  await search(page)
  const routes = page.locator('.ov-route').getByRole('checkbox', { name: /^Vergelijk/ })
  for (const at of [0, 1]) await routes.nth(at).check()
  const table = page.getByRole('table', { name: 'Naast elkaar' })
  const rows = table.getByRole('rowheader')
  await rows.first().waitFor()
  expect(await rows.allInnerTexts()).toEqual(
    expect.arrayContaining([
      'Stappen',
      'Overstappen',
      'Duur',
      'Klaar',
      'Betaald werk',
      'Kosten',
      'Zonder loon',
      'Doe dit deze week',
    ]),
  )
  // With another goal these are no routes any more.
  await question(page, 'Wat wil je?').getByRole('radio', { name: 'Lesgeven in techniek of ICT' }).check()
  await expect.poll(() => table.count()).toBe(0)
})

test('on paper: the routes, what to ask whom and where it was read; nothing that can only be pressed', async () => {
  const { page } = await site.watch()
  await search(page)
  // What is looked at again keeps its answer on paper.
  await page.getByRole('button', { name: 'Eén vraag tegelijk' }).click()
  const open = page.locator('.ov-stop--open .ov-stop__button')
  if (!(await open.innerText().catch(() => '')).includes('Wat doe je nu?'))
    await page.getByRole('button', { name: /^Wat doe je nu/ }).click()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading', { name: 'Waar dit staat' }).first().isVisible()).toBe(true)
  expect(
    await page
      .getByRole('heading', { name: /^Vraag aan / })
      .first()
      .isVisible(),
  ).toBe(true)
  expect(await page.getByRole('heading', { name: 'Je vragen' }).isVisible()).toBe(false)
  // What was answered stands there as text, each question being a button only on a screen.
  expect(await page.locator('.ov-stop__answer:visible').allInnerTexts()).toEqual(['in loondienst', '47', 'Zeewolde'])
  const gaps = await page.locator('.ov-stop--answered .ov-stop__button').evaluateAll((all) =>
    all.map((button) => {
      const [asked, told] = [...button.querySelectorAll('.ov-stop__question, .ov-stop__answer')]
      return (told?.getBoundingClientRect().left ?? 0) - (asked?.getBoundingClientRect().right ?? 0)
    }),
  )
  for (const gap of gaps) expect(gap).toBeGreaterThan(2)
  // What is beside the matter is not printed larger than the matter.
  const sizes = await page
    .locator('.ov-route')
    .first()
    .locator('.ov-route__value, .ov-route__fact dt, .ov-rail__name, .ov-rail__when, .ov-range-fact > *')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize))
  expect(new Set(sizes).size).toBe(1)
  expect(await page.locator('button:visible:not(.ov-stop__button), summary:visible').count()).toBe(0)
  const routes = await page.locator('.ov-route').count()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(routes)
})

test('on paper without a route the initiatives stand there', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mijn klas')
  await page.locator('.ov-card').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.ov-card').first().isVisible()).toBe(true)
})

test('on paper a comparison has a page of its own, whole', async () => {
  const { page } = await site.watch()
  await search(page)
  for (const at of [0, 1])
    await page
      .locator('.ov-route')
      .getByRole('checkbox', { name: /^Vergelijk/ })
      .nth(at)
      .check()
  await page.getByRole('table', { name: 'Naast elkaar' }).waitFor()
  const routes = await page.locator('.ov-route').count()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 720, height: 1000 })
  expect(await page.locator('button:visible:not(.ov-stop__button), input:visible').count()).toBe(0)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(routes + 1)
})
