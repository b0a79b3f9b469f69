import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../model/outcome.ts'
import { initiative, smallInventory } from '../../testing/small-inventory.ts'
import { phraseFact, phrasePeriod } from './phrase-fact.ts'
import { phraseOutcome, phraseOutcomeScope } from './phrase-outcome.ts'
import { speechOf } from './say.ts'

const speech = speechOf(smallInventory([initiative('one'), initiative('two')]), 'nl')
const figure = (more: object): Outcome =>
  ({
    kind: 'achieved',
    what: { nl: 'mensen aan het werk', en: '' },
    evidence: 'described',
    cites: [],
    ...more,
  }) as Outcome

describe.each([
  [
    { count: { min: 100, said: 'ruim 100' } },
    'minstens 100 (“ruim 100”): mensen aan het werk',
    ['van hoeveel is niet bekend'],
  ],
  [{ count: { min: 9, max: 9 }, of: { min: 12, max: 12 } }, '9 van 12: mensen aan het werk', []],
  [
    { percent: { min: 40, max: 40 }, versus: { nl: 'de rest', en: '' } },
    '40%: mensen aan het werk',
    ['vergeleken met de rest'],
  ],
  [{ kind: 'target', direction: 'more' }, 'Meer: mensen aan het werk', []],
  [{ kind: 'target', count: { said: 'meer dan 20' } }, '“meer dan 20”: mensen aan het werk', []],
  [
    { percent: { min: 1, max: 1 }, place: 'west', joint: ['one', 'two'] },
    '1%: mensen aan het werk',
    ['West', 'gezegd over one, two samen'],
  ],
])('%j', (more, text, scope) => {
  it(text, () => {
    expect(phraseOutcome(figure(more), speech)).toBe(text)
    expect(phraseOutcomeScope(figure(more), speech)).toEqual(scope)
  })
})

it('a period in words, or in those of its source', () => {
  expect(phrasePeriod({ from: '2024', to: '2024' }, speech)).toBe('2024')
  expect(phrasePeriod({ from: '2024', to: '2026-05' }, speech)).toBe('vanaf 2024 tot en met mei 2026')
  expect(phrasePeriod({ said: 'nu' }, speech)).toBe('“nu”')
})

it('facts of an initiative by their names', () => {
  expect(phraseFact('status', { status: 'ended', on: '2023' }, speech)).toBe('gestopt (2023)')
  expect(phraseFact('organisations', { organisation: 'school' as never, role: 'runs' }, speech)).toBe(
    'School (voert uit)',
  )
  expect(phraseFact('regions', 'west' as never, speech)).toBe('West')
  expect(phraseFact('funding', { what: { nl: 'subsidie', en: 'grant' } }, speech)).toBe('subsidie')
})
