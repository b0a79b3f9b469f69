import { describe, expect, it } from 'vitest'
import { match } from '../match/match.ts'
import { parseQuery } from '../model/parse.ts'
import { asks, factor, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { explainAnswer } from './explain-answer.ts'
import { explain } from './explain.ts'

const paper = [{ source: 'paper' }]
const page = [{ source: 'page' }]
const quoted = [{ source: 'paper', quote: 'as it says' }]
const explained = (record: object, query: object = {}, more: object = {}) => {
  const inventory = smallInventory([initiative('one', record), initiative('next')], more)
  const answer = match(inventory, parseQuery({ asOf: '2026-06-01', ...query }))
  const found = answer.items.find((item) => item.initiative === 'one')
  if (found === undefined) throw new Error('no match')
  return explain(inventory, found)
}
const needing = (...needs: object[]) => ({ steps: [step('a', { terms: { needs, complete: paper } })] })
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code)

describe('criteria', () => {
  const adult = { criterion: 'age', min: 18 }
  it.each([
    ['need-met', asks(adult), { age: 18 }],
    ['need-unmet', asks(adult), { age: 17 }],
    ['need-unmet-aimed', asks(adult, { exclusive: false }), { age: 17 }],
    ['need-unknown-you', asks(adult), {}],
    ['need-unknown-provider', asks({ criterion: 'judgedSuitable' }), {}],
    ['need-unknown-both', asks({ criterion: 'age' }), {}],
    ['need-waived', { claims: [{ value: { tree: adult, exclusive: true, waived: true }, cites: paper }] }, {}],
    [
      'need-sources-disagree',
      { claims: [...asks(adult).claims, ...asks({ criterion: 'age', min: 16 }, { source: 'page' }).claims] },
      { age: 17 },
    ],
    [
      'need-met',
      {
        claims: [
          ...asks(adult).claims,
          { value: { tree: { criterion: 'age', min: 3 }, exclusive: true, waived: true }, cites: page },
        ],
      },
      { age: 18 },
    ],
  ])('%s', (code, need, profile) => {
    const [reason, ...others] = explained(needing(need), { profile }).criteria
    const { claims } = need as { claims: { value: { tree: { criterion: string } }; cites: object[] }[] }
    expect(reason).toEqual({
      code,
      params: { criteria: [claims[0]?.value.tree.criterion], needs: claims.map(({ value }) => value.tree) },
      cites: claims.flatMap(({ cites }) => cites),
    })
    expect(others).toEqual([])
  })

  it('tell what no source states from what nobody has read', () => {
    const record = { steps: [step('a', { terms: { criteriaNotStated: ['age'] } })] }
    expect(explained(record).criteria.slice(0, 2)).toEqual([
      { code: 'need-not-stated', params: { criteria: ['age'], needs: [] }, cites: [] },
      { code: 'need-not-read', params: { criteria: ['workSituation'], needs: [] }, cites: [] },
    ])
  })
})

describe('verdict', () => {
  it('is a reason of its own', () => {
    expect(explained({}).verdict).toEqual({ code: 'verdict-to-confirm', params: {}, cites: [] })
    expect(explained(needing()).verdict.code).toBe('verdict-open')
    expect(explained({ facts: { validity: says({ to: '2020' }) } }).verdict.code).toBe('verdict-closed')
  })
})

