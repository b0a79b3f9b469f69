import { describe, expect, test } from 'vitest'
import { parseQuery } from '../model/parse.ts'
import type { QueryInput } from '../model/query.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { plan } from './plan.ts'
import type { Route } from './route-answer.ts'

const cites = [{ source: 'paper' }]
const job = { token: 'job', sector: 'energy' }
const fixed = (...dates: string[]) => says({ kind: 'fixed', dates })
const weeks = (n: number) => says({ min: `P${String(n)}W`, max: `P${String(n)}W` })
const free = says({ amount: { min: 0, max: 0 } })
const pays = says({ amount: { min: 2000, max: 2000 }, per: 'month' })
const energy = { facts: { sectors: says('energy') } }
/** Everything that is asked is stated: nothing but the needs given is left to confirm. */
const complete = { complete: cites, price: free }

function planned(initiatives: Parameters<typeof smallInventory>[0], query: Partial<QueryInput> = {}) {
  return plan(
    smallInventory(initiatives),
    parseQuery({ asOf: '2026-06-01', goal: { kind: 'technical-job' }, ...query }),
  )
}
const path = ({ legs }: Route) => legs.map((leg) => `${leg.initiative}/${leg.step}`).join(' ')
const place = (more: object = {}, id = 'work') =>
  initiative(id, {
    ...energy,
    steps: [
      step('start', {
        kind: 'placement',
        terms: { ...complete, intake: says({ kind: 'rolling' }), gives: says(job), pay: pays, ...more },
      }),
    ],
  })

describe('what comes nearest, where the search ends too early for it', () => {
  const later = place({ intake: fixed('2026-09-01') })
  const long = place({ duration: weeks(30) })
  const line = initiative('line', {
    ...energy,
    steps: [
      step('train', {
        kind: 'training',
        terms: { ...complete, intake: says({ kind: 'rolling' }), duration: weeks(6) },
      }),
      step('work', { kind: 'placement', terms: { ...complete, gives: says(job), duration: weeks(6) } }),
    ],
    connects: [{ steps: ['train', 'work'], order: 'stated', cites }],
  })
  const miss = (one: typeof later, query: object) => planned([one], query).nearMisses[0]

  test('a start after the last day is no start that has passed', () => {
    expect(miss(later, { horizonDays: 30 })).toMatchObject({ noDeparture: true, tooLate: true })
    expect(miss(place({ intake: fixed('2026-01-01') }), {})).not.toHaveProperty('tooLate')
  })
  test('with nothing else in the way, it is the last day or the number of steps', () => {
    const beyond = { horizon: '2026-07-01', maxLegs: 6 }
    expect(miss(long, { horizonDays: 30 })).toMatchObject({ noDeparture: false, blocked: [], beyond })
    expect(miss(line, { horizonDays: 30 })).toMatchObject({ after: [{ step: 'train' }], blocked: [], beyond })
    expect(miss(line, { maxLegs: 1 })).toMatchObject({ beyond: { maxLegs: 1 } })
    expect(miss(later, { horizonDays: 30 })).not.toHaveProperty('beyond')
  })
})

describe('a goal of work', () => {
  test.each([
    [{ workSituation: 'pupil-secondary' }, true],
    [{ workSituation: 'pupil-secondary', age: 19 }, true],
    [{ age: 15 }, true],
    [{ age: 17, workSituation: 'employed' }, undefined],
    [{ age: 18 }, undefined],
    [{}, undefined],
  ] as const)('of someone who goes to school is told apart: %j', (profile, atSchool) => {
    expect(planned([place()], { profile }).atSchool).toBe(atSchool)
    expect(planned([place()], { profile, goal: { kind: 'experience' } }).atSchool).toBeUndefined()
  })
  test('of a child is told to choose another, and nothing else', () => {
    expect(planned([place()], { profile: { age: 10 } })).toMatchObject({ schoolFirst: true })
    expect(planned([place()], { profile: { age: 10 } }).atSchool).toBeUndefined()
  })
})

