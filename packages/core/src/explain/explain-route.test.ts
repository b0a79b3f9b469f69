import { describe, expect, test } from 'vitest'
import { parseQuery } from '../model/parse.ts'
import type { QueryInput } from '../model/query.ts'
import { plan } from '../route/plan.ts'
import type { PlanAnswer } from '../route/route-answer.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { explainRoute } from './explain-route.ts'
import type { Reason } from './reason.ts'

const cites = [{ source: 'paper' }]
const energy = { facts: { sectors: says('energy') } }
const euros = (n: number) => says({ amount: { min: n, max: n } })
const weeks = (n: number) => says({ min: `P${String(n)}W`, max: `P${String(n)}W` })
const rolling = says({ kind: 'rolling' })
const job = says({ token: 'job', sector: 'energy' })

type Initiatives = Parameters<typeof smallInventory>[0]

function explained(initiatives: Initiatives, query: Partial<QueryInput> = {}) {
  const inventory = smallInventory(initiatives)
  const answer: PlanAnswer = plan(
    inventory,
    parseQuery({ asOf: '2026-06-01', goal: { kind: 'technical-job' }, ...query }),
  )
  const [route] = answer.routes
  if (route === undefined) throw new Error('no route')
  return explainRoute(inventory, route, answer)
}
const codes = (reasons: readonly Reason[]) => reasons.map(({ code }) => code)
const work = (terms: object = {}, kind = 'placement', id = 'work') =>
  initiative(id, {
    ...energy,
    steps: [step('b', { kind: kind as 'placement', terms: { complete: cites, gives: job, ...terms } })],
  })

