import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../canonical-json.ts'
import { parseQuery } from '../../model/parse.ts'
import { asks, initiative, says, smallInventory, step } from '../../testing/small-inventory.ts'
import { plan } from '../plan.ts'
import { createPlanner } from './create-planner.ts'

type Input = Parameters<typeof smallInventory>[0]

const cites = [{ source: 'paper' }]
const energy = { facts: { sectors: says('energy') } }
const job = { token: 'job', sector: 'energy' }
const b1 = { token: 'language', level: 'B1' }
const rolling = says({ kind: 'rolling' })
const days = (n: number) => says({ min: `P${String(n)}D`, max: `P${String(n)}D` })
const costs = (euros: number) => says({ amount: { min: euros, max: euros } })
const terms = (gives: object, more: object = {}) => ({
  complete: cites,
  price: costs(0),
  duration: days(10),
  intake: rolling,
  gives: says(gives),
  ...more,
})
const course = (id: string, gives: { token: string; level?: string }, more: object = {}) =>
  initiative(id, {
    ...energy,
    steps: [step('start', { kind: gives.token === 'job' ? 'placement' : 'training', terms: terms(gives, more) })],
  })
const newcomer = { dutch: 'A1', level: 'primary', diplomaFields: [] } as const
const ask = (more: object = {}) => parseQuery({ asOf: '2026-06-01', goal: { kind: 'technical-job' }, ...more })