describe('dates along a stated sequence', () => {
  const line = initiative('line', {
    steps: [
      step('orient', { terms: { ...complete, intake: fixed('2026-07-01'), duration: weeks(2) } }),
      step('train', {
        kind: 'training',
        terms: { ...complete, intake: fixed('2026-07-10', '2026-09-01'), duration: weeks(10), pay: free },
      }),
      step('work', {
        kind: 'work-learning',
        terms: {
          ...complete,
          intake: says({ kind: 'rolling' }),
          duration: says({ min: 'P6M', max: 'P6M' }),
          pay: pays,
          gives: says(job),
        },
      }),
    ],
    connects: [{ steps: ['orient', 'train', 'work'], order: 'stated', cites }],
  })
  test('each leg leaves at the first intake in time, and paid work starts with the leg that pays', () => {
    const [route, ...others] = planned([line]).routes
    expect(others).toEqual([])
    expect(route?.legs.map(({ start, end }) => [start.from, start.to, end.to])).toEqual([
      ['2026-07-01', '2026-07-01', '2026-07-15'],
      ['2026-09-01', '2026-09-01', '2026-11-10'],
      ['2026-11-10', '2026-11-10', '2027-05-10'],
    ])
    expect(route).toMatchObject({
      arrival: { from: '2027-05-10', to: '2027-05-10' },
      paidStart: { from: '2026-11-10', to: '2026-11-10' },
      cost: { min: 0, max: 0 },
      unpaidDays: { min: 70 },
      toConfirm: 0,
    })
    expect(route?.transfers.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['stated', 0, 1],
      ['stated', 1, 2],
    ])
  })
  test('is entered at its beginning, and followed one step at a time', () => {
    expect(planned([line], { maxLegs: 2 }).routes).toEqual([])
    expect(planned([line], { maxLegs: 2 }).nearMisses[0]).toMatchObject({
      leg: { step: 'work' },
      after: [{ step: 'train' }],
    })
  })
  test('a horizon it cannot make leaves no route', () => {
    expect(planned([line], { horizonDays: 343 }).routes).toHaveLength(1)
    expect(planned([line], { horizonDays: 342 }).routes).toEqual([])
  })
})

