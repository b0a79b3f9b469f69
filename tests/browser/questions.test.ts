import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, choose, leave, onward, openQuestion, pass, question, shown, tell } from './finder.ts'
import { findBarriers } from './harness.ts'
import { useSite } from './use-site.ts'
import { overflow } from './watch.ts'

const site = useSite()

async function start(page: Page): Promise<void> {
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
}

const focusOn = (page: Page, words: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(words)

test('an answer tells at once what it changed', async () => {
  const { page } = await site.watch()
  await start(page)
  const effect = page.locator('.ov-effect')
  expect(await effect.getAttribute('role')).toBe('status')
  expect(await effect.innerText()).toContain('Elk antwoord verandert de uitkomst meteen.')
  await page.getByRole('radio', { name: 'in loondienst' }).check()
  expect(await effect.innerText()).toMatch(
    /^Nu passen er \d+ initiatieven, zeker of misschien\. Eerst waren het er \d+\. Van de eerste vijf zijn er \d anders\.$/,
  )
})

test('questions come one at a time, each says why, and they end when nothing changes any more', async () => {
  const { page, complaints } = await site.watch()
  await start(page)
  await choose(page, 'in loondienst')
  await choose(page, 'een baan in techniek of ICT')
  const third = question(page, 'In welke sector heb je gewerkt?')
  await third.getByText('Waarom vragen we dit?').click()
  expect(await third.innerText()).toContain('Je antwoord kan de eerste 5 resultaten veranderen.')
  expect(await third.locator('.ov-cites').count()).toBeGreaterThan(0)
  const settled = page.getByText('Geen antwoord verandert de eerste resultaten nog.')
  for (let i = 0; i < 15 && !(await settled.isVisible()); i++) {
    const before = await page.locator('.ov-stop__answer').count()
    await pass(page)
    await expect.poll(() => page.locator('.ov-stop__answer').count()).toBe(before + 1)
  }
  expect(await settled.isVisible()).toBe(true)
  expect(complaints).toEqual([])
})

test('every question has both ways out, and whoever tells all of nothing ends at the routes', async () => {
  const { page } = await site.watch({ viewport: { width: 360, height: 740 } })
  await start(page)
  const wayOut = { unknown: 'Weet ik niet', ratherNot: 'Zeg ik liever niet' }
  for (let at = 0; (await openQuestion(page)) !== ''; at++) {
    for (const name of Object.values(wayOut))
      expect(await page.getByRole('button', { name, exact: true }).count()).toBe(1)
    await leave(page, () =>
      page.getByRole('button', { name: at % 2 === 0 ? wayOut.unknown : wayOut.ratherNot, exact: true }).click(),
    )
  }
  const routes = page.getByRole('heading', { name: /^Je routes/ })
  await expect.poll(() => routes.evaluate((heading) => heading === document.activeElement)).toBe(true)
  // In sight, with what it is the heading of.
  await expect.poll(async () => (await routes.boundingBox())?.y).toBeLessThan(370)
})

test('a question that opens brings its answers onto a small screen', async () => {
  const { page } = await site.watch({ viewport: { width: 360, height: 740 } })
  await start(page)
  await choose(page, 'in loondienst')
  const third = page.locator('.ov-stop--open .ov-choice').nth(2)
  await expect.poll(async () => (await third.boundingBox())?.y).toBeLessThan(600)
})

test('the back button leads through the questions, and forward again', async () => {
  const { page, complaints } = await site.watch()
  await start(page)
  await choose(page, 'in loondienst')
  await expect.poll(() => openQuestion(page)).toBe('Wat wil je?')
  await choose(page, 'een baan in techniek of ICT')
  await expect.poll(() => openQuestion(page)).toBe('In welke sector heb je gewerkt?')
  const address = page.url()
  await page.goBack()
  await expect.poll(() => openQuestion(page)).toBe('Wat wil je?')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Wat wil je?')
  await page.goBack()
  await expect.poll(() => openQuestion(page)).toBe('Wat doe je nu?')
  expect(await page.getByRole('radio', { name: 'in loondienst' }).isChecked()).toBe(true)
  await page.goForward()
  await expect.poll(() => openQuestion(page)).toBe('Wat wil je?')
  expect(page.url()).toBe(address)
  expect(JSON.stringify(await page.evaluate(() => history.state as unknown))).not.toMatch(
    /loondienst|employed|technical/,
  )
  await page.goBack()
  await page.goBack()
  await focusOn(page, 'Voor wie zoek je?')
  expect(complaints).toEqual([])
})

test('nothing survives a reload unless that is asked for; then it stays until it is taken back', async () => {
  const { page, requests, complaints } = await site.watch()
  await start(page)
  await choose(page, 'in loondienst')
  await page.reload()
  await page.getByRole('heading', { name: 'Voor wie zoek je?' }).waitFor()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)

  await begin(page, 'Voor mij')
  await tell(page, { 'Wat doe je nu?': 'in loondienst', 'Waar woon je?': 'Zwolle' })
  const before = await shown(page)
  await page.getByLabel('Onthoud mijn antwoorden op dit apparaat').check()
  await page.reload()
  await page.getByRole('heading', { name: 'Je vragen' }).waitFor()
  expect(await shown(page)).toEqual(before)
  expect(await page.getByLabel('Onthoud mijn antwoorden op dit apparaat').isChecked()).toBe(true)
  expect(requests.filter((request) => /zwolle|employed/.test(request.url() + (request.postData() ?? '')))).toEqual([])

  await page.getByRole('button', { name: 'Wis alle antwoorden' }).click()
  await focusOn(page, 'Voor wie zoek je?')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.reload()
  await page.getByRole('heading', { name: 'Voor wie zoek je?' }).waitFor()
  expect(complaints).toEqual([])
})

