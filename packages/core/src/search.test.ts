import { describe, expect, it } from 'vitest'
import { match } from './match/match.ts'
import { parseQuery } from './model/parse.ts'
import { createSearch } from './search.ts'
import { initiative, says, smallInventory, step } from './testing/small-inventory.ts'

const text = (nl: string, en = nl) => ({ summary: { nl, en } })
const inventory = smallInventory([
  initiative('beroepentuin', { name: 'Beroepentuin', ...text('Omscholing naar kansrijke beroepen in de techniek') }),
  initiative('girls-day', {
    name: "Girls'Day",
    ...text('Meisjes maken kennis met bedrijven', 'Girls visit companies'),
  }),
  initiative('switch', {
    name: 'Switch',
    ...text('Voorschakelklas voor de energietransitie'),
    facts: { does: says({ nl: 'Leert zonnepanelen leggen', en: 'Teaches laying solar panels' }) },
    steps: [step('a', { terms: { occupations: says('fitter') } })],
  }),
  initiative('ateliers', { name: 'Ateliers', ...text('Vakwerk in het café: energie, lassen, mbo 2') }),
])
const { find } = createSearch(inventory)

describe('free text', () => {
  it.each([
    ['a name', 'beroepentuin', ['beroepentuin']],
    ['the start of a word', 'beroepen', ['beroepentuin']],
    ['an occupation', 'monteur', ['switch']],
    ['what it does', 'zonnepanelen', ['switch']],
    ['a word with a slip', 'zonepanelen', ['switch']],
    ['a longer word with two', 'zonepannelen', ['switch']],
    ['capitals and accents', 'CAFE', ['ateliers']],
    ['accents where there are none', 'énergietransitie', ['switch']],
    ['all of several words', 'energie lassen', ['ateliers']],
    ['words around them', 'ik wil iets met lassen', ['ateliers']],
    ['a name with an apostrophe', "girls'day", ['girls-day']],
    ['a digit', 'mbo 2', ['ateliers']],
    ['nothing', 'astronaut', []],
  ])('finds by %s', (_, words, expected) => {
    expect(find(words)).toEqual(expected)
  })

  it('finds what holds any word where nothing holds all', () => {
    expect(find('zonnepanelen lassen').toSorted()).toEqual(['ateliers', 'switch'])
  })

  it('takes no slip in a short word, and no start of one or two letters', () => {
    expect(find('mba')).toEqual([])
    expect(find('be')).toEqual([])
  })

  it('puts a name before a description', () => {
    const two = smallInventory([
      initiative('a', { name: 'Iets', ...text('Over techniek') }),
      initiative('b', { name: 'Techniek', ...text('Over iets') }),
    ])
    expect(createSearch(two).find('techniek')).toEqual(['b', 'a'])
  })

  it('narrows nothing without words', () => {
    const all = ['ateliers', 'beroepentuin', 'girls-day', 'switch']
    expect(find('')).toEqual(all)
    expect(find(' de ')).toEqual(all)
  })

  it('speaks the language asked for', () => {
    expect(createSearch(inventory, 'en').find('solar')).toEqual(['switch'])
    expect(createSearch(inventory, 'en').find('zonnepanelen')).toEqual([])
  })

  it('filters a match, which says so', () => {
    const answer = match(inventory, parseQuery({ asOf: '2026-06-01', filters: { initiatives: find('techniek') } }))
    expect(answer).toMatchObject({ filtered: true, total: 1, items: [{ initiative: 'beroepentuin' }] })
  })
})