describe('factors', () => {
  const of = (fact: object | undefined) =>
    explained({ factors: fact === undefined ? {} : { guidance: fact } }).factors[0]
  const params = { factor: 'guidance' }
  it.each([
    ['factor-present', says(true), quoted],
    ['factor-absent', says(false), quoted],
    ['factor-not-stated', { kind: 'unknown', why: 'not-stated' }, []],
    ['factor-not-read', { kind: 'unknown', why: 'not-read' }, []],
    ['factor-not-read', { kind: 'unknown', why: 'not-asked' }, []],
    ['factor-not-read', undefined, []],
    ['factor-not-applicable', { kind: 'not-applicable', why: 'event' }, []],
    [
      'factor-sources-differ',
      {
        kind: 'known',
        claims: [
          { value: true, cites: paper },
          { value: false, cites: page },
        ],
      },
      [...paper, ...page],
    ],
  ])('%s', (code, fact, cites) => {
    expect(of(fact)).toEqual({ code, params, cites })
  })

  it('name one that is decisive where the other is present, with the words for that alone', () => {
    const decisive = {
      ...factor('guidance'),
      decisiveWith: 'job',
      effects: [
        { effect: 'decisive', evidence: 'described', cites: page },
        { effect: 'success', evidence: 'described', cites: paper },
      ],
    }
    const more = { successFactors: [decisive, factor('job')] }
    const notes = (job: object) => explained({ factors: { job } }, {}, more).notes
    expect(notes(says(true))).toEqual([
      { code: 'factor-decisive', params: { factor: 'guidance', other: 'job' }, cites: page },
    ])
    expect(notes(says(false))).toEqual([])
    expect(explained({ factors: { guidance: says(true), job: says(true) } }).notes).toEqual([])
  })
})

describe('fit', () => {
  it('tells each wish: met, not met, not known', () => {
    const terms = { needs: [], hours: says({ max: 8 }), dayparts: says('morning') }
    const wishes = { maxHours: 8, dayparts: ['evening'], languages: ['nl'] }
    expect(explained({ steps: [step('a', { terms })] }, { wishes }).fit).toEqual([
      { code: 'fit-met', params: { dimension: 'hours' }, cites: quoted },
      { code: 'fit-unmet', params: { dimension: 'daypart' }, cites: quoted },
      { code: 'fit-unknown', params: { dimension: 'language' }, cites: [] },
    ])
  })
})

describe('terms', () => {
  it('tell each in a fixed order: known, contradicted, differing, unknown, not applicable', () => {
    const differ = (more: object) => ({
      kind: 'known',
      claims: [
        { value: { min: 'P1W' }, cites: paper, ...more },
        { value: { min: 'P2W' }, cites: page, ...more },
      ],
    })
    const scope = { place: 'west', edition: '1', period: { from: '2024' } }
    const terms = {
      needs: [],
      duration: differ(scope),
      hours: { kind: 'unknown', why: 'not-stated' },
      price: { kind: 'not-applicable', why: 'event' },
      capacity: says({ min: 100 }),
    }
    const told = explained({ steps: [step('a', { terms })] }).terms
    expect(told.map(({ code, params }) => `${String(params.field)} ${code}`)).toEqual([
      'place term-not-read',
      'intake term-not-read',
      'duration term-conflict',
      'hours term-not-stated',
      'dayparts term-not-read',
      'languages term-not-read',
      'price term-not-applicable',
      'pay term-not-read',
      'guarantee term-not-read',
      'gives term-not-read',
      'occupations term-not-read',
      'demand term-not-read',
      'capacity term-known',
    ])
    expect(told[2]).toEqual({
      code: 'term-conflict',
      params: { field: 'duration', values: [{ min: 'P1W' }, { min: 'P2W' }] },
      cites: [...paper, ...page],
    })
    expect(told[3]).toEqual({ code: 'term-not-stated', params: { field: 'hours' }, cites: [] })
    expect(explained({ steps: [step('a', { terms: { needs: [], duration: differ({}) } })] }).terms[2]?.code).toBe(
      'term-may-differ',
    )
  })

  it('are of the offering that the match chose, and its place of the initiative where none is stated', () => {
    const offerings = [
      {
        id: 'x',
        step: 'a',
        site: 'here',
        terms: { place: says({ municipality: 'alpha' }), capacity: says({ min: 1 }) },
      },
    ]
    const record = {
      steps: [step('a', { terms: { needs: [], pay: says({ amount: { min: 0, max: 0 } }) } })],
      offerings,
    }
    const told = explained(record, { profile: { municipality: 'alpha' } }).terms
    expect(told.filter(({ code }) => code === 'term-known').map(({ params }) => params.field)).toEqual([
      'place',
      'pay',
      'capacity',
    ])
    const [place] = explained({ facts: { regions: says('west') } }).terms
    expect(place).toMatchObject({ code: 'term-known', params: { values: [{ region: 'west' }] } })
  })
})

