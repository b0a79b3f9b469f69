import { groupMatches, lookupOf, match, messagesOf, type QueryInput, parseQuery } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { expect, test } from 'vitest'
import { begin, choose, pass, question, shown, tell } from './finder.ts'
import { findBarriers } from './harness.ts'
import { useSite } from './use-site.ts'
import { overflow } from './watch.ts'

const site = useSite()

const asOf = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())

/** What the library answers to the same query, in the words of the site. */
function expected(query: Omit<QueryInput, 'asOf'>): [string, string][] {
  const { verdicts } = messagesOf('nl')
  const { items } = match(inventory, parseQuery({ ...query, asOf, limit: 1000 }))
  const { ahead, elsewhere, closed } = groupMatches(items)
  return [...ahead, ...elsewhere, ...closed].map(({ initiative, verdict, running }) => [
    lookupOf(inventory).initiatives.get(initiative)?.name ?? '',
    running.state === 'ended' ? 'Gestopt' : verdicts[verdict],
  ])
}

test('a warehouse worker of 22 in Zwolle', async () => {
  const { page, complaints } = await site.watch()
  await page.goto(`${site.url}/`)
  await begin(page, 'Voor mij')
  expect(await shown(page)).toEqual(expected({ profile: {} }))
  await tell(page, {
    'Wat doe je nu?': 'in loondienst',
    'Hoe oud ben je?': '22',
    'Waar woon je?': 'Zwolle',
    'Wat wil je?': 'een baan in techniek of ICT',
    'Welke opleiding': 'mbo 2',
  })
  const cards = await shown(page)
  expect(cards).toEqual(
    expected({
      profile: { workSituation: 'employed', age: 22, municipality: 'zwolle', level: 'mbo-2' },
      goal: { kind: 'technical-job' },
    }),
  )
  const verdicts = new Map(cards)
  expect(verdicts.get('Switch')).toBe('kan misschien')
  expect(verdicts.get("Girls'Day")).toBe('past nu niet')
  expect(complaints).toEqual([])
})

test('every criterion and factor of a result is told with its source, and what is not known becomes a question', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await choose(page, 'in loondienst')
  const card = page.locator('.ov-card', { hasText: 'Beroepentuin' })
  await card.locator('.ov-details__summary').click()
  await card.getByRole('heading', { name: 'Vraag dit aan de aanbieder' }).waitFor()
  const text = (await card.innerText()).replaceAll(/\s+/g, ' ')
  expect(text).toContain('Beroepentuin is een oriëntatie- en scholingslocatie voor zij-instromers')
  expect(text).toMatch(/\d+ tot \d+ van \d+/)
  expect(text).toContain('Klopt:')
  expect(text).toContain('Niet bekend:')
  expect(text).toContain('Vraag dit aan de aanbieder')
  expect(text).toContain('Is er een leeftijdsgrens?')
})

test.each([360, 1280])('opened at %i pixels, what is not known is told once for each reason why', async (width) => {
  const { page } = await site.watch({ viewport: { width, height: 900 } })
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await choose(page, 'in loondienst')
  const card = page.locator('.ov-card', { hasText: 'Beroepentuin' })
  await card.locator('.ov-details__summary').click()
  await card.getByRole('heading', { name: 'Praktisch' }).waitFor()
  for (const title of ['Praktisch', 'Wat maakt dat het werkt', 'Wat er gevraagd wordt']) {
    const group = card.locator('.ov-group', { has: page.getByRole('heading', { name: title, exact: true }) })
    const told = await group.locator('.ov-reason').allInnerTexts()
    for (const silence of ['De bronnen zeggen er niets over', 'De bronnen zeggen niets over', 'nog niet uitgezocht'])
      expect(told.filter((text) => text.includes(silence)).length, title).toBeLessThanOrEqual(1)
  }
  await card.getByText(/^Niet bekend: start, .* en .*\. De bronnen zeggen er niets over\.$/).waitFor()
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await findBarriers(page)).toEqual([])
})