describe('inferred transfers', () => {
  const b1 = { token: 'language', level: 'B1' }
  const course = (more: object = {}, gives: object = b1) =>
    initiative('course', {
      ...energy,
      steps: [
        step('start', {
          kind: 'training',
          terms: { ...complete, intake: says({ kind: 'rolling' }), duration: weeks(4), gives: says(gives), ...more },
        }),
      ],
    })
  const needsB1 = { needs: [asks({ criterion: 'dutch', min: 'B1' })] }
  const profile = { dutch: 'A2' } as const

  test('a portable token that is stated to be needed and lacked connects, and is one to confirm', () => {
    const [route] = planned([course(), place(needsB1)], { profile }).routes
    expect(route && path(route)).toBe('course/start work/start')
    expect(route).toMatchObject({
      toConfirm: 1,
      transfers: [{ kind: 'inferred', from: 0, to: 1, sectors: 'met', level: 'met' }],
    })
  })
  test('a give that is not sure adds one to confirm', () => {
    const [route] = planned([course({}, { ...b1, sure: false }), place(needsB1)], { profile }).routes
    expect(route).toMatchObject({ toConfirm: 2, legs: [{ unsure: [] }, { unsure: [0] }] })
  })
  test('what is not lacked is no reason for a leg', () => {
    expect(planned([course(), place(needsB1)], { profile: { dutch: 'B2' } }).routes.map(path)).toEqual(['work/start'])
  })
  test('what is not known to be lacked is no reason either: it is asked', () => {
    const { routes } = planned([course(), place(needsB1)])
    expect(routes.map((route) => [path(route), route.toConfirm])).toEqual([['work/start', 1]])
  })
  test('an aim is not a need', () => {
    const aimed = { needs: [asks({ criterion: 'dutch', min: 'B1' }, { exclusive: false })] }
    expect(planned([course(), place(aimed)], { profile }).routes.map(path)).toEqual(['work/start'])
  })
  test('not between sectors that do not overlap; to confirm where a sector is not known', () => {
    const at = (facts: object) => ({ ...place(needsB1), facts })
    expect(planned([course(), at({ sectors: says('ict') })], { profile }).routes).toEqual([])
    expect(planned([course(), at({})], { profile }).routes[0]).toMatchObject({
      toConfirm: 2,
      transfers: [{ sectors: 'unknown' }],
    })
  })
  test('not to a lower level', () => {
    const needs = { needs: [asks({ criterion: 'diploma', min: 'mbo-2', field: 'energy' })] }
    const to = (level: string) =>
      place({
        ...needs,
        gives: {
          kind: 'known',
          claims: [
            { value: job, cites },
            { value: { token: 'diploma', level }, cites },
          ],
        },
      })
    const from = course({}, { token: 'diploma', level: 'mbo-3', field: 'energy' })
    const query = { profile: { level: 'mbo-2' as const, diplomaFields: [] } }
    expect(planned([from, to('mbo-4')], query).routes.map(path)).toEqual(['course/start work/start'])
    expect(planned([from, to('mbo-2')], query).routes).toEqual([])
  })
  test('local tokens do not travel', () => {
    const selected = course({}, { token: 'selected', by: 'school' })
    const judged = place({ needs: [asks({ criterion: 'judgedSuitable', by: 'school' })] })
    expect(planned([selected, judged]).routes.map(path)).toEqual(['work/start'])
  })
  test('two legs may each give what a third needs, in either order', () => {
    const school = initiative('school', {
      ...energy,
      steps: [
        step('start', {
          kind: 'training',
          terms: { ...complete, gives: says({ token: 'diploma', level: 'mbo-2', field: 'energy' }) },
        }),
      ],
    })
    const both = place({
      needs: [asks({ criterion: 'dutch', min: 'B1' }), asks({ criterion: 'diploma', field: 'energy' })],
    })
    const { routes } = planned([course(), school, both], { profile: { dutch: 'A2', diplomaFields: [] } })
    expect(routes.map((route) => [path(route), route.equals])).toContainEqual([
      'course/start school/start work/start',
      2,
    ])
  })
})

describe('what is unknown', () => {
  test('money and dates are open, not zero and not infinite figures', () => {
    const [route] = planned([
      initiative('some', { steps: [step('start', { kind: 'placement', terms: { gives: says(job) } })] }),
    ]).routes
    expect(route).toMatchObject({ paidStart: { from: '2026-06-01' }, cost: { min: 0 }, unpaidDays: { min: 0 } })
    expect(route?.paidStart).not.toHaveProperty('to')
    expect(route?.cost).not.toHaveProperty('max')
  })
  test('an offering whose intakes are all past is no departure', () => {
    const answer = planned([place({ intake: fixed('2026-05-31') })])
    expect(answer.routes).toEqual([])
    expect(answer.nearMisses).toMatchObject([{ leg: { initiative: 'work' }, noDeparture: true }])
  })
  test('sources that differ on a price give its hull', () => {
    const price = { kind: 'known', claims: [100, 250].map((n) => ({ value: { amount: { min: n, max: n } }, cites })) }
    expect(planned([place({ price })]).routes[0]?.cost).toEqual({ min: 10_000, max: 25_000 })
  })
})

