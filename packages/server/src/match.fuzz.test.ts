import { PROBLEM_CODES } from './problem.ts'
import { goalSchema, profileSchema, wishesSchema } from '@overstap/core'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { post, serve, type Served } from './testing/serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve()
})
afterAll(async () => served?.close())

const EXPECTED = [200, 400, 409, 413, 415, 422]

/** Neither a crash nor a 500: an answer, or a problem that says what is wrong with the query. */
async function holds(response: Response) {
  const body: unknown = await response.json()
  expect(EXPECTED).toContain(response.status)
  if (response.status === 200) expect(body).toMatchObject({ asOf: expect.any(String), items: expect.any(Array) })
  else expect(PROBLEM_CODES).toContain((body as { code: string }).code)
}

const key = fc.oneof(
  fc.constantFrom('asker', 'profile', 'goal', 'wishes', 'filters', 'weights', 'limit', 'asOf', 'inventory'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
)
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('2026-11-23', 'zwolle', 'zwolle-en-omstreken', 'guidance', 'solar-course', 'technical-job', 'energy'),
  fc.integer({ min: -1, max: 1001 }),
)
const fieldsOf = (schema: { shape: object }) =>
  fc.dictionary(
    fc.constantFrom(...Object.keys(schema.shape), '__proto__'),
    fc.oneof(value, fc.array(value, { maxLength: 3 })),
  )
const nearQuery = fc.record(
  {
    asOf: fc.oneof(fc.constant('2026-11-23'), value),
    profile: fieldsOf(profileSchema),
    wishes: fieldsOf(wishesSchema),
    goal: fc.record({ kind: fc.oneof(fc.constantFrom(...goalSchema.options.map((o) => o.shape.kind.value)), value) }),
    weights: fc.dictionary(fc.oneof(key, fc.constant('guidance')), value),
    limit: value,
  },
  { requiredKeys: [] },
)

describe('POST /api/v1/match, whatever is sent', () => {
  test('any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.dictionary(key, value)), async (body) =>
        holds(await post(`${served.url}/api/v1/match`, JSON.stringify(body))),
      ),
      { numRuns: 300 },
    )
  })

  test('almost a query', async () => {
    await fc.assert(
      fc.asyncProperty(nearQuery, async (body) =>
        holds(await post(`${served.url}/api/v1/match`, JSON.stringify(body))),
      ),
      { numRuns: 500 },
    )
  })

  test('any bytes, as any type', async () => {
    const type = fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'text/html',
      'x',
      'application/json;',
    )
    const encoding = fc.constantFrom('identity', 'gzip', 'br', 'nonsense')
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 64 }),
        type,
        encoding,
        async (bytes, contentType, contentEncoding) => {
          const headers = { 'Content-Type': contentType, 'Content-Encoding': contentEncoding }
          const body = new Uint8Array(bytes)
          await holds(await fetch(`${served.url}/api/v1/match`, { method: 'POST', headers, body }))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('the server still answers', async () => {
    expect((await post(`${served.url}/api/v1/match`, {})).status).toBe(200)
  })
})