describe('a whole route', () => {
  test('of which all is known', () => {
    const { whole } = explained([work({ intake: rolling, duration: weeks(4), price: euros(100), pay: euros(0) })])
    expect(whole).toEqual([
      { code: 'route-arrival', params: { dates: { from: '2026-06-29', to: '2026-06-29' } }, cites: [] },
      { code: 'route-paid-start', params: { dates: { from: '2026-06-29', to: '2026-06-29' } }, cites: [] },
      { code: 'route-at-once', params: {}, cites: [] },
      { code: 'route-cost', params: { cents: { min: 10_000, max: 10_000 } }, cites: [] },
      { code: 'route-unpaid', params: { days: { min: 28, max: 28 } }, cites: [] },
      { code: 'goal-reached', params: { gives: [{ token: 'job', sector: 'energy' }] }, cites: [] },
      { code: 'route-to-confirm-none', params: {}, cites: [] },
    ])
  })

  test('of which nothing is known', () => {
    const { whole } = explained([work({ complete: undefined })])
    expect(codes(whole)).toEqual([
      'route-arrival-unknown',
      'route-paid-start-unknown',
      'route-cost-unknown',
      'route-unpaid-unknown',
      'goal-reached',
      'route-to-confirm',
    ])
    expect(whole.at(-1)?.params.count).toBeGreaterThan(3)
  })

  test('of which no day hangs on when one starts', () => {
    const ends = explained([work({ intake: says({ kind: 'fixed', dates: ['2026-09-01'] }), duration: weeks(4) })])
    expect(codes(ends.whole)).not.toContain('route-at-once')
    expect(codes(explained([work({ intake: rolling })]).whole)).not.toContain('route-at-once')
  })

  test('of which a step before the work may pay too says no more than when that work starts', () => {
    const gives = says({ token: 'job', sector: 'energy' })
    const training = (pay: object) => work({ gives, intake: rolling, duration: weeks(150), ...pay }, 'training')
    const [unknown, known] = [training({}), training({ pay: euros(0) })].map((one) => explained([one]).whole)
    const dates = { from: '2029-04-16', to: '2029-04-16' }
    expect(unknown).toContainEqual({ code: 'route-work-start', params: { dates }, cites: [] })
    expect(codes(unknown ?? [])).not.toContain('route-paid-start')
    expect(known).toContainEqual({ code: 'route-paid-start', params: { dates }, cites: [] })
  })

  test('that pays all the way, and that is free', () => {
    const { whole } = explained([
      work({ intake: rolling, duration: weeks(4), price: euros(0), pay: euros(900) }, 'work-learning'),
    ])
    expect(codes(whole)).toContain('route-unpaid-none')
    expect(whole.find(({ code }) => code === 'route-cost')?.params.cents).toEqual({ min: 0, max: 0 })
  })

  test('with no day without pay is paid only where every leg is known to pay', () => {
    const { whole } = explained([
      work({ intake: rolling, duration: says({ min: 'P0D', max: 'P0D' }), price: euros(0) }),
    ])
    expect(codes(whole)).not.toContain('route-unpaid-none')
    expect(whole.find(({ code }) => code === 'route-unpaid')?.params.days).toEqual({ min: 0, max: 0 })
  })

  test('says that waiting between steps is not counted as time without pay, where there may be any', () => {
    const line = (second: object) =>
      initiative('line', {
        ...energy,
        steps: [
          step('a', {
            kind: 'training',
            terms: { complete: cites, intake: rolling, duration: weeks(4), price: euros(0), pay: euros(0) },
          }),
          step('b', { kind: 'placement', terms: { complete: cites, gives: job, price: euros(0), ...second } }),
        ],
        connects: [{ steps: ['a', 'b'], order: 'stated', cites }],
      })
    const paid = { pay: euros(900), duration: weeks(4) }
    const whole = (second: object) => codes(explained([line(second)]).whole)
    expect(whole({ ...paid, intake: says({ kind: 'fixed', dates: ['2026-09-01'] }) })).toContain('route-unpaid-waiting')
    expect(whole(paid)).toContain('route-unpaid-waiting')
    expect(whole({ ...paid, intake: rolling })).not.toContain('route-unpaid-waiting')
    expect(codes(explained([work({ intake: rolling, duration: weeks(4), pay: euros(0) })]).whole)).not.toContain(
      'route-unpaid-waiting',
    )
  })

  test('says that it leads to the goal only where that is certain', () => {
    const whole = (gives: object, goal: object = { kind: 'technical-job' }) =>
      codes(explained([work({ gives: says(gives) }, 'training')], { goal } as Partial<QueryInput>).whole)
    const fitter = { kind: 'occupation', occupation: 'fitter' }
    expect(whole({ token: 'job', sector: 'energy' })).toContain('goal-reached')
    expect(whole({ token: 'employable', occupation: 'fitter' }, fitter)).toContain('goal-reached')
    for (const open of [
      whole({ token: 'job', sector: 'energy', sure: false }),
      whole({ token: 'job', sector: 'technology' }, { kind: 'sector', sector: 'energy' }),
      whole({ token: 'employable', occupation: 'fitter', sure: false }, fitter),
    ]) {
      expect(open).toContain('goal-may-be-reached')
      expect(open).not.toContain('goal-reached')
    }
  })

  test('that ends with a job to find, says so; equal ones are counted', () => {
    const gives = says({ token: 'employable', occupation: 'fitter' })
    const twins = ['one', 'two'].map((id) =>
      work({ gives, intake: rolling, duration: weeks(4), price: euros(0) }, 'training', id),
    )
    const { whole } = explained(twins, { goal: { kind: 'occupation', occupation: 'fitter' } })
    expect(codes(whole)).toContain('goal-job-to-find')
    expect(whole.at(-1)).toEqual({ code: 'route-equals', params: { count: 1 }, cites: [] })
  })

  test('meant for others than the person says so once, before what it comes to leg by leg', () => {
    const aim = asks({ criterion: 'workSituation', anyOf: ['employed'] }, { exclusive: false })
    const line = initiative('line', {
      ...energy,
      steps: [
        step('a', { kind: 'training', terms: { complete: cites, needs: [aim] } }),
        step('b', { kind: 'placement', terms: { complete: cites, needs: [aim], gives: job } }),
      ],
      connects: [{ steps: ['a', 'b'], order: 'stated', cites }],
    })
    const whole = (workSituation: 'employed' | 'job-seeking') =>
      codes(explained([line], { profile: { workSituation } }).whole).filter((code) => code === 'need-unmet-aimed')
    expect(whole('job-seeking')).toEqual(['need-unmet-aimed'])
    expect(whole('employed')).toEqual([])
  })

  test('of something that changed, or may have ended, says so once', () => {
    const what = { nl: 'Drie projecten gingen verder.', en: 'Three projects went on.' }
    const line = initiative('line', {
      facts: { status: says({ status: 'changed', on: '2022', what }) },
      steps: [step('a', { kind: 'training' }), step('b', { kind: 'placement', terms: { gives: job } })],
      connects: [{ steps: ['a', 'b'], order: 'stated', cites }],
      partOf: 'whole',
    })
    const whole = initiative('whole', { facts: { validity: says({ to: '2024' }) } })
    expect(codes(explained([line, whole]).whole)).toEqual(
      expect.arrayContaining(['route-to-confirm', 'may-have-ended', 'changed']),
    )
    expect(explained([line, whole]).whole.filter(({ code }) => code === 'changed')).toEqual([
      expect.objectContaining({ code: 'changed', params: { text: what, on: '2022' } }),
    ])
  })

  test('that earns something on the way names it; without paid work there is no start of it', () => {
    const b1 = { token: 'language', level: 'B1' }
    const course = initiative('course', {
      ...energy,
      steps: [
        step('a', {
          kind: 'training',
          terms: { complete: cites, intake: rolling, duration: weeks(4), gives: says(b1) },
        }),
      ],
    })
    const needs = [asks({ criterion: 'dutch', min: 'B1' })]
    const { whole, legs } = explained([course, work({ needs })], { profile: { dutch: 'A2' } })
    expect(whole.find(({ code }) => code === 'route-earned')?.params.gives).toEqual([b1])
    expect(legs.map(({ transfer }) => codes(transfer))).toEqual([[], ['leg-after-inferred']])
    expect(codes(legs[1]?.criteria ?? [])).toEqual(['need-met-on-the-way'])
    const told = explained([course, work({ needs })], { profile: { dutch: 'B2' } })
    expect(codes(told.legs[0]?.criteria ?? [])).toEqual(['need-met'])
    expect(legs.map(({ dates }) => codes(dates))).toEqual([
      ['leg-start-any-time', 'leg-end'],
      ['leg-start', 'leg-end'],
    ])
    expect(legs[1]?.dates[0]?.params.dates).toEqual({ from: '2026-06-29' })
  })

  test('tells the next role only where a source puts a step after its last leg', () => {
    const line = (order: string) =>
      initiative('line', {
        ...energy,
        steps: [
          step('b', { kind: 'placement', terms: { complete: cites, gives: job } }),
          step('c', { kind: 'training', terms: { complete: cites } }),
        ],
        connects: [{ steps: ['b', 'c'], order, cites }],
      })
    expect(explained([line('stated')]).whole.at(-1)).toEqual({
      code: 'route-leads-on',
      params: { initiative: 'line', steps: ['c'] },
      cites,
    })
    expect(codes(explained([line('editor')]).whole)).not.toContain('route-leads-on')
    expect(codes(explained([work()]).whole)).not.toContain('route-leads-on')
  })
})

