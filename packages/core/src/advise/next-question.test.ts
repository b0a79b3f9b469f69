import { describe, expect, it } from 'vitest'
import { say } from '../explain/words/say.ts'
import { parseQuery } from '../model/parse.ts'
import { BENEFITS, CEFR_LEVELS, LEVELS, RESIDENCE_STATUSES, SECTORS, WORK_SITUATIONS } from '../model/vocabulary.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { plainMatcher } from '../testing/plain-matcher.ts'
import { answersTo, isTold } from './answers.ts'
import { nextQuestion } from './next-question.ts'

const cites = [{ source: 'paper' }]
const asking = (id: string, ...trees: object[]) =>
  initiative(id, { steps: [step('a', { terms: { needs: trees.map((tree) => asks(tree)), complete: cites } })] })
const ask = (query: object = {}) => parseQuery({ asOf: '2026-06-01', ...query })
const next = (initiatives: Parameters<typeof smallInventory>[0], query: object = {}, options = {}) =>
  nextQuestion(plainMatcher(smallInventory(initiatives)), ask(query), options)

const adults = { criterion: 'age', min: 18 }
const women = { criterion: 'sex', anyOf: ['female'] }
const westerners = { criterion: 'regionServed', anyOf: ['west'] }

describe('answers that stand for all', () => {
  const inventory = smallInventory([
    asking('one', adults, { criterion: 'age', min: 10, max: 15 }, westerners, {
      criterion: 'occupation',
      anyOf: ['fitter'],
    }),
    asking('two', { criterion: 'regionServed', anyOf: ['somewhere-west'] }, { criterion: 'referral', by: 'uwv' }),
    asking('three', { criterion: 'membership', group: 'newcomers' }),
  ])
  it('are one age for each stretch between stated bounds', () => {
    expect(answersTo(inventory, 'age', {})).toEqual([{ age: 0 }, { age: 10 }, { age: 16 }, { age: 18 }])
    const old = smallInventory([asking('x', { criterion: 'age', min: 120 })])
    expect(answersTo(old, 'age', {})).toEqual([{ age: 0 }, { age: 120 }])
    expect(answersTo(smallInventory([asking('x', { criterion: 'age', max: 120 })]), 'age', {})).toEqual([{ age: 0 }])
  })

  it('are closed lists as they are', () => {
    expect(answersTo(inventory, 'level', {})).toEqual(LEVELS.map((level) => ({ level })))
    expect(answersTo(inventory, 'dutch', {})).toEqual(CEFR_LEVELS.map((dutch) => ({ dutch })))
    expect(answersTo(inventory, 'workSituation', {})).toEqual(
      WORK_SITUATIONS.map((workSituation) => ({ workSituation })),
    )
    expect(answersTo(inventory, 'benefit', {})).toEqual(BENEFITS.map((benefit) => ({ benefit })))
    expect(answersTo(inventory, 'residenceStatus', {})).toEqual(
      RESIDENCE_STATUSES.map((residenceStatus) => ({ residenceStatus })),
    )
    expect(answersTo(inventory, 'sex', {})).toEqual([{ sex: 'female' }, { sex: 'male' }, { sex: 'x' }])
  })

  it('are none and each one by itself where there may be several', () => {
    expect(answersTo(inventory, 'occupations', {})).toEqual([{ occupations: [] }, { occupations: ['fitter'] }])
    expect(answersTo(inventory, 'referrers', {})).toEqual([{ referrers: [] }, { referrers: ['uwv'] }])
    expect(answersTo(inventory, 'experience', {})).toEqual([
      { experience: [] },
      ...SECTORS.map((sector) => ({ experience: [sector] })),
    ])
    expect(answersTo(inventory, 'diplomaFields', {})).toEqual([
      { diplomaFields: [] },
      ...SECTORS.map((sector) => ({ diplomaFields: [sector] })),
    ])
    expect(answersTo(inventory, 'groups', {})).toEqual([
      { groups: [], notGroups: ['newcomers'] },
      { groups: ['newcomers'], notGroups: [] },
    ])
  })

  it('are one municipality of those that no area tells apart, within the region told', () => {
    expect(answersTo(inventory, 'municipality', {})).toEqual([{ municipality: 'alpha' }, { municipality: 'gamma' }])
    expect(answersTo(inventory, 'municipality', ask({ profile: { region: 'east' } }).profile)).toEqual([
      { municipality: 'gamma' },
    ])
    // Regions tell apart where fit is concerned; areas only where a source asks for them.
    const { regions } = inventory
    const town = { id: 'town', name: 'Town', kind: 'area' as const, municipalities: ['beta'] }
    const towns = (...needs: object[]) =>
      answersTo(smallInventory([asking('x', ...needs)], { regions: [...regions, town] }), 'municipality', {})
    expect(towns()).toEqual([{ municipality: 'alpha' }, { municipality: 'gamma' }])
    expect(towns({ criterion: 'regionServed', anyOf: ['town'] })).toEqual([
      { municipality: 'alpha' },
      { municipality: 'beta' },
      { municipality: 'gamma' },
    ])
    const landless = { regions: [town, { id: 'land', name: 'Land', kind: 'country' as const }] }
    const served = { criterion: 'regionServed', anyOf: ['land'] }
    expect(answersTo(smallInventory([asking('x', served)], landless), 'municipality', {})).toEqual([
      { municipality: 'alpha' },
    ])
  })

  it('are still to be told of groups until every group asked for is', () => {
    expect(isTold(inventory, 'groups', {})).toBe(false)
    expect(isTold(inventory, 'groups', ask({ profile: { notGroups: ['newcomers'] } }).profile)).toBe(true)
    expect(isTold(inventory, 'groups', ask({ profile: { groups: ['newcomers'] } }).profile)).toBe(true)
    expect(isTold(inventory, 'age', { age: 0 })).toBe(true)
  })
})

