import { canonicalJson, departures } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { expect, test } from 'vitest'
import { terminal } from './testing/terminal.ts'

type Asked = Parameters<typeof departures>[1]

test.each([
  ['the inventory', [], inventory],
  ['the fictitious catalogue', ['--demo'], demoInventory],
])('answers as the library does, on %s', async (_, flags, from) => {
  const argv = ['departures', '--region', 'midden-utrecht', '--direction', 'energy', '--limit', '3', '--json', ...flags]
  const asked = { asOf: '2026-11-23', region: 'midden-utrecht', sector: 'energy', limit: 3 } as Asked
  expect(await terminal(argv)).toEqual({ exitCode: 0, out: `${canonicalJson(departures(from, asked))}\n`, err: '' })
})

test('the real inventory has none yet, and says so', async () => {
  const { out } = await terminal(['departures'])
  expect(out).toMatch(/^Peildatum 2026-11-23 .*\nEr is geen startmoment bekend\.\n\nZonder bekend startmoment: \d+\./)
  expect((await terminal(['departures', '--as-of', '2022-06-01', '--lang', 'en'])).out).toContain(
    '13 June 2022: Digital Days',
  )
})

test.each(['nl', 'en'])('made-up intakes to read, in %s, soonest first, and labelled', async (lang) => {
  const { out } = await terminal(['departures', '--demo', '--limit', '4', '--lang', lang])
  expect(out).toMatch(/^DEMO: /)
  expect(out.match(/^\d+ .*\(fictief\): .*\[demo-catalogus\]$/gm)).toHaveLength(4)
  expect(out).toMatch(
    lang === 'nl' ? /waarvan getoond 4[^]*Altijd te beginnen:\n- / : /of which shown 4[^]*at any time:\n- /,
  )
  expect(out).not.toMatch(/undefined|\[object|[{}]|NaN/)
})

test.each([
  [['--region', 'atlantis'], '--region: "atlantis" is not in the inventory'],
  [['--direction', 'cooking'], '--direction: "cooking" is not one of'],
  [['--as-of', '2026-02-30'], '--as-of: '],
  [['--limit', '0'], 'whole number'],
])('%j is refused by its option', async (flags, told) => {
  const ran = await terminal(['departures', ...flags])
  expect(ran).toMatchObject({ exitCode: 2, out: '' })
  expect(ran.err).toContain(told)
})