test('a parent of a girl of 13', async () => {
  const { page, complaints } = await site.watch()
  await page.goto(`${site.url}/`)
  await begin(page, 'Voor mijn kind')
  await tell(page, {
    'Wat doet je kind nu?': 'leerling op de middelbare school',
    'Hoe oud is je kind?': '13',
    'Waar woont je kind?': 'Utrecht',
    'Wat zoek je': 'techniek en ICT beleven',
    'Welke opleiding': 'basisschool',
  })
  const asked = question(page, 'Is je kind een meisje of een jongen?')
  await asked.waitFor()
  expect(await asked.innerText()).toContain('We vragen dit alleen omdat het hier iets uitmaakt.')
  expect(await asked.innerText()).toContain("Girls'Day vraagt")
  await asked.getByRole('radio', { name: 'meisje of vrouw' }).check()
  const verdicts = new Map(await shown(page))
  expect(verdicts.get("Girls'Day")).toBe('kan misschien')
  expect(verdicts.get('Beroepentuin')).toBe('past nu niet')
  expect(verdicts.get('Make IT Work')).toBe('past nu niet')
  const elsewhere = page.locator('.ov-folded', { hasText: 'ergens anders heen' })
  expect(await elsewhere.locator('h3', { hasText: 'Switch' }).count()).toBe(1)
  await page.locator('.ov-card', { hasText: "Girls'Day" }).locator('.ov-details__summary').click()
  expect(await page.locator('.ov-card', { hasText: "Girls'Day" }).innerText()).toContain('meisjes van 10 tot 15 jaar')
  expect(complaints).toEqual([])
})

test('someone who tells nothing gets everything as possible, and is never asked to explain', async () => {
  const { page, complaints } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  const results = page.getByRole('heading', { name: 'Je routes' })
  for (let i = 0; i < 20 && !(await results.evaluate((heading) => heading === document.activeElement)); i++)
    await pass(page)
  expect(await results.evaluate((heading) => heading === document.activeElement)).toBe(true)
  expect(await shown(page)).toEqual(expected({ profile: {} }))
  expect(complaints).toEqual([])
})

test('a status holder is told why the status is asked', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  expect(await page.getByRole('button', { name: 'Wat is je verblijfsstatus?' }).count()).toBe(0)
  await choose(page, 'in loondienst')
  await choose(page, 'een baan in techniek of ICT')
  for (let i = 0; i < 20 && !(await page.getByRole('radio', { name: 'statushouder' }).isVisible()); i++)
    await pass(page)
  expect(await question(page, 'Wat is je verblijfsstatus?').innerText()).toContain('We vragen dit alleen')
  expect(await question(page, 'Wat is je verblijfsstatus?').innerText()).toMatch(/vraagt: .*statushouder/)
  await choose(page, 'statushouder')
  expect(await page.getByRole('button', { name: 'Wat is je verblijfsstatus?' }).innerText()).toContain('statushouder')
})

test('a region alone is enough, and a misspelt municipality is said to be unknown', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await tell(page, {})
  await page.getByLabel('Gemeente').fill('Atlantis')
  await page.getByLabel('Gemeente').blur()
  expect(await page.getByText('staat niet in de lijst').isVisible()).toBe(true)
  await page.getByLabel('Of kies alleen een regio').selectOption({ label: 'Twente' })
  expect(await shown(page)).toEqual(expected({ profile: { region: 'twente' } }))
})

test('changing language keeps what was answered', async () => {
  const { page, complaints } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await choose(page, 'in loondienst')
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Find what fits you' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  expect(await page.getByRole('button', { name: 'What do you do now?' }).innerText()).toContain(
    messagesOf('en').workSituations.employed,
  )
  expect(await page.title()).toBe('Find what fits you · Overstap')
  expect(complaints).toEqual([])
})

test('what ended says so, with what came after', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  const ended = (await shown(page)).filter(([, verdict]) => verdict === 'Gestopt')
  expect(ended.map(([name]) => name)).toContain('Make IT Work in the North')
})

test('all is forgotten at one press', async () => {
  const { page } = await site.watch()
  await page.goto(`${site.url}/zoeken`)
  await begin(page, 'Voor mij')
  await choose(page, 'in loondienst')
  await page.getByRole('button', { name: 'Wis alle antwoorden' }).click()
  await page.getByRole('heading', { name: 'Voor wie zoek je?' }).waitFor()
  await begin(page, 'Voor mij')
  expect(await shown(page)).toEqual(expected({ profile: {} }))
})