describe('filters', () => {
  const hours = (n: number) => says({ min: n, max: n })
  test('weekly hours: too many are out, unknown ones are asked', () => {
    const wishes = { maxHours: 20 }
    expect(planned([place({ hours: hours(16) })], { wishes }).routes[0]?.toConfirm).toBe(0)
    expect(planned([place({ hours: hours(32) })], { wishes }).nearMisses).toMatchObject([{ obstacles: ['hours'] }])
    expect(planned([place()], { wishes }).routes[0]?.toConfirm).toBe(1)
    const evening = { dayparts: ['evening' as const] }
    expect(planned([place({ dayparts: says('evening') })], { wishes: evening }).routes[0]?.toConfirm).toBe(0)
    expect(planned([place({ dayparts: says('morning') })], { wishes: evening }).nearMisses).toMatchObject([
      { obstacles: ['daypart'] },
    ])
    expect(planned([place()], { wishes: evening }).routes[0]).toMatchObject({
      legs: [{ daypart: 'unknown' }],
      toConfirm: 1,
    })
  })
  test('elsewhere counts as one to settle, unless a limit to travel was told', () => {
    const profile = { municipality: 'alpha' }
    const at = (municipality: string) => place({ place: says({ municipality }) }, municipality)
    const counts = (query: object) =>
      ['alpha', 'gamma'].map((where) => planned([at(where)], query).routes.map(({ toConfirm }) => toConfirm)[0])
    expect(counts({ profile })).toEqual([0, 1])
    expect(counts({ profile, wishes: { maxKilometres: 200 } })).toEqual([0, 0])
    expect(counts({})).toEqual([0, 0])
    expect(planned([at('alpha'), at('gamma')], { profile }).routes.map(path)).toEqual(['alpha/start'])
  })
  test('distance', () => {
    const near = place({ place: says({ municipality: 'beta' }) })
    const profile = { municipality: 'alpha' }
    expect(planned([near], { profile, wishes: { maxKilometres: 100 } }).routes).toHaveLength(1)
    expect(planned([near], { profile, wishes: { maxKilometres: 50 } }).nearMisses).toMatchObject([
      { obstacles: ['travel'] },
    ])
  })
})

describe('steps for pupils', () => {
  const pupils = place({ needs: [asks({ criterion: 'workSituation', anyOf: ['pupil-secondary'] })] })
  const girls = place({ needs: [asks({ criterion: 'age', min: 10, max: 15 })] })
  test('are no part of the route of someone who did not say to be one', () => {
    for (const one of [pupils, girls]) {
      expect(planned([one]).routes).toEqual([])
      expect(planned([one]).nearMisses).toMatchObject([{ obstacles: ['for-pupils'] }])
    }
  })
  test('are open to pupils, and to goals at school', () => {
    const look = initiative('look', {
      steps: [
        step('start', {
          terms: { needs: [asks({ criterion: 'age', min: 10, max: 15 })], gives: says({ token: 'oriented' }) },
        }),
      ],
    })
    const [route] = planned([look], { goal: { kind: 'experience' } }).routes
    expect(route).toMatchObject({ arrival: { from: '2026-06-01' } })
    expect(route).not.toHaveProperty('paidStart')
    expect(route).not.toHaveProperty('unpaidDays')
    expect(planned([pupils], { profile: { workSituation: 'pupil-secondary' } }).routes).toHaveLength(1)
  })
})

describe('someone at primary school, or under 12', () => {
  const children = [{ workSituation: 'pupil-primary' as const }, { age: 11 }]
  test('is led to no work, whatever the sources leave unsaid', () => {
    for (const profile of children) {
      const answer = planned([place({ complete: undefined })], { profile })
      expect(answer).toMatchObject({ schoolFirst: true, total: 0, routes: [], nearMisses: [], forPupils: [] })
    }
  })
  test('can look around all the same', () => {
    const look = initiative('look', { steps: [step('start', { terms: { gives: says({ token: 'oriented' }) } })] })
    for (const profile of children) {
      const answer = planned([look], { profile, goal: { kind: 'experience' } })
      expect(answer.total).toBe(1)
      expect(answer).not.toHaveProperty('schoolFirst')
    }
  })
  test('is told apart from who is older', () => {
    for (const profile of [{}, { age: 12 }, { age: 40 }, { workSituation: 'pupil-secondary' as const }])
      expect(planned([place()], { profile })).not.toHaveProperty('schoolFirst')
  })
})

