import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useSite } from './use-site.ts'

const site = useSite()

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element?.matches('a, button, input, select, summary, h1, h2') ?? false)) return ''
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element
    return label?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
  })

/** Presses a key until the focus is on something that reads like this. */
async function reach(page: Page, words: string, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if ((await focused(page)).includes(words)) return
    await page.keyboard.press(key)
  }
  throw new Error(`"${words}" cannot be reached with ${key}; the focus is on "${await focused(page)}"`)
}

test('from the start to the details of a result with keys only', async () => {
  const { page, complaints } = await site.watch()
  await page.goto(`${site.url}/`)
  await page.locator('h1').waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Naar de inhoud')
  await page.keyboard.press('Enter')
  await reach(page, 'Voor mij')
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { name: 'Je vragen' }).waitFor()
  await reach(page, 'leerling op de basisschool')
  await page.keyboard.press('Space')
  await reach(page, 'in loondienst', 'ArrowDown')
  await reach(page, 'Verder')
  await page.keyboard.press('Enter')

  await expect.poll(() => focused(page)).toContain('Wat wil je?')
  await reach(page, 'Een baan in techniek of ICT')
  await page.keyboard.press('Space')
  await reach(page, 'Verder')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toContain('In welke sector heb je gewerkt?')
  await reach(page, 'Waarom vragen we dit?')
  await page.keyboard.press('Enter')
  await reach(page, 'Weet ik niet')
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toContain('Welke opleiding heb je afgemaakt?')

  await reach(page, 'Waarom, en wat vraag je na?')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Wat er gevraagd wordt' }).waitFor()
  await reach(page, 'Alles over')
  await page.keyboard.press('Enter')
  await page.locator('h1', { hasNotText: 'Zoek' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  expect(complaints).toEqual([])
})