test('what is kept and cannot be read any more is forgotten', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await page.evaluate(() => localStorage.setItem('overstap', '{"query":{"profile":{"age":"old"}}}'))
  await page.reload()
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0)
  await begin(page, 'Voor mij')
})

test('wishes are told like answers, and say it where no source knows', async () => {
  const { page } = await site.watch()
  await start(page)
  await question(page, 'In welke taal wil je les?').getByRole('button').first().click()
  await page.getByText('Nog geen enkele bron noemt dit.').waitFor()
  await page.getByRole('checkbox', { name: 'Engels' }).check()
  await page.getByRole('button', { name: 'Klaar', exact: true }).click()
  await question(page, 'Hoeveel tijd heb je per week?').getByRole('button').first().click()
  await page.getByLabel('Uren per week, hoogstens').fill('0')
  await page.getByText('Vul een aantal uren in').waitFor()
  await page.getByLabel('Uren per week, hoogstens').fill('16')
  expect(await question(page, 'Hoeveel tijd heb je per week?').innerText()).toContain('hoogstens 16 uur per week')
  await expect.poll(() => page.locator('.ov-card .ov-range-fact').nth(1).innerText()).toMatch(/van 2/)
  await page.getByRole('button', { name: 'Maakt niet uit' }).click()
  await expect.poll(() => page.locator('.ov-card .ov-range-fact').nth(1).innerText()).toMatch(/van 1/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barriers in any question, wishes included, in ${colorScheme}`, async () => {
    const { page } = await site.watch({ colorScheme, viewport: { width: 320, height: 640 } })
    await start(page)
    await choose(page, 'in loondienst')
    await onward(page)
    await question(page, 'In welke sector').waitFor()
    await page.getByRole('button', { name: 'Bekijk routes' }).scrollIntoViewIfNeeded()
    await page.keyboard.press('End')
    expect(await findBarriers(page)).toEqual([])
    await tell(page, { 'Hoe oud ben je?': '300' })
    await page.getByText('Vul een leeftijd in').waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
}
