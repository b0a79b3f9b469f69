import { advise, adviseRoutes, canonicalJson, createMatcher, createPlanner, match, parseQuery } from '@overstap/core'
import { createSearch } from '@overstap/core/search'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { expect, test } from 'vitest'
import { terminal } from './testing/terminal.ts'

const profile = { age: 34, dutch: 'A2', level: 'primary', diplomaFields: [] }
const asked = { asOf: '2026-11-23', profile, goal: { kind: 'technical-job' } }
const query = parseQuery(asked)
const overstap = (...argv: string[]) => terminal([...argv, '--query', '-'], JSON.stringify(asked))

test('advice as the library gives it', async () => {
  const { exitCode, out, err } = await overstap('advise', '--json')
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  expect(out).toBe(`${canonicalJson(advise(createMatcher(inventory), query, { language: 'nl' }))}\n`)
})

test.each(['nl', 'en'])('advice to read, in %s', async (lang) => {
  const { out } = await overstap('advise', '--lang', lang)
  expect(out).toMatch(
    lang === 'nl' ? /\nVertel nu\n {3}\? werk of school nu/ : /\nTell next\n {3}\? work or school now/,
  )
  expect(out).toMatch(lang === 'nl' ? /\nWat als\n {3}Wat als: / : /\nWhat if\n {3}What if: /)
  expect(out).not.toMatch(/undefined|\[object|[{}]/)
})

test.each([
  [[], inventory],
  [['--demo'], demoInventory],
])('what-ifs on routes, %j', async (flags, from) => {
  const advisers = { matcher: createMatcher(from), planner: createPlanner(from) }
  const library = adviseRoutes(advisers, query, { language: 'nl' })
  expect((await overstap('plan', '--what-if', '--json', ...flags)).out).toBe(`${canonicalJson(library)}\n`)
  const { out } = await overstap('plan', '--what-if', ...flags)
  expect(out.startsWith('DEMO: ')).toBe(from === demoInventory)
  for (const sentence of library.sentences.whatIfs.flat()) expect(out).toContain(`\n   ${sentence}\n`)
  if (library.whatIfs.length === 0) expect(out).toContain('Geen kleine verandering')
})

test('a free text narrows a match within its own filter', async () => {
  const found = createSearch(inventory, 'nl').find('energie')
  expect(found.length).toBeGreaterThan(1)
  const narrowed = { ...query, filters: { initiatives: found } }
  expect((await overstap('match', '--text', 'energie', '--json')).out).toBe(
    `${canonicalJson(match(inventory, narrowed))}\n`,
  )
  const [first = ''] = found
  const own = { ...asked, filters: { initiatives: [first, 'it-noord'] } }
  const { out } = await terminal(['match', '--query', '-', '--text', 'energie', '--json'], JSON.stringify(own))
  expect((JSON.parse(out) as { items: { initiative: string }[] }).items.map((item) => item.initiative)).toEqual([first])
})

test('advice on what a text finds says how many that are, or that there is nothing', async () => {
  const { out } = await overstap('advise', '--text', 'zonnepanelen')
  expect(out).toMatch(/\nGevonden met “zonnepanelen”: kan: \d+ · kan misschien: \d+ · past nu niet: \d+\n\nVertel nu\n/)
  const none = await overstap('advise', '--text', 'xyzzyq', '--lang', 'en')
  expect(none.out).toMatch(/\n\nNothing was found with “xyzzyq”\.\n$/)
  expect((await overstap('advise', '--text', 'zonnepanelen', '--json')).out).not.toContain('Gevonden')
})

test('a calendar of what-ifs makes no sense', async () => {
  expect(await overstap('plan', '--what-if', '--ics', '-')).toMatchObject({ exitCode: 2, out: '' })
})