describe('a state that is reached by paths of different lengths', () => {
  // One place of the line gives B1 for money, and one does not: with a course elsewhere it comes to the same, a leg later.
  const line = (id: string) =>
    initiative(id, {
      ...energy,
      steps: [
        step('s1', { terms: terms({ token: 'oriented' }) }),
        step('s2', { kind: 'training', terms: { complete: cites } }),
        step('s3', {
          kind: 'training',
          terms: terms({ token: 'diploma', level: 'mbo-2' }, { needs: [asks({ criterion: 'dutch', min: 'B1' })] }),
        }),
      ],
      connects: [{ steps: ['s1', 's2', 's3'], order: 'stated', cites }],
      offerings: [
        { id: 'paid', step: 's2', site: 'hall', terms: { needs: [], ...terms(b1, { price: costs(500) }) } },
        { id: 'free', step: 's2', site: 'hall', terms: { needs: [], ...terms({ token: 'oriented' }) } },
      ],
    })
  const diploma = (min: string) => ({ needs: [asks({ criterion: 'diploma', min })] })
  const orders = (names: readonly string[]): string[][] =>
    names.length === 0
      ? [[]]
      : names.flatMap((one) => orders(names.filter((name) => name !== one)).map((rest) => [one, ...rest]))

  test('never takes more legs than asked, in whatever order states are gone on from', () => {
    for (const [own = '', dutch = '', third = '', fourth = '', work = ''] of orders(['a', 'b', 'c', 'd', 'e'])) {
      const initiatives = [
        line(own),
        course(dutch, b1),
        initiative(third, {
          ...energy,
          steps: [
            step('start', {
              kind: 'training',
              terms: {
                ...terms({}),
                ...diploma('mbo-2'),
                gives: {
                  kind: 'known',
                  claims: [
                    { value: { token: 'diploma', level: 'mbo-3' }, cites },
                    { value: { token: 'prepared' }, cites },
                  ],
                },
              },
            }),
          ],
        }),
        course(fourth, { token: 'diploma', level: 'mbo-4' }, diploma('mbo-3')),
        course(work, job, diploma('mbo-4')),
      ]
      const inventory = smallInventory(initiatives.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
      const query = ask({ profile: newcomer, maxLegs: 6 })
      const answer = createPlanner(inventory).plan(query)
      expect(Math.max(...answer.routes.map(({ legs }) => legs.length))).toBe(6)
      expect(canonicalJson(answer)).toBe(canonicalJson(plan(inventory, query)))
    }
  })
})

describe('stops and says so, whatever it was that took so much', () => {
  const stopped = (initiatives: Input, query: object) =>
    createPlanner(smallInventory(initiatives)).plan(ask(query)).stoppedAfter

  test('tokens that all lead to one another', () => {
    const levels = ['vmbo', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'havo', 'vwo', 'ad', 'hbo', 'wo']
    const fields = ['ict', 'energy', 'construction']
    const tokens = fields.flatMap((field) => levels.map((level) => ({ token: 'diploma', level, field })))
    const needs = (at: number) => {
      const { level = '', field = '' } = tokens[at % tokens.length] ?? {}
      return { needs: [asks({ criterion: 'diploma', min: level, field })] }
    }
    const between = tokens.flatMap((gives, i) =>
      Array.from({ length: 12 }, (_, k) => course(`n${String(i)}-${String(k)}`, gives, needs(i + 1 + 2 * k))),
    )
    const first = tokens.map((gives, i) => course(`first${String(i)}`, gives, { duration: days(5 + (i % 11)) }))
    const last = tokens.slice(0, 20).map((_, i) => course(`job${String(i)}`, job, needs(i)))
    expect(stopped([...first, ...between, ...last], { profile: newcomer })).toBeDefined()
  })

  test('sequences that run in circles, where nothing is told', () => {
    const circles = Array.from({ length: 600 }, (_, i) =>
      initiative(`i${String(i)}`, {
        ...energy,
        steps: [
          step('a', { terms: terms({ token: 'prepared' }) }),
          step('b', { kind: 'training', terms: terms(b1) }),
          step('c', { kind: 'training', terms: terms({ token: 'prepared' }) }),
          step('d', { kind: 'placement', terms: terms(job) }),
        ],
        connects: [
          ['a', 'b', 'c'],
          ['c', 'b'],
          ['b', 'd'],
          ['d', 'c'],
        ].map((steps) => ({ steps, order: 'stated', cites })),
      }),
    )
    expect(stopped(circles, { maxLegs: 6 })).toBeDefined()
  })
})

test('a search that stops on its way arrives from where it came', () => {
  // None of these is better than another: the longer, the cheaper.
  const ways = Array.from({ length: 300 }, (_, i) =>
    course(`way${String(i)}`, b1, { duration: days(1 + i), price: costs(1000 - i) }),
  )
  const inventory = smallInventory([...ways, course('work', job, { needs: [asks({ criterion: 'dutch', min: 'B1' })] })])
  const planner = createPlanner(inventory, { mostLabels: 100 })
  const { routes, total, stoppedAfter } = planner.plan(ask({ profile: newcomer }))
  expect(stoppedAfter).toBe(100)
  expect(total).toBeGreaterThan(0)
  expect(routes.map(({ legs }) => legs.map(({ initiative: id }) => id).at(-1))).toEqual(routes.map(() => 'work'))
})

test('what comes nearest is found however many places a sequence has', () => {
  const steps = ['a', 'b', 'c', 'd']
  const past = says({ kind: 'fixed', dates: ['2020-01-01'] })
  const inventory = smallInventory([
    initiative('line', {
      ...energy,
      steps: steps.map((id) => step(id, { kind: 'training', terms: { complete: cites } })),
      connects: [{ steps, order: 'stated', cites }],
      offerings: steps.flatMap((of) =>
        Array.from({ length: 60 }, (_, i) => ({
          id: `${of}${String(i)}`,
          step: of,
          site: 'hall',
          terms: { needs: [], ...terms(of === 'd' ? job : { token: 'prepared' }, { intake: past }) },
        })),
      ),
    }),
  ])
  const { nearMisses } = createPlanner(inventory).plan(ask())
  expect(nearMisses.map(({ leg, blocked }) => [leg.step, blocked.length])).toEqual([['d', 3]])
})

test('of many courses that give what is lacking, as many are named as by the plain planner, and never the course itself', () => {
  const conditions = [asks({ criterion: 'dutch', min: 'B1' }), asks({ criterion: 'age', max: 17 })]
  const courses = Array.from({ length: 12 }, (_, i) =>
    course(`course-${String(i).padStart(2, '0')}`, b1, { needs: [asks({ criterion: 'age', max: 17 })] }),
  )
  // It comes after the first ten, and gives itself what it asks.
  const gives = { kind: 'known', claims: [job, b1].flatMap((value) => says(value).claims) }
  const work = initiative('work', {
    ...energy,
    steps: [step('start', { kind: 'placement', terms: terms(job, { needs: conditions, gives }) })],
  })
  const inventory = smallInventory([...courses, work])
  const query = ask({ profile: { ...newcomer, age: 40 } })
  const answer = createPlanner(inventory).plan(query)
  const [unmet] = answer.nearMisses[0]?.unmet ?? []
  expect(unmet?.givers).toHaveLength(10)
  expect(unmet?.moreGivers).toBe(2)
  expect(canonicalJson(answer)).toBe(canonicalJson(plan(inventory, query)))
})
