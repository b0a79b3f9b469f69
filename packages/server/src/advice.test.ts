import {
  advise,
  adviseRoutes,
  canonicalJson,
  createMatcher,
  createPlanner,
  explainPlanAnswer,
  parseQuery,
} from '@overstap/core'
import { createSearch } from '@overstap/core/search'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  adviceAnswerSchema,
  planExplanationSchema,
  routeAdviceAnswerSchema,
  searchAnswerSchema,
} from './advice-schema.ts'
import { post, serve, type Served } from './testing/serve.ts'

/** Answers go out unchecked, so what the OpenAPI document says of them is checked here, at both doors. */
describe.each([
  ['the inventory', inventory],
  ['the fictitious catalogue', demoInventory],
])('on %s', (_, from) => {
  let served: Served
  beforeAll(async () => {
    served = await serve({ inventory: from })
  })
  afterAll(async () => served?.close())

  const profile = { dutch: 'A2', level: 'primary', diplomaFields: [], municipality: 'utrecht', referrers: [] }
  describe.each([
    {},
    { profile, wishes: { maxHours: 16, maxKilometres: 20, dayparts: ['evening'] } },
    { profile: { workSituation: 'pupil-primary' }, goal: { kind: 'enter-mbo' } },
    { profile: { ...profile, age: 40 }, goal: { kind: 'sector', sector: 'energy' } },
  ])('%j', (asked) => {
    const query = parseQuery({ asOf: '2026-11-23', ...asked })
    const answered = () => createPlanner(from).plan(query)
    test.each([
      ['/advice', 'advise', {}, adviceAnswerSchema, () => advise(createMatcher(from), query, { language: 'nl' })],
      [
        '/advice',
        'advise',
        { skip: ['age', 'dutch'], language: 'en' },
        adviceAnswerSchema,
        () => advise(createMatcher(from), query, { language: 'en', skip: ['age', 'dutch'] }),
      ],
      [
        '/routes/advice',
        'adviseRoutes',
        { language: 'en' },
        routeAdviceAnswerSchema,
        () => adviseRoutes({ matcher: createMatcher(from), planner: createPlanner(from) }, query, { language: 'en' }),
      ],
      [
        '/routes/explain',
        'explainRoutes',
        {},
        planExplanationSchema,
        () => explainPlanAnswer(from, answered(), { language: 'nl' }),
      ],
    ] as const)('%s as the library has it', async (path, procedure, options, schema, library) => {
      const body = { query, ...options }
      const expected = canonicalJson(library())
      const text = await (await post(`${served.url}/api/v1${path}`, body)).text()
      expect(text).toBe(expected)
      expect(schema.parse(JSON.parse(text))).toEqual(JSON.parse(text))
      const trpc: unknown = await (await post(`${served.url}/trpc/${procedure}`, body)).json()
      expect(canonicalJson(trpc)).toBe(`{"result":{"data":${expected}}}`)
    })
  })

  test('a text finds what the library finds', async () => {
    const text = 'ik wil iets met energi'
    const answer = searchAnswerSchema.parse(await (await post(`${served.url}/api/v1/search`, { text })).json())
    expect(answer).toEqual({ inventory: from.version, language: 'nl', items: createSearch(from, 'nl').find(text) })
    expect(answer.items.length).toBeGreaterThan(0)
    const english = await post(`${served.url}/trpc/search`, { text: 'grid technician', language: 'en' })
    expect(await english.json()).toMatchObject({
      result: { data: { items: createSearch(from, 'en').find('grid technician') } },
    })
  })

  test.each([
    ['/advice', { query: {}, skip: ['shoe-size'] }],
    ['/advice', { query: { profile: { age: '22' } } }],
    ['/routes/advice', { query: {}, language: 'fr' }],
    ['/routes/explain', { query: {}, route: 999 }],
    ['/routes/explain', { query: {}, route: 0 }],
    ['/search', { text: 'x'.repeat(1001) }],
    ['/search', {}],
  ])('%s refuses %j', async (path, body) => {
    expect((await post(`${served.url}/api/v1${path}`, body)).status).toBe(422)
  })
})
