// Functions handed to the browser speak of its document.
/// <reference lib="dom" />
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, choose, leave, openQuestion, pass, question } from './finder.ts'
import { findBarriers } from './harness.ts'
import { pageWith } from './host.ts'
import { useHost, useSite } from './use-site.ts'
import { overflow } from './watch.ts'

const site = useSite()
const host = useHost()

const field = (page: Page) => page.getByRole('combobox', { name: 'Gemeente', exact: true })
const list = (page: Page) => page.getByRole('listbox', { name: 'Plaatsen' })
const options = async (page: Page) =>
  (await list(page).getByRole('option').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())
const told = (page: Page) => question(page, 'Waar woon je?').locator('.ov-stop__answer')

async function ask(page: Page): Promise<void> {
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await page.getByRole('button', { name: 'Alle vragen tegelijk' }).click()
  await field(page).focus()
}

/** The option that the field points at; empty while it points at none. */
async function pointedAt(page: Page): Promise<string> {
  return await field(page).evaluate((input) => {
    const id = input.getAttribute('aria-activedescendant')
    return (id === null ? null : document.getElementById(id))?.innerText.replaceAll(/\s+/g, ' ').trim() ?? ''
  })
}

test('typing narrows the list, says how much is left, and chooses nothing by itself', async () => {
  const { page, complaints } = await site.watch()
  await ask(page)
  expect(await field(page).getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.type('zw')
  expect(await field(page).getAttribute('aria-expanded')).toBe('true')
  expect(await options(page)).toEqual(['Zwartewaterland', 'Zwijndrecht', 'Zwolle', 'Regio Zwolle hele regio'])
  await page.getByText('4 in de lijst. Kies met de pijltjes.').waitFor()
  await page.keyboard.type('q')
  await page.getByText('Niets in de lijst begint zo.').waitFor()
  expect(await list(page).count()).toBe(0)
  expect(await told(page).count()).toBe(0)
  await page.keyboard.press('Tab')
  await page.getByText('“zwq” staat niet in de lijst van gemeenten.').waitFor()
  expect(await field(page).getAttribute('aria-invalid')).toBe('true')
  expect(complaints).toEqual([])
})

test('what is said of an unknown place moves nothing from under the finger: one press goes on', async () => {
  const { page } = await site.watch({ viewport: { width: 360, height: 780 } })
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  while ((await openQuestion(page)) !== 'Waar woon je?') await pass(page)
  await field(page).fill('zwq')
  // A finger is slower than a message.
  await leave(page, () => page.getByRole('button', { name: 'Verder', exact: true }).click({ delay: 300 }))
})

test('with keys: down and up past the ends, Home and End in the field, Escape twice, Enter', async () => {
  const { page } = await site.watch()
  await ask(page)
  await page.keyboard.type('zw')
  await page.keyboard.press('ArrowDown')
  expect(await pointedAt(page)).toBe('Zwartewaterland')
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  expect(await pointedAt(page)).toBe('Regio Zwolle hele regio')
  await page.keyboard.press('ArrowDown')
  expect(await pointedAt(page)).toBe('')
  await page.keyboard.press('ArrowUp')
  expect(await pointedAt(page)).toBe('Regio Zwolle hele regio')
  const caret = () => field(page).evaluate((input: HTMLInputElement) => input.selectionStart)
  await page.keyboard.press('Home')
  expect([await pointedAt(page), await caret()]).toEqual(['', 0])
  await page.keyboard.press('End')
  expect(await caret()).toBe(2)
  await page.keyboard.press('Escape')
  expect([await list(page).count(), await field(page).inputValue()]).toEqual([0, 'zw'])
  for (const key of ['ArrowUp', 'ArrowUp']) await page.keyboard.press(key)
  expect(await pointedAt(page)).toBe('Zwolle')
  await page.keyboard.press('Enter')
  expect([await list(page).count(), await field(page).inputValue()]).toEqual([0, 'Zwolle'])
  expect(await told(page).innerText()).toBe('Zwolle')
  await page.keyboard.press('Escape')
  expect(await field(page).inputValue()).toBe('')
  expect(await told(page).count()).toBe(0)
  await page.keyboard.press('ArrowDown')
  expect((await options(page)).length).toBeGreaterThan(370)
})

test('accents are not needed, what people call a place is known, and one that is left is taken by Enter', async () => {
  const { page } = await site.watch()
  await ask(page)
  await page.keyboard.type('sudwest')
  await page.keyboard.press('Enter')
  expect(await field(page).inputValue()).toBe('Súdwest-Fryslân')
  expect(await told(page).innerText()).toBe('Súdwest-Fryslân')
  await field(page).fill('den h')
  expect(await options(page)).toContain("Den Haag 's-Gravenhage")
  await list(page).getByRole('option', { name: 'Den Haag' }).click()
  expect(await told(page).innerText()).toBe("'s-Gravenhage")
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true)
})

test('a region is chosen by its name too, also where a municipality has the same', async () => {
  const { page } = await site.watch()
  await ask(page)
  await page.keyboard.type('groningen')
  expect(await told(page).innerText()).toBe('Groningen')
  await list(page)
    .getByRole('option', { name: /^Groningen\s+hele regio$/ })
    .click()
  const region = page.getByLabel('Of kies alleen een regio')
  expect(await region.locator('option:checked').innerText()).toBe('Groningen')
  await page.keyboard.press('Tab')
  expect(await page.getByText('staat niet in de lijst').count()).toBe(0)
  await field(page).fill('gronin')
  expect(await region.locator('option:checked').innerText()).toBe('Geen regio gekozen')
})

test.each([
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
] as const)(
  'on a small screen, in %s, with forced colours %s, the open list is clean',
  async (colorScheme, forcedColors) => {
    const { page, complaints } = await site.watch({ colorScheme, forcedColors, viewport: { width: 320, height: 568 } })
    await page.goto(`${site.url}/zoeken`)
    await begin(page, 'Voor mij')
    await choose(page, 'in loondienst')
    await choose(page, 'een baan in techniek of ICT')
    while ((await openQuestion(page)) !== 'Waar woon je?') await pass(page)
    await field(page).focus()
    await page.keyboard.type('a')
    await page.keyboard.press('ArrowDown')
    expect(await findBarriers(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    const active = list(page).getByRole('option', { selected: true })
    expect(await active.evaluate((option) => getComputedStyle(option).outlineStyle)).toBe('solid')
    // Nothing lies over it: what is at its middle is itself.
    const seen = await active.evaluate((option) => {
      const { x, y, width, height } = option.getBoundingClientRect()
      return option.contains(document.elementFromPoint(x + width / 2, y + height / 2))
    })
    expect(seen).toBe(true)
    expect(complaints).toEqual([])
  },
)

test('inside the widget, on the page of somebody else, it works the same', async () => {
  const { page, complaints } = await site.watch({ viewport: { width: 320, height: 640 } })
  const script = `<script type="module" src="${site.url}/widget/1/overstap-finder.js"></script>`
  await page.goto(host.put('/place', pageWith(script, '<overstap-finder></overstap-finder>')))
  const finder = page.locator('overstap-finder')
  await begin(finder, 'Voor mij')
  await finder.getByRole('button', { name: 'Alle vragen tegelijk' }).click()
  await finder.getByRole('combobox', { name: 'Gemeente' }).focus()
  await page.keyboard.type('zwo')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await finder.getByRole('combobox', { name: 'Gemeente' }).inputValue()).toBe('Zwolle')
  expect(await question(finder, 'Waar woon je?').locator('.ov-stop__answer').innerText()).toBe('Zwolle')
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(complaints).toEqual([])
})