describe('the next question', () => {
  it('is the one that changes most, over answers taken as equally likely', () => {
    const found = next([asking('one', adults), asking('two', women)])
    // An adult opens the first and leaves the second; a child closes the first, which moves both. Of three sexes one
    // moves both and two move one.
    expect(found).toMatchObject({ kind: 'ask', field: 'age', change: { positions: 3, answers: 2 } })
    expect(found).toMatchObject({
      answers: [
        { told: { age: 0 }, changes: 2 },
        { told: { age: 18 }, changes: 1 },
      ],
    })
  })

  it('does not exist where no criterion reads it', () => {
    expect(next([initiative('one')])).toEqual({
      kind: 'done',
      why: [{ code: 'question-settled', params: {}, cites: [] }],
    })
    expect(next([asking('one', { criterion: 'judgedSuitable', by: 'school' })]).kind).toBe('done')
  })

  it('does not exist for what a source says is not needed', () => {
    const need = { claims: [{ value: { tree: adults, exclusive: true, waived: true }, cites }] }
    expect(next([initiative('one', { steps: [step('a', { terms: { needs: [need] } })] })]).kind).toBe('done')
  })

  it('is not what was told, nor what the person would rather not say', () => {
    expect(next([asking('one', adults)], { profile: { age: 0 } }).kind).toBe('done')
    expect(next([asking('one', adults)], {}, { skip: ['age'] }).kind).toBe('done')
  })

  it('asks a personal matter only as decisive, naming what hangs on it', () => {
    const inventory = smallInventory([asking('one', women)])
    const found = nextQuestion(plainMatcher(inventory), ask())
    expect(found).toMatchObject({
      field: 'sex',
      why: [
        { code: 'question-decisive' },
        { code: 'question-reads', params: { initiative: 'one', criteria: ['sex'] } },
      ],
    })
    expect(found.why.map((reason) => say(inventory, reason, 'nl'))).toEqual([
      'We vragen dit alleen omdat het hier iets uitmaakt.',
      'One vraagt: meisjes of vrouwen.',
    ])
    expect(found.why[1]?.cites).toEqual([{ source: 'paper' }])
  })

  it('does not ask a personal matter that changes nothing among the first', () => {
    const closed = initiative('two', {
      facts: { validity: says({ to: '2020' }) },
      steps: [step('a', { terms: { needs: [asks(women, { exclusive: false })] } })],
    })
    expect(next([initiative('one'), closed]).why[0]?.code).toBe('question-settled')
    // Everyone is one or the other: bounds do not see that, trying the answers does.
    const everyone = asks({ any: [women, { criterion: 'sex', anyOf: ['male', 'x'] }] })
    const found = next([initiative('one', { steps: [step('a', { terms: { needs: [everyone] } })] })])
    expect(found).toEqual({ kind: 'done', why: [{ code: 'question-not-decisive', params: {}, cites: [] }] })
  })

  it('asks the first undecided criterion where only several answers together decide', () => {
    // Whichever is met, the other is still to confirm: the verdict stays until both are told.
    const both = { any: [{ all: [adults, { criterion: 'dutch', min: 'B1' }] }, { criterion: 'judgedSuitable' }] }
    const found = next([asking('one', both)])
    expect(found).toMatchObject({
      kind: 'ask',
      field: 'age',
      change: { positions: 0 },
      why: [{ code: 'question-together' }, { code: 'question-reads' }],
    })
  })

  it('asks personal matters that decide together, and only then', () => {
    const both = { any: [{ all: [women, { criterion: 'benefit', anyOf: ['ww'] }] }, { criterion: 'judgedSuitable' }] }
    expect(next([asking('one', both)])).toMatchObject({
      kind: 'ask',
      field: 'sex',
      why: [{ code: 'question-decisive' }, {}],
    })
    expect(next([asking('one', both)], { profile: { benefit: 'none' } })).toMatchObject({ kind: 'done' })
  })

  it('asks where one lives again within a region, and for fit as well', () => {
    const local = (id: string, town: string) =>
      initiative(id, {
        steps: [step('a', { terms: { needs: [asks(westerners)], place: says({ municipality: town }) } })],
      })
    const query = { profile: { region: 'west' }, wishes: { maxKilometres: 20 } }
    const towns = smallInventory([local('a', 'beta'), local('b', 'alpha')], {})
    const found = nextQuestion(plainMatcher(towns), ask(query))
    // Only the towns' distances differ, and one town stands for both: bounds say that the order may change.
    expect(found).toMatchObject({ kind: 'ask', field: 'municipality' })
  })

  it('looks behind a filter by verdict for what may come into view', () => {
    const query = { filters: { verdicts: ['open'] } }
    expect(next([asking('one', adults)], query)).toMatchObject({
      kind: 'ask',
      field: 'age',
      change: { positions: 1, answers: 2 },
    })
  })

  it('asks for the direction of a diploma whether or not its level can be told: having none in it rules it out', () => {
    const diploma = (min?: string) => asking('one', { criterion: 'diploma', field: 'ict', ...(min && { min }) })
    expect(next([diploma('hbo')])).toMatchObject({ field: 'level' })
    expect(next([diploma('hbo')], { profile: { level: 'hbo' } })).toMatchObject({ field: 'diplomaFields' })
    expect(next([diploma('hbo')], {}, { skip: ['level'] })).toMatchObject({ field: 'diplomaFields' })
    expect(next([diploma()], {}, { skip: ['level'] })).toMatchObject({ field: 'diplomaFields' })
    const any = asking('one', { criterion: 'diploma', min: 'hbo' })
    expect(next([any], {}, { skip: ['level'] })).toMatchObject({ kind: 'done' })
  })

  it('breaks ties by the fixed order of questions', () => {
    const dutch = { criterion: 'experience', sector: 'education' }
    expect(next([asking('one', adults), asking('two', { criterion: 'referral', by: 'uwv' })])).toMatchObject({
      field: 'age',
    })
    expect(next([asking('one', dutch)])).toMatchObject({ field: 'experience', change: { answers: 8 } })
  })
})

describe('a child', () => {
  const newcomers = { criterion: 'residenceStatus', anyOf: ['status-holder'] }
  const experienced = { criterion: 'experience', sector: 'energy' }
  it.each([{ workSituation: 'pupil-primary' }, { age: 9 }])('is not asked what only work asks for: %j', (profile) => {
    for (const tree of [newcomers, experienced]) {
      const found = next([asking('one', tree), asking('two', tree)], { profile })
      expect(found).toMatchObject({ kind: 'done', why: [{ code: 'question-of-grown-ups' }] })
    }
  })
  it('is asked all else, and who is older is asked that too', () => {
    expect(next([asking('one', women)], { profile: { age: 9 } })).toMatchObject({ field: 'sex' })
    expect(next([asking('one', newcomers)], { profile: { age: 12 } })).toMatchObject({ field: 'residenceStatus' })
    expect(next([asking('one')], { profile: { age: 9 } })).toMatchObject({ why: [{ code: 'question-settled' }] })
  })
})
