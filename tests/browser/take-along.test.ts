import { readFile } from 'node:fs/promises'
import { demoInventory } from '@overstap/inventory/demo'
import { expect, test } from 'vitest'
import { begin, choose } from './finder.ts'
import { useSite } from './use-site.ts'

const site = useSite()

test('the known days of a route are saved as a calendar, which is written in the page', async () => {
  const { page, complaints } = await site.watch()
  // The shipped inventory knows no day yet; the made-up one does.
  await page.route('**/inventory/*.json', (route) => route.fulfill({ json: demoInventory }))
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await choose(page, 'in loondienst')
  const button = page.getByRole('button', { name: /Zet in je agenda/ }).first()
  await button.waitFor()
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
  const saving = page.waitForEvent('download')
  await button.click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('overstap.ics')
  const text = await readFile(await saved.path(), 'utf8')
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(text).toMatch(/DTSTART;VALUE=DATE:20\d{6}\r\n/)
  expect(sent.filter((one) => !one.startsWith('GET /assets/') && !one.startsWith('GET /blob'))).toEqual([])
  // The page was written from another inventory than it is given here.
  expect(complaints.filter((one) => !one.startsWith('Hydration'))).toEqual([])
})

test('without a known day there is nothing to save', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await page.locator('.ov-route').first().waitFor()
  expect(await page.getByRole('button', { name: /agenda/ }).count()).toBe(0)
})

test('a result is read aloud by a voice of the device, and by no other', async () => {
  const { page, complaints } = await site.watch()
  await page.addInitScript(() => {
    const spoken: { text: string; voice: string | undefined }[] = []
    const voices = [
      { name: 'far', lang: 'nl-NL', localService: false, default: true },
      { name: 'near', lang: 'nl-NL', localService: true, default: false },
    ]
    class Utterance extends EventTarget {
      voice: { name: string } | undefined
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const speak = ({ text, voice }: Utterance) => spoken.push({ text, voice: voice?.name })
    const speechSynthesis = {
      getVoices: () => voices,
      speak,
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }
    Object.defineProperties(window, {
      speechSynthesis: { value: speechSynthesis },
      SpeechSynthesisUtterance: { value: Utterance },
      spoken: { value: spoken },
    })
  })
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  const card = page.locator('.ov-card').first()
  await card.locator('summary').first().click()
  await card.getByRole('button', { name: /^Lees voor/ }).click()
  const spoken = await page.evaluate(() => (window as never as { spoken: { text: string; voice: string }[] }).spoken)
  expect(spoken.length).toBeGreaterThan(5)
  expect(new Set(spoken.map(({ voice }) => voice))).toEqual(new Set(['near']))
  const name = await card.locator('h3').textContent()
  expect(spoken[0]?.text).toBe(name?.trim())
  await card.getByRole('button', { name: /^Stop met voorlezen/ }).click()
  await card.getByRole('button', { name: /^Lees voor/ }).waitFor()
  expect(complaints).toEqual([])
})
