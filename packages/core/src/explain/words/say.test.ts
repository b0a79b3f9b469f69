import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../model/vocabulary.ts'
import { parseQuery } from '../../model/parse.ts'
import { match } from '../../match/match.ts'
import { asks, initiative, says, smallInventory, step } from '../../testing/small-inventory.ts'
import { explainAnswer } from '../explain-answer.ts'
import { explain } from '../explain.ts'
import { REASON_CODES, type Reason } from '../reason.ts'
import { messagesOf, say } from './say.ts'

const inventory = smallInventory([
  initiative('one', {
    factors: { guidance: says(true) },
    steps: [
      step('a', {
        terms: {
          needs: [asks({ criterion: 'age', min: 18 }), asks({ criterion: 'judgedSuitable', by: 'school' })],
          duration: says({ min: 'P10W', max: 'P10W' }),
          price: says({ amount: { min: 0, max: 0 } }),
          capacity: says({ min: 100, said: 'ruim 100' }),
          intake: says({ kind: 'fixed', dates: ['2026-09-01'] }),
          gives: says({ token: 'job', sector: 'energy', sure: false }),
          hours: says({ said: 'een dag' }),
        },
      }),
      step('b', { terms: { needs: [asks({ criterion: 'level', min: 'mbo-2' })] } }),
    ],
    connects: [{ steps: ['a', 'b'], order: 'stated', cites: [{ source: 'paper' }] }],
  }),
])
const [found] = match(inventory, parseQuery({ asOf: '2026-06-01', profile: { age: 17 } })).items
if (found === undefined) throw new Error('no match')
const explanation = explain(inventory, found)
const sentences = (reasons: Reason[]) => reasons.map((reason) => say(inventory, reason, 'nl'))

describe('say', () => {
  it.each(LANGUAGES)('asks a provider about whoever it is for: oneself, a child or a class (%s)', (language) => {
    const { criteria, terms, reasons } = messagesOf(language)
    const questions = [...Object.values(criteria), ...Object.values(terms)].map(({ ask }) => ask)
    for (const question of [...questions, reasons['ask-running'], reasons['ask-aimed']])
      expect(question).not.toMatch(/\b(je|jij|jou|jouw|you|your)\b/i)
  })

  it('tells a miss as fully as a hit', () => {
    expect(sentences(explanation.criteria).slice(0, 2)).toEqual([
      'Gevraagd: 18 jaar of ouder. Dat klopt niet.',
      'Gevraagd: geschikt volgens School. De aanbieder moet zeggen of dat klopt.',
    ])
  })

  it('says what is known of the terms, zero as free and a lower bound as such', () => {
    expect(sentences(explanation.terms)).toEqual(
      expect.arrayContaining([
        'Duur: 10 weken.',
        'Kosten: gratis.',
        'Plaatsen: minstens 100 mensen.',
        'Start: op 1 september 2026.',
        'Wat je krijgt: werk in de energie (niet zeker).',
        'Uren per week: “een dag”.',
      ]),
    )
  })

  it('says what is unknown as unknown', () => {
    expect(sentences(explanation.terms)).toContain('Loon: niet bekend. We hebben dit nog niet uitgezocht.')
  })

  it('tells what comes later and what is asked there', () => {
    expect(sentences(explanation.notes)).toEqual([
      'De stappen sluiten op elkaar aan: a → b.',
      'Later, bij de stap b, wordt gevraagd: een opleiding op het niveau van mbo 2 of hoger.',
    ])
  })

  it('asks the provider what the provider has to answer', () => {
    expect(sentences(explanation.ask)[0]).toBe('Hoe wordt bepaald wie geschikt is?')
    expect(sentences(explanation.ask)).toContain('Job?')
  })

  it('says that an answer is a selection, and points on when nothing fits', () => {
    const answer = match(
      inventory,
      parseQuery({ asOf: '2026-06-01', profile: { age: 17 }, filters: { verdicts: ['closed'] } }),
    )
    expect(explainAnswer(answer).map((reason) => reason.code)).toEqual(['answer-filtered', 'answer-empty'])
  })
})

describe.each(LANGUAGES)('messages in %s', (language) => {
  it('leave no placeholder unfilled, and say something for every code', () => {
    for (const code of REASON_CODES) {
      const reason: Reason = {
        code,
        params: {
          criteria: ['age'],
          needs: [{ criterion: 'age', min: 18 }],
          factor: found.strength.factors[0]?.factor,
          dimension: 'place',
          field: 'duration',
        } as Reason['params'],
        cites: [],
      }
      expect(say(inventory, reason, language), code).not.toMatch(/[{}]|undefined/)
      expect(messagesOf(language).reasons[code].trim(), code).not.toBe('')
    }
  })

  it('use the placeholders that the other language uses', () => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
    for (const code of REASON_CODES)
      expect(placeholders(messagesOf(language).reasons[code]), code).toEqual(
        placeholders(messagesOf('nl').reasons[code]),
      )
  })
})
