import { canonicalJson, match, parseQuery } from '@overstap/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { post, serve, type Served } from './testing/serve.ts'
import { smallInventory } from './testing/small-inventory.ts'

let served: Served
let trpc: string
beforeAll(async () => {
  served = await serve()
  trpc = `${served.url}/trpc`
})
afterAll(async () => served?.close())

describe('tRPC', () => {
  test('matches as the library does', async () => {
    const query = { asOf: '2026-11-23', profile: { age: 30 } }
    const answer: unknown = await (await post(`${trpc}/match`, query)).json()
    expect(canonicalJson(answer)).toBe(canonicalJson({ result: { data: match(smallInventory, parseQuery(query)) } }))
  })

  test('reads and explains', async () => {
    const input = encodeURIComponent(JSON.stringify({ slug: 'solar-course' }))
    expect(await (await fetch(`${trpc}/initiative?input=${input}`)).json()).toEqual({
      result: { data: smallInventory.initiatives[2] },
    })
    const explained = await post(`${trpc}/explain`, { query: {}, initiative: 'solar-course', language: 'en' })
    expect(await explained.json()).toMatchObject({ result: { data: { language: 'en', asOf: '2026-11-23' } } })
  })

  test.each([
    ['match', { profile: { age: '22' } }, 422, 'invalid-query', 'UNPROCESSABLE_CONTENT'],
    ['match', { profile: { municipality: 'atlantis' } }, 422, 'invalid-query', 'UNPROCESSABLE_CONTENT'],
    ['match', { inventory: 'x' }, 409, 'other-inventory', 'CONFLICT'],
    ['match', '{', 400, 'malformed-json', 'PARSE_ERROR'],
    ['match', { inventory: 'x'.repeat(300_000) }, 413, 'body-too-large', 'PAYLOAD_TOO_LARGE'],
    ['explain', { query: {}, initiative: 'nowhere' }, 404, 'not-found', 'NOT_FOUND'],
    ['nothing', {}, 404, 'no-such-route', 'NOT_FOUND'],
    ['constructor', {}, 404, 'no-such-route', 'NOT_FOUND'],
    ['__proto__', {}, 404, 'no-such-route', 'NOT_FOUND'],
    ['inventory', {}, 405, 'method-not-allowed', 'METHOD_NOT_SUPPORTED'],
  ])('%s refuses with its problem and no more', async (name, body, status, code, trpcCode) => {
    const response = await post(`${trpc}/${name}`, body)
    expect(response.status).toBe(status)
    const { error } = (await response.json()) as { error: { data: { problem: unknown } } }
    expect(error).toMatchObject({ data: { code: trpcCode, httpStatus: status, problem: { code, status } } })
    expect(Object.keys(error.data).sort()).toEqual(['code', 'httpStatus', 'problem'])
    expect(JSON.stringify(error)).not.toMatch(/node_modules|\.ts:|\n? {4}at /)
  })

  test('a profile is never taken from an address', async () => {
    const response = await fetch(`${trpc}/match?input=${encodeURIComponent('{"profile":{"age":22}}')}`)
    expect(response.status).toBe(405)
  })

  test('a batch holds at most twenty calls, and a larger one is told so', async () => {
    const batch = (size: number) => fetch(`${trpc}/${Array(size).fill('initiatives').join(',')}?batch=1`)
    expect((await batch(20)).status).toBe(200)
    const refused = await batch(21)
    expect(refused.status).toBe(400)
    const problem = { code: 'bad-request', status: 400, detail: 'a batch holds at most 20 calls' }
    expect(await refused.json()).toMatchObject({ error: { data: { problem } } })
  })
})