describe('notes', () => {
  it('tell what has ended, what may have, what changed and what comes after it', () => {
    const status = (value: object) => ({ facts: { status: says(value) } })
    expect(explained(status({ status: 'ended', on: '2024', successor: 'next' })).notes).toEqual([
      { code: 'ended', params: {}, cites: quoted },
      { code: 'successor', params: { initiative: 'next' }, cites: quoted },
    ])
    expect(explained(status({ status: 'ended', on: '2026' })).notes).toEqual([
      { code: 'may-have-ended', params: {}, cites: quoted },
    ])
    const what = { nl: 'Nu anders', en: 'Different now' }
    expect(explained(status({ status: 'changed', on: '2021', what })).notes).toEqual([
      { code: 'changed', params: { text: what, on: '2021' }, cites: quoted },
    ])
    expect(explained(status({ status: 'changed' })).notes).toEqual([{ code: 'changed', params: {}, cites: quoted }])
    expect(explained(status({ status: 'active' })).notes).toEqual([])
  })

  it('tell the steps after the first, whose order it is, and what is asked there besides', () => {
    const adults = asks({ criterion: 'age', min: 18 })
    const level = asks({ criterion: 'level', min: 'mbo-2' })
    const waived = {
      claims: [{ value: { tree: { criterion: 'dutch' }, exclusive: true, waived: true }, cites: paper }],
    }
    const record = {
      steps: [
        step('a', { terms: { needs: [adults] } }),
        step('b', { terms: { needs: [adults, level, waived] } }),
        step('c', { terms: { needs: [adults] } }),
        step('d', { terms: { needs: [level] } }),
      ],
      connects: [
        { steps: ['a', 'b'], order: 'stated', cites: page },
        { steps: ['a', 'c'], order: 'editor', cites: paper },
        { steps: ['d', 'c'], order: 'stated', cites: paper },
      ],
    }
    expect(explained(record, { profile: { age: 20 } }).notes).toEqual([
      { code: 'leads-on', params: { steps: ['a', 'b'], initiative: 'one' }, cites: page },
      {
        code: 'later-need',
        params: { steps: ['b'], needs: [{ criterion: 'level', min: 'mbo-2' }], initiative: 'one' },
        cites: paper,
      },
      { code: 'leads-on-editor', params: { steps: ['a', 'c'], initiative: 'one' }, cites: paper },
    ])
  })
})

describe('an answer', () => {
  const inventory = smallInventory([
    initiative('a'),
    initiative('b'),
    initiative('old', { facts: { validity: says({ to: '2020' }) } }),
  ])
  const told = (query: object) => explainAnswer(match(inventory, parseQuery({ asOf: '2026-06-01', ...query })))

  it('has nothing to say of itself when it is whole', () => {
    expect(told({})).toEqual([])
  })

  it('counts what it leaves out', () => {
    expect(told({ limit: 1 })).toEqual([{ code: 'answer-limited', params: { count: 2 }, cites: [] }])
    expect(told({ weights: { job: 2 } })).toEqual([{ code: 'answer-reweighted', params: { count: 3 }, cites: [] }])
    expect(told({ filters: { initiatives: ['a'] } })).toEqual([
      { code: 'answer-filtered', params: { count: 1 }, cites: [] },
    ])
    expect(codes(told({ filters: { initiatives: [] } }))).toEqual(['answer-filtered', 'answer-empty'])
    expect(codes(told({ filters: { verdicts: ['closed'] } }))).toEqual(['answer-filtered', 'answer-empty'])
  })

  it('is refused for an initiative that is not there', () => {
    const [found] = match(inventory, parseQuery({ asOf: '2026-06-01' })).items
    if (found === undefined) throw new Error('no match')
    expect(() => explain(smallInventory([]), found)).toThrow('not-found: initiative: a')
  })
})
