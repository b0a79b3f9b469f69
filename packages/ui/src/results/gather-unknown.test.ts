import {
  explain,
  lookupOf,
  match,
  messagesOf,
  parseQuery,
  sayIn,
  type Language,
  type Reason,
  type ReasonCode,
} from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { describe, expect, test } from 'vitest'
import { en } from '../words/en.ts'
import { enLater } from '../words/en-later.ts'
import { nl } from '../words/nl.ts'
import { nlLater } from '../words/nl-later.ts'
import { createTranslate } from '../words/translate.ts'
import type { LaterWords } from '../words/use-later-words.ts'
import { gatherUnknown } from './gather-unknown.ts'

function wordsIn(language: Language): LaterWords {
  const labels = messagesOf(language)
  const speech = { lookup: lookupOf(inventory), messages: labels, language }
  const texts = language === 'nl' ? { ...nl, ...nlLater } : { ...en, ...enLater }
  const t = createTranslate<typeof nl & typeof nlLater>(texts as never)
  return { inventory, language, t, labels, speech, say: (reason) => sayIn(speech, reason) }
}
const reason = (code: ReasonCode, params: object = {}, quote?: string): Reason =>
  ({ code, params, cites: quote === undefined ? [] : [{ source: 'annex', quote }] }) as Reason
const sentences = (reasons: Reason[], language: Language = 'nl') =>
  gatherUnknown(reasons, wordsIn(language)).unknown.map(({ text }) => text)

test('what the sources leave out is one sentence, and what nobody has looked for another', () => {
  const reasons = [
    reason('term-not-stated', { field: 'price' }),
    reason('term-not-read', { field: 'pay' }),
    reason('term-not-stated', { field: 'duration' }),
    reason('term-not-stated', { field: 'hours' }),
  ]
  expect(sentences(reasons)).toEqual([
    'Niet bekend: kosten, duur en uren per week. De bronnen zeggen er niets over.',
    'Niet bekend: loon. We hebben dit nog niet uitgezocht.',
  ])
  expect(sentences(reasons, 'en')[0]).toMatch(/^Not known: .+, .+ and .+\. The sources say nothing about it\.$/)
})

test('criteria are gathered in the words that core has for them, each once', () => {
  const criteria = ['age', 'level', 'age'].map((one) => reason('need-not-stated', { criteria: [one] }))
  expect(sentences([...criteria, reason('need-not-read', { criteria: ['sex'] })])).toEqual([
    'De bronnen zeggen niets over: leeftijd of opleidingsniveau. Vraag het na.',
    'We hebben nog niet gezocht naar: geslacht. Vraag het na.',
  ])
})

test('factors, whose names are long, stand under one sentence; one by itself stands in it', () => {
  const factors = inventory.successFactors.map(({ id }) => reason('factor-not-stated', { factor: id }))
  expect(gatherUnknown(factors, wordsIn('nl')).unknown).toEqual([
    {
      code: 'factor-not-stated',
      text: 'Niet bekend. De bronnen zeggen er niets over:',
      names: inventory.successFactors.map(({ name }) => name.nl),
    },
  ])
  expect(sentences(factors.slice(0, 1))).toEqual([
    'Niet bekend: oriëntatie op toekomstige beroepen. De bronnen zeggen er niets over.',
  ])
})

test('what sources disagree on, what is known and what you did not tell stay apart, in their order', () => {
  const kept = [
    reason('term-known', { field: 'place', values: [] }, 'in Twente'),
    reason('term-conflict', { field: 'price', values: [] }, 'gratis'),
    reason('term-may-differ', { field: 'pay', values: [] }, 'loon'),
    reason('factor-sources-differ', { factor: 'guidance' }, 'begeleiding'),
    reason('need-sources-disagree', { criteria: ['age'], needs: [] }, 'vanaf 18'),
    reason('need-unknown-you', { criteria: ['level'], needs: [] }, 'mbo'),
    reason('fit-unknown', { dimension: 'travel' }),
  ]
  const { told, unknown } = gatherUnknown([reason('term-not-stated', { field: 'hours' }), ...kept], wordsIn('nl'))
  expect(told).toEqual(kept)
  expect(unknown).toHaveLength(1)
})

describe('of the whole inventory', () => {
  const { items } = match(inventory, parseQuery({ asOf: '2026-11-28', limit: 1000 }))

  test.each(items.map((item) => [item.initiative, item] as const))(
    '%s repeats nothing and loses nothing',
    (_, item) => {
      const words = wordsIn('nl')
      const { criteria, factors, terms } = explain(inventory, item)
      for (const reasons of [criteria, factors, terms]) {
        const { told, unknown } = gatherUnknown(reasons, words)
        expect(unknown.length).toBeLessThanOrEqual(2)
        const text = [...told.map(words.say), ...unknown.flatMap((one) => [one.text, ...one.names])]
          .join(' ')
          .toLowerCase()
        expect(text.match(/de bronnen zeggen er niets over/g)?.length ?? 0).toBeLessThanOrEqual(1)
        for (const { params } of reasons) {
          for (const criterion of told.some((one) => one.params === params) ? [] : (params.criteria ?? []))
            expect(text).toContain(words.labels.criteria[criterion].name.toLowerCase())
          const factor = words.speech.lookup.successFactors.get(params.factor ?? '')
          if (factor) expect(text).toContain(factor.name.nl.toLowerCase())
          if (params.field) expect(text).toContain(words.labels.terms[params.field as 'pay'].name.toLowerCase())
        }
      }
    },
  )
})
