import type { Interval } from '@overstap/core'
import { expect, test } from 'vitest'
import { enLater } from './en-later.ts'
import { nl } from './nl.ts'
import { nlLater } from './nl-later.ts'

test('who asks for a child or a class is not spoken to as the one who lives and travels', () => {
  expect(nlLater['wish.home-first']({ asker: 'self' })).toMatch(/^Vertel ook waar je woont\./)
  expect(nlLater['wish.home-first']({ asker: 'child' })).toMatch(/^Vertel ook waar je kind woont\./)
  expect(nlLater['wish.home-first']({ asker: 'class' })).toMatch(/^Vertel ook waar je leerlingen wonen\./)
  expect(enLater['wish.home-first']({ asker: 'child' })).toMatch(/^Also tell where your child lives\./)
  expect(enLater['wish.home-first']({ asker: 'class' })).toMatch(/^Also tell where your pupils live\./)
  expect(nl['routes.title']({ asker: 'child' })).toBe('Routes voor je kind')
})

const fits: [Interval, nl: string, en: string][] = [
  [{ lo: 1, hi: 1, of: 1 }, 'Past zeker bij je wens.', 'Certainly fits your wish.'],
  [{ lo: 0, hi: 0, of: 1 }, 'Past niet bij je wens.', 'Does not fit your wish.'],
  [{ lo: 0, hi: 1, of: 1 }, 'Of dit bij je wens past, weten we niet.', 'Whether this fits your wish we do not know.'],
  [
    { lo: 1, hi: 2, of: 3 },
    'Past zeker bij 1 van je 3 wensen. Van 1 weten we het niet.',
    'Certainly fits 1 of your 3 wishes. Of 1 we do not know.',
  ],
]

test.each(fits)('what fits, %o, is told in whole sentences', (interval, dutch, english) => {
  expect(nlLater['range.fit.long'](interval)).toBe(dutch)
  expect(enLater['range.fit.long'](interval)).toBe(english)
})

test('what works is counted with the right verb, and what nobody knows is not counted', () => {
  const say = nlLater['range.strength.long']
  expect(say({ lo: 1, hi: 6, of: 6 })).toBe(
    'Van de 6 punten die werken is er 1 zeker aanwezig. Van 5 weten we het niet.',
  )
  expect(say({ lo: 2, hi: 2, of: 6 })).toBe('Van de 6 punten die werken zijn er 2 zeker aanwezig.')
  expect(say({ lo: 0, hi: 6, of: 6 })).toBe('Van de 6 punten die werken weten we nog van geen enkel of het er is.')
})