describe('steps for adults', () => {
  const looks = (need: ReturnType<typeof asks>, id = 'look') =>
    initiative(id, { steps: [step('start', { terms: { needs: [need], gives: says({ token: 'oriented' }) } })] })
  const work = { criterion: 'workSituation', anyOf: ['employed', 'job-seeking'] }
  const goal = { kind: 'experience' } as const
  type Profile = QueryInput['profile']
  const routes = (need: ReturnType<typeof asks>, profile: Profile) => planned([looks(need)], { goal, profile }).total

  test('ask for a diploma that nobody at secondary school can hold: one in a direction, above vmbo', () => {
    const profile = { workSituation: 'pupil-secondary', age: 17 } as const
    const asking = (diploma: object) =>
      planned([place({ needs: [asks({ criterion: 'diploma', ...diploma })] })], { profile })
    expect(asking({ min: 'mbo-3', field: 'energy' })).toMatchObject({
      total: 0,
      nearMisses: [{ obstacles: ['for-adults'] }],
    })
    for (const held of [{ min: 'mbo-2', field: 'energy' }, { field: 'energy' }, { min: 'havo' }])
      expect(asking(held).total).toBe(1)
  })

  test('are no part of the route of a pupil, nor of who asks for what pupils do', () => {
    for (const need of [asks(work), asks({ criterion: 'age', min: 18 })])
      for (const profile of [{}, { age: 12 }, { workSituation: 'pupil-secondary' as const }]) {
        expect(routes(need, profile)).toBe(0)
        expect(planned([looks(need)], { goal, profile }).nearMisses).toMatchObject([{ obstacles: ['for-adults'] }])
      }
  })
  test('are those for who went further than a pupil can have gone, too', () => {
    const profile = { workSituation: 'pupil-secondary' as const }
    const hbo = place({ needs: [asks({ criterion: 'diploma', min: 'hbo' })] })
    expect(planned([hbo], { profile }).nearMisses).toMatchObject([{ obstacles: ['for-adults'] }])
    expect(planned([hbo], { profile: { workSituation: 'employed' } }).routes).toHaveLength(1)
    const vwo = place({ needs: [asks({ criterion: 'level', min: 'vwo' })] })
    expect(planned([vwo], { profile }).routes).toHaveLength(1)
  })
  test('are open to who is known to be no pupil, or to be eighteen where that is what counts', () => {
    expect(routes(asks(work), { workSituation: 'employed' })).toBe(1)
    expect(routes(asks(work), { age: 18 })).toBe(1)
    expect(routes(asks({ criterion: 'age', min: 18 }), { workSituation: 'pupil-secondary', age: 18 })).toBe(1)
    expect(routes(asks({ criterion: 'age', min: 18 }), { workSituation: 'student-mbo' })).toBe(1)
  })
  test('are only those of which a source makes it a condition', () => {
    expect(routes(asks(work, { exclusive: false }), {})).toBe(1)
    expect(routes(asks({ criterion: 'age', min: 17 }), {})).toBe(1)
    expect(routes(asks({ criterion: 'age' }), {})).toBe(1)
    expect(routes(asks({ criterion: 'workSituation', anyOf: ['pupil-secondary', 'employed'] }), {})).toBe(1)
  })
  test('come after all that is for pupils, with whatever stands in the way there', () => {
    const girls = asks({
      all: [
        { criterion: 'age', min: 10 },
        { criterion: 'sex', anyOf: ['female'] },
      ],
    })
    const late = { ...looks(girls, 'late'), facts: { validity: says({ to: '2025' }) } }
    const { nearMisses } = planned([looks(asks(work), 'adults'), late], {
      goal,
      profile: { age: 8, sex: 'male', workSituation: 'pupil-primary' },
    })
    expect(nearMisses.map(({ leg }) => leg.initiative)).toEqual(['late', 'adults'])
    expect(nearMisses[0]?.obstacles).toEqual(['ended'])
  })
})

