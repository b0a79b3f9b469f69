import { describe, expect, it } from 'vitest'
import { match } from '../match/match.ts'
import { parseQuery } from '../model/parse.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { explain } from './explain.ts'
import { providerQuestions } from './provider-questions.ts'
import { say } from './words/say.ts'

const questions = (record: object, profile: object = {}) => {
  const inventory = smallInventory([initiative('one', record)])
  const [found] = match(inventory, parseQuery({ asOf: '2026-06-01', profile })).items
  if (found === undefined) throw new Error('no match')
  const reasons = providerQuestions(inventory, found)
  expect(explain(inventory, found).ask).toEqual(reasons)
  return reasons.map((reason) => ({ ...reason, said: say(inventory, reason, 'nl') }))
}
const short = (asked: ReturnType<typeof questions>) =>
  asked.map(({ code, params }) => [code, ...(params.criteria ?? [params.field ?? params.factor ?? ''])].join(' '))
const known = { factors: { guidance: says(true), job: says(false) }, facts: { status: says({ status: 'active' }) } }
const told = {
  place: says({ region: 'west' }),
  intake: says({ kind: 'rolling' }),
  duration: says({ min: 'P1W', max: 'P1W' }),
  hours: says({ min: 0, max: 0 }),
  dayparts: says('morning'),
  languages: says('nl'),
  price: says({ amount: { min: 0, max: 0 } }),
  pay: { kind: 'not-applicable', why: 'a day' },
  guarantee: says({ kind: 'none' }),
  gives: says({ token: 'oriented' }),
  occupations: says('fitter'),
  demand: says({}),
  capacity: says({ min: 5 }),
}
const complete = [{ source: 'paper' }]

describe('questions for the provider', () => {
  it('come by how much depends on them: closing, confirming, terms, factors', () => {
    const judged = asks({ criterion: 'judgedSuitable' })
    const aimed = asks({ criterion: 'age' }, { exclusive: false })
    const record = {
      facts: known.facts,
      steps: [step('a', { terms: { ...told, price: undefined, needs: [aimed, judged], complete } })],
    }
    expect(short(questions(record, { age: 9 }))).toEqual([
      'ask-criterion judgedSuitable',
      'ask-criterion age',
      'ask-term price',
      'ask-factor guidance',
      'ask-factor job',
    ])
  })

  it('are not about what is known, does not apply, or is for the person to answer', () => {
    const needs = [asks({ criterion: 'age', min: 18 }), asks({ criterion: 'dutch', min: 'A2' })]
    expect(questions({ ...known, steps: [step('a', { terms: { ...told, needs, complete } })] }, { age: 9 })).toEqual([])
  })

  it('ask whether one who is not aimed at may join, saying what is asked', () => {
    const needs = [asks({ criterion: 'age', min: 18 }, { exclusive: false })]
    const asked = questions({ ...known, steps: [step('a', { terms: { ...told, needs, complete } })] }, { age: 9 })
    expect(asked).toMatchObject([
      {
        code: 'ask-aimed',
        cites: [{ source: 'paper' }],
        said: 'Kan iemand ook meedoen als dit niet klopt: 18 jaar of ouder?',
      },
    ])
  })

  it('ask whether it still runs: first where sources differ, later where none tells', () => {
    const needs = [asks({ criterion: 'age' }, { exclusive: false })]
    const steps = [step('a', { terms: { ...told, needs, complete } })]
    const differ = { status: says({ status: 'active' }), validity: says({ to: '2020' }) }
    expect(short(questions({ factors: known.factors, steps, facts: differ }))).toEqual([
      'ask-running ',
      'ask-criterion age',
    ])
    expect(short(questions({ factors: known.factors, steps }))).toEqual(['ask-criterion age', 'ask-running '])
  })

  it('ask about terms on which sources contradict each other', () => {
    const differ = {
      claims: [
        { value: 8, at: 1 },
        { value: 9, at: 1 },
      ],
    }
    const duration = {
      kind: 'known',
      claims: differ.claims.map(({ value }) => ({
        value: { min: `P${String(value)}W` },
        cites: [{ source: 'paper' }],
      })),
    }
    const asked = questions({ ...known, steps: [step('a', { terms: { ...told, needs: [], complete, duration } })] })
    expect(asked).toMatchObject([
      { code: 'ask-term', params: { field: 'duration' }, cites: [{ source: 'paper' }, { source: 'paper' }] },
    ])
  })

  const later = (terms: object, { first = {}, ...more }: { first?: object; offerings?: object[] } = {}) => ({
    ...known,
    steps: [
      step('a', { terms: { ...told, needs: [], complete, hours: undefined, ...first } }),
      step('b', { kind: 'training', terms: { ...told, complete, ...terms } }),
      step('c', { kind: 'training', terms: { ...told, complete, ...terms } }),
      step('d', { terms }),
    ],
    connects: [{ steps: ['a', 'b', 'c'], order: 'stated', cites: complete }],
    ...more,
  })

  it('are asked once over the steps, and at later steps only by name, those of more steps first', () => {
    const asked = questions(later({ needs: [asks({ criterion: 'level' })], hours: undefined, price: undefined }), {
      level: 'hbo',
    })
    expect(asked.map(({ code, params, said }) => [code, params.steps, said])).toEqual([
      ['ask-later', ['b', 'c'], 'Bij de stap b → c: Welk opleidingsniveau is nodig?'],
      ['ask-term', undefined, 'Hoeveel uur per week kost het?'],
      ['ask-later', ['b', 'c'], 'Bij de stap b → c: Wat kost het, en wie betaalt dat?'],
    ])
  })

  it('are about the later steps at the site of the way in', () => {
    const offerings = [
      { id: 'x', step: 'a', site: 'here', terms: { hours: told.hours, place: says({ municipality: 'alpha' }) } },
      { id: 'y', step: 'b', site: 'there', terms: {} },
      { id: 'z', step: 'b', site: 'here', terms: { hours: told.hours } },
    ]
    const asked = questions(later({ needs: [], hours: undefined }, { offerings, first: { place: undefined } }), {
      municipality: 'alpha',
    })
    expect(asked.map(({ code, params }) => [code, params.field, params.steps])).toEqual([['ask-later', 'hours', ['c']]])
  })

  it('say at which steps a source leaves something open', () => {
    const asked = questions(later({ needs: [], complete: undefined }))
    expect(short(asked).slice(0, 6)).toEqual(
      ['age', 'level', 'dutch', 'workSituation', 'residenceStatus', 'regionServed'].map((c) => `ask-later ${c}`),
    )
  })
})
