import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import {
  canonicalJson,
  createPlanner,
  departures,
  inventorySchema,
  match,
  OverstapError,
  parseQuery,
} from '@overstap/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explainAnswerSchema, matchAnswerSchema } from './answer-schema.ts'
import { problemSchema } from './problem.ts'
import { post, serve, type Served } from './testing/serve.ts'
import { smallInventory } from './testing/small-inventory.ts'

let served: Served
let api: string
beforeAll(async () => {
  served = await serve()
  api = `${served.url}/api/v1`
})
afterAll(async () => served?.close())

async function problemFrom(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  const problem = problemSchema.parse(await response.json())
  expect(problem.status).toBe(response.status)
  return problem
}

describe('reading', () => {
  test('the inventory comes whole and canonical', async () => {
    const body = await (await fetch(`${api}/inventory`)).text()
    expect(body).toBe(canonicalJson(smallInventory))
    expect(inventorySchema.parse(JSON.parse(body))).toEqual(smallInventory)
  })

  test('whoever has this version already gets nothing again', async () => {
    const etag = (await fetch(`${api}/inventory`)).headers.get('etag')
    expect(etag).toBe(`W/"${smallInventory.version}"`)
    const again = await fetch(`${api}/inventory`, {
      headers: { 'If-None-Match': etag ?? '', 'Cache-Control': 'max-age=0' },
    })
    expect(again.status).toBe(304)
  })

  test('initiatives, all and one', async () => {
    const all = await (await fetch(`${api}/initiatives`)).json()
    expect(all).toEqual({ items: smallInventory.initiatives })
    const one = await (await fetch(`${api}/initiatives/solar-course`)).json()
    expect(one).toEqual(smallInventory.initiatives[2])
  })

  test.each(['nowhere', '__proto__', 'constructor', '%00', '..%2f..%2fetc', 'x'.repeat(5000)])(
    'no initiative %s',
    async (slug) => {
      const problem = await problemFrom(await fetch(`${api}/initiatives/${slug}`))
      expect(problem.code).toBe('not-found')
    },
  )

  test('an address that cannot be decoded', async () => {
    expect((await problemFrom(await fetch(`${api}/initiatives/%E0%A4%A`))).code).toBe('bad-request')
  })

  test('the problems are listed where every problem points', async () => {
    const { type, code } = await problemFrom(await fetch(`${api}/nothing`))
    expect(type).toBe(`/api/v1/problems#${code}`)
    const listed = JSON.stringify(await (await fetch(`${served.url}/api/v1/problems`)).json())
    expect(listed).toContain(canonicalJson({ code, status: 404, title: 'There is nothing at this address' }))
  })
})