describe('the Pareto set', () => {
  const on = (id: string, date: string, euros: number) =>
    place({ intake: fixed(date), price: says({ amount: { min: euros, max: euros } }) }, id)
  test('keeps what is earlier or cheaper, and drops what is neither', () => {
    const { routes } = planned([
      on('soon', '2026-07-01', 100),
      on('cheap', '2026-08-01', 0),
      on('neither', '2026-08-01', 50),
    ])
    expect(routes.map(path)).toEqual(['soon/start', 'cheap/start'])
  })
  test('equal routes are one, counted, by the smallest slug', () => {
    const { routes, total } = planned([on('b', '2026-07-01', 0), on('a', '2026-07-01', 0)])
    expect(total).toBe(1)
    expect(routes.map((route) => [path(route), route.equals])).toEqual([['a/start', 2]])
  })
  test('what ends with a diploma is not beaten by what does not', () => {
    const diploma = place(
      {
        intake: fixed('2026-08-01'),
        gives: {
          kind: 'known',
          claims: [
            { value: job, cites },
            { value: { token: 'diploma', level: 'mbo-2' }, cites },
          ],
        },
      },
      'diploma',
    )
    expect(planned([on('soon', '2026-07-01', 0), diploma]).routes.map(path)).toEqual(['soon/start', 'diploma/start'])
  })
  test('a choice of few, each for what it is best at', () => {
    const { choice } = planned([on('soon', '2026-07-01', 100), on('cheap', '2026-08-01', 0)])
    expect(choice).toEqual([
      { route: 0, kinds: ['earliest'] },
      { route: 1, kinds: ['cheapest'] },
    ])
  })
  test('what all are equally good at is said of none, nor anything of the only one', () => {
    const [only] = planned([on('soon', '2026-07-01', 100)]).choice
    expect(only).toEqual({ route: 0, kinds: [] })
    const dear = place(
      { intake: fixed('2026-07-01'), price: says({ amount: { min: 100, max: 100 } }), complete: undefined },
      'dear',
    )
    const { choice } = planned([dear, on('cheap', '2026-08-01', 0)])
    expect(choice.map(({ kinds }) => kinds)).toEqual([['earliest'], ['cheapest', 'surest']])
  })
  test('up to five routes need no choosing: none is left out, whatever it is best at', () => {
    const chosen = (count: number) =>
      planned(
        Array.from({ length: count }, (_, i) => on(`r${String(i)}`, `2026-07-0${String(i + 1)}`, 100 - i)),
      ).choice.map(({ route }) => route)
    expect(chosen(5)).toEqual([0, 1, 2, 3, 4])
    expect(chosen(6)).toEqual([0, 5])
  })
})

test('an unreachable circle, and a stop that is told', () => {
  const circle = initiative('circle', {
    steps: [step('a'), step('b', { terms: { gives: says(job) } })],
    connects: [
      { steps: ['a', 'b'], order: 'stated', cites },
      { steps: ['b', 'a'], order: 'stated', cites },
    ],
  })
  expect(planned([circle]).routes).toEqual([])
  const many = smallInventory(Array.from({ length: 30 }, (_, i) => place({}, `p${String(i)}`)))
  const cut = plan(many, parseQuery({ asOf: '2026-06-01' }), { mostLabels: 10 })
  expect(cut).toMatchObject({ stoppedAfter: 10, total: 1, routes: [{ equals: 10 }] })
  expect(plan(many, parseQuery({ asOf: '2026-06-01' }))).not.toHaveProperty('stoppedAfter')
})

test('after an initiative has ended it is no part of a route, and nothing starts after its end', () => {
  const until = (to: string, intake: string) => ({
    ...place({ intake: fixed(intake) }),
    facts: { validity: says({ to }) },
  })
  expect(planned([until('2026-05', '2026-07-01')]).nearMisses).toMatchObject([{ obstacles: ['ended'] }])
  expect(planned([until('2026-08', '2026-09-01')]).nearMisses).toMatchObject([{ obstacles: [], noDeparture: true }])
  expect(planned([until('2026-09', '2026-09-01')]).routes).toHaveLength(1)
})