describe('a leg', () => {
  test.each([
    [undefined, 'leg-pays-unknown'],
    [euros(0), 'leg-pays-not'],
    [euros(900), 'leg-pays'],
    [{ kind: 'not-applicable', why: 'pupils' }, 'leg-pays-not-applicable'],
  ])('pays %s', (pay, code) => {
    const { legs } = explained([work({ ...(pay && { pay }), intake: rolling })])
    expect(legs[0]?.pay).toEqual({ code, params: {}, cites: [] })
  })

  test('of a goal without work is not said to be asked about its pay', () => {
    const look = initiative('look', {
      steps: [step('a', { terms: { complete: cites, gives: says({ token: 'oriented' }) } })],
    })
    const { legs } = explained([look], { goal: { kind: 'experience' } })
    expect(legs[0]?.pay.code).toBe('leg-pays-not-applicable')
  })

  test('of which no place is known names those of its offerings', () => {
    const at = (id: string, one: string) => ({
      id,
      step: 'b',
      site: id,
      terms: { needs: [asks({ criterion: 'judgedSuitable' })], place: says({ municipality: one }) },
    })
    const line = {
      ...work({ complete: undefined }),
      offerings: [at('x', 'alpha'), at('y', 'beta'), at('z', 'beta')],
    } as Parameters<typeof smallInventory>[0][number]
    const { legs } = explained([line])
    expect(legs[0]?.terms.find(({ params }) => params.field === 'place')).toMatchObject({
      code: 'term-named',
      params: { field: 'place', values: [{ municipality: 'alpha' }, { municipality: 'beta' }] },
    })
  })

  test('says how it meets the wishes that were told, and no others', () => {
    const terms = {
      hours: says({ min: 16, max: 16 }),
      dayparts: says('evening'),
      place: says({ municipality: 'alpha' }),
    }
    const near = { profile: { municipality: 'alpha' } } as const
    const told = explained([work(terms)], {
      ...near,
      wishes: { maxHours: 20, dayparts: ['evening'], maxKilometres: 10 },
    })
    expect(told.legs[0]?.wishes).toEqual([
      { code: 'fit-met', params: { dimension: 'hours' }, cites: [] },
      { code: 'fit-met', params: { dimension: 'daypart' }, cites: [] },
      { code: 'fit-met', params: { dimension: 'travel' }, cites: [] },
    ])
    const silent = explained([work()], { ...near, wishes: { maxHours: 20, maxKilometres: 10 } })
    expect(codes(silent.legs[0]?.wishes ?? [])).toEqual(['fit-unknown', 'fit-unknown'])
    expect(explained([work(terms)], near).legs[0]?.wishes).toEqual([])
  })

  test('is asked about once an initiative, at the offering that is taken', () => {
    const steps = [
      step('a', { kind: 'orientation', terms: { complete: cites } }),
      step('b', { kind: 'placement', terms: { complete: cites, gives: job } }),
    ]
    const offerings = ['a', 'b'].map((one) => ({
      id: `at-${one}`,
      step: one,
      site: 'x',
      terms: { needs: [], price: euros(5) },
    }))
    const { legs } = explained([
      initiative('line', { ...energy, steps, offerings, connects: [{ steps: ['a', 'b'], order: 'stated', cites }] }),
    ])
    expect(legs).toHaveLength(2)
    expect(codes(legs[1]?.transfer ?? [])).toEqual(['leg-after-stated'])
    expect(legs[0]?.ask.length).toBeGreaterThan(0)
    expect(legs[1]?.ask).toEqual([])
    const price = legs[1]?.terms.find(({ params }) => params.field === 'price')
    expect(price?.code).toBe('term-known')
  })
})