describe('matching', () => {
  test('answers what the library answers, byte for byte', async () => {
    const query = { asOf: '2026-11-23', profile: { age: 17, municipality: 'zwolle' }, wishes: { maxKilometres: 10 } }
    const response = await post(`${api}/match`, query)
    const body = await response.text()
    expect(body).toBe(canonicalJson(match(smallInventory, parseQuery(query))))
    matchAnswerSchema.parse(JSON.parse(body))
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('routes as the library plans them', async () => {
    const query = { asOf: '2026-11-23', profile: { age: 30 }, goal: { kind: 'technical-job' }, maxLegs: 3 }
    const response = await post(`${api}/routes`, query)
    expect(await response.text()).toBe(canonicalJson(createPlanner(smallInventory).plan(parseQuery(query))))
  })

  test('departures, asked in the address', async () => {
    const response = await fetch(`${api}/departures?asOf=2026-11-23&sector=energy&limit=5`)
    expect(response.headers.get('cache-control')).toBe('public, max-age=300')
    expect(await response.text()).toBe(
      canonicalJson(departures(smallInventory, { asOf: '2026-11-23', sector: 'energy', limit: 5 })),
    )
    for (const wrong of ['limit=0', 'limit=x', 'sector=cooking', 'region=atlantis', 'colour=red'])
      expect((await fetch(`${api}/departures?${wrong}`)).status, wrong).toBe(422)
  })

  test('departures, asked for two things of which only one would be answered', async () => {
    const { code, errors } = await problemFrom(
      await fetch(`${api}/departures?sector=energy&limit=1&sector=ict&limit=1`),
    )
    expect(code).toBe('invalid-query')
    expect(errors).toEqual(['sector', 'limit'].map((path) => ({ path, message: 'is asked more than once' })))
  })

  test('departures, asked with a whole address that makes no sense before its path', async () => {
    const { hostname, port } = new URL(api)
    const asked = request({ hostname, port, path: 'http://x:99999999/api/v1/departures?asOf=2026-11-23' }).end()
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(200)
    expect(await json(response)).toMatchObject({ asOf: '2026-11-23' })
  })

  test('a query without a date is answered for today, and says so', async () => {
    expect(await (await post(`${api}/match`, {})).json()).toMatchObject({ asOf: '2026-11-23', total: 2 })
  })

  test('what is wrong is named as the library names it', async () => {
    const bad = { asOf: '2026-02-30', profile: { age: '22', municipality: 'Zwolle' }, wishes: { maxHours: null } }
    const { code, errors } = await problemFrom(await post(`${api}/match`, bad))
    expect(code).toBe('invalid-query')
    expect(errors).toEqual(issuesOf(bad))
  })

  // trpc-to-openapi's own handler switched coercion on in the shared schemas at the first request.
  test('a number in quotes is refused the second time too', async () => {
    for (const body of [{ limit: 5 }, { limit: '5' }, { profile: { age: '22' } }]) await post(`${api}/match`, body)
    expect((await post(`${api}/match`, { limit: '5' })).status).toBe(422)
    expect(() => parseQuery({ asOf: '2026-11-23', limit: '5' })).toThrow(OverstapError)
  })

  test('names that are not in the inventory', async () => {
    const { code, errors } = await problemFrom(await post(`${api}/match`, { profile: { municipality: 'atlantis' } }))
    expect(code).toBe('invalid-query')
    expect(errors).toEqual([{ path: 'profile.municipality', message: '"atlantis" is not in the inventory' }])
  })

  test('another version of the inventory', async () => {
    const problem = await problemFrom(await post(`${api}/match`, { inventory: 'b'.repeat(64) }))
    expect(problem).toMatchObject({ status: 409, code: 'other-inventory' })
  })
})

describe('explaining', () => {
  test('gives reasons and sentences, in Dutch unless asked otherwise', async () => {
    const input = {
      query: { profile: { age: 17 }, filters: { verdicts: ['open'] }, limit: 1 },
      initiative: 'solar-course',
    }
    const dutch = explainAnswerSchema.parse(await (await post(`${api}/explain`, input)).json())
    expect(dutch).toMatchObject({
      language: 'nl',
      asOf: '2026-11-23',
      explanation: { verdict: { code: 'verdict-closed' } },
    })
    expect(dutch.sentences.criteria).toHaveLength(dutch.explanation.criteria.length)
    const english = explainAnswerSchema.parse(await (await post(`${api}/explain`, { ...input, language: 'en' })).json())
    expect(english.explanation).toEqual(dutch.explanation)
    expect(english.sentences.verdict).not.toBe(dutch.sentences.verdict)
  })

  test.each(['nowhere', 'agreement', '__proto__'])('nothing to explain of %s', async (initiative) => {
    expect((await problemFrom(await post(`${api}/explain`, { query: {}, initiative }))).code).toBe('not-found')
  })
})

describe('refusing', () => {
  test.each([
    ['{', 400, 'malformed-json'],
    ['', 400, 'malformed-json'],
    ['null', 422, 'invalid-query'],
    ['[]', 422, 'invalid-query'],
    ['"x"', 422, 'invalid-query'],
    ['{"__proto__": {"limit": 1}}', 422, 'invalid-query'],
    ['{"constructor": {"prototype": {"polluted": true}}}', 422, 'invalid-query'],
    ['{"weights": {"__proto__": 5}}', 422, 'invalid-query'],
    ['{"weights": {"constructor": 5}}', 422, 'invalid-query'],
    [`{"profile": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 422, 'invalid-query'],
    ['['.repeat(200_000), 400, 'malformed-json'],
    [`{"profile": {"age": 1e999}}`, 422, 'invalid-query'],
    [JSON.stringify({ inventory: 'x'.repeat(300_000) }), 413, 'body-too-large'],
  ])('body %#', async (body, status, code) => {
    const response = await post(`${api}/match`, body)
    expect(response.status).toBe(status)
    expect((await problemFrom(response)).code).toBe(code)
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  test.each(['__proto__', 'constructor', 'Guidance', 'x'])(
    'a weight for %s, which is no factor, at both doors',
    async (name) => {
      const told = { path: 'weights', message: `"${name}" is not in the inventory` }
      const body = `{"weights": {"${name}": 5}}`
      expect((await problemFrom(await post(`${api}/match`, body))).errors).toEqual([told])
      const trpc = await (await post(`${served.url}/trpc/match`, body)).json()
      expect(trpc).toMatchObject({ error: { data: { problem: { errors: [told] } } } })
    },
  )

  test('thousands of mistakes are not all told', async () => {
    const problem = await problemFrom(await post(`${api}/match`, { filters: { initiatives: Array(30_000).fill('!') } }))
    expect(problem.errors).toHaveLength(50)
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key${i}`, 1]))
    expect((await (await post(`${api}/match`, keys)).text()).length).toBeLessThan(1000)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a body of %s',
    async (type) => {
      const response = await fetch(`${api}/match`, { method: 'POST', headers: { 'Content-Type': type }, body: '{}' })
      expect((await problemFrom(response)).code).toBe('unsupported-media-type')
    },
  )

  test('a body that is announced and does not come', async () => {
    const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }
    const asked = request(`${api}/match`, { method: 'POST', headers }).end()
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(400)
    expect(await json(response)).toMatchObject({ code: 'malformed-json' })
  })

  test.each([
    ['GET', '/match', 'POST, OPTIONS'],
    ['PUT', '/match', 'POST, OPTIONS'],
    ['DELETE', '/inventory', 'GET, HEAD, OPTIONS'],
    ['POST', '/initiatives/solar-course', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/openapi.json', 'GET, HEAD, OPTIONS'],
  ])('%s %s', async (method, path, allow) => {
    const response = await fetch(`${api}${path}`, { method })
    expect(response.headers.get('allow')).toBe(allow)
    expect((await problemFrom(response)).code).toBe('method-not-allowed')
  })

  test.each([
    '/api',
    '/api/',
    '/api/v1',
    '/api/v2/inventory',
    '/api/v1/Inventory',
    '/api/v1/inventory/x',
    '/trpc-x',
    '/widget/x.js',
  ])('nothing at %s', async (path) => {
    expect((await problemFrom(await fetch(`${served.url}${path}`))).code).toBe('no-such-route')
  })
})

function issuesOf(input: unknown) {
  try {
    parseQuery(input)
  } catch (error) {
    if (error instanceof OverstapError) return error.issues
  }
  throw new Error('the library takes this query')
}