test('of what comes nearest each step is named once, where it is entered most easily', () => {
  const at = { step: 'start', site: 'here' }
  const lacks = { needs: [asks({ criterion: 'dutch', min: 'B1' })], intake: fixed('2025-01-01') }
  const many = initiative('many', {
    ...place(lacks, 'many'),
    offerings: [
      { ...at, id: 'a', terms: { needs: [], intake: fixed('2025-02-01') } },
      { ...at, id: 'b', terms: { needs: [], intake: says({ kind: 'rolling' }) } },
    ],
  })
  const other = place(
    { needs: [asks({ criterion: 'dutch', min: 'B1' }), asks({ criterion: 'age', min: 30 })] },
    'other',
  )
  const { nearMisses } = planned([many, other], { profile: { dutch: 'A1', age: 20 } })
  expect(nearMisses.map(({ leg }) => [leg.initiative, leg.offering])).toEqual([
    ['many', 'b'],
    ['other', undefined],
  ])
})

test('of what gives what is lacking, each initiative is named once, and not without end', () => {
  const courses = Array.from({ length: 12 }, (_, i) =>
    initiative(`course-${String(i).padStart(2, '0')}`, {
      steps: ['a', 'b'].map((id) =>
        step(id, {
          kind: 'bridging',
          terms: {
            ...complete,
            needs: [asks({ criterion: 'age', max: 17 })],
            gives: says({ token: 'language', level: 'B1' }),
          },
        }),
      ),
    }),
  )
  const [miss] = planned([place({ needs: [asks({ criterion: 'dutch', min: 'B1' })] }), ...courses], {
    profile: { dutch: 'A1', age: 40 },
  }).nearMisses
  const [unmet] = miss?.unmet ?? []
  expect(unmet?.givers).toHaveLength(10)
  expect(unmet?.givers[1]).toEqual({ initiative: 'course-01', step: 'a' })
  expect(unmet?.moreGivers).toBe(2)
})

test('what gives what is lacking, but cannot be taken either, is told with what stands in the way', () => {
  const b1 = asks({ criterion: 'dutch', min: 'B1' })
  const gives = says({ token: 'language', level: 'B1' })
  const a2 = { needs: [asks({ criterion: 'dutch', min: 'A2' })] }
  const course = (id: string, terms: object[]) =>
    initiative(id, {
      steps: terms.map((own, i) => step(`s${String(i)}`, { kind: 'training', terms: { ...complete, ...own } })),
      connects: terms.length > 1 ? [{ steps: ['s0', 's1'], order: 'stated', cites }] : [],
    })
  const shut = course('shut', [{ ...a2, gives }])
  const late = course('late', [a2, { gives }])
  const profile = { dutch: 'A1' as const }
  const barredOf = (...courses: ReturnType<typeof course>[]) =>
    planned([place({ needs: [b1] }), ...courses], { profile }).nearMisses[0]?.unmet[0]?.barred.map(({ giver, by }) => [
      giver.initiative,
      ...by.map(({ leg, unmet }) => `${leg.step} ${unmet.flatMap(({ criteria }) => criteria).join()}`),
    ])
  expect(barredOf(shut, late)).toEqual([
    ['late', 's0 dutch'],
    ['shut', 's0 dutch'],
  ])
  // Another way in to the same initiative is open to her, but leads to the goal in too many legs.
  const open = initiative('open', {
    steps: [a2, {}].map((own, i) => step(`s${String(i)}`, { kind: 'training', terms: { ...complete, ...own, gives } })),
  })
  expect(planned([place({ needs: [b1] }), open], { profile, maxLegs: 1 }).nearMisses[0]?.unmet[0]).toMatchObject({
    givers: [{ initiative: 'open', step: 's1' }],
    barred: [],
  })
})

test('what is for people of 68 and older is not for pupils', () => {
  const { routes } = planned([place({ needs: [asks({ criterion: 'age', min: 68 })] })], { profile: { age: 70 } })
  expect(routes.map(path)).toEqual(['work/start'])
})
