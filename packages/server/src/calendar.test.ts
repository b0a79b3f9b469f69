import { createPlanner, parseQuery } from '@overstap/core'
import { routeToCalendar } from '@overstap/interop'
import { demoInventory } from '@overstap/inventory/demo'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApiDocument } from './openapi.ts'
import { problemSchema } from './problem.ts'
import { post, serve, type Served } from './testing/serve.ts'

let served: Served
beforeAll(async () => {
  served = await serve({ inventory: demoInventory })
})
afterAll(async () => served?.close())

const profile = { age: 34, dutch: 'A2', level: 'primary', diplomaFields: [] }
const query = { asOf: '2026-11-23', profile, goal: { kind: 'technical-job' } }
const library = (route: number, language: 'nl' | 'en') =>
  routeToCalendar(demoInventory, createPlanner(demoInventory).plan(parseQuery(query)), { route, language })

test('REST gives the file as the library writes it, under a name to save it by', async () => {
  const response = await post(`${served.url}/api/v1/routes.ics`, { query })
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="overstap.ics"')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.text()).toBe(library(1, 'nl'))
})

test('tRPC gives the same text', async () => {
  const response = await post(`${served.url}/trpc/calendar`, { query, route: 2, language: 'en' })
  expect(await response.json()).toEqual({ result: { data: library(2, 'en') } })
})

test.each([
  [{ query, route: 999 }, 422, 'invalid-query'],
  [{ query, route: 0 }, 422, 'invalid-query'],
  [{ query, language: 'fr' }, 422, 'invalid-query'],
  [{ query: { ...query, filters: { initiatives: ['demo-laadpaalmodule'] } } }, 404, 'not-found'],
])('refuses as every other door of the API: %j', async (body, status, code) => {
  const response = await post(`${served.url}/api/v1/routes.ics`, body)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(problemSchema.parse(await response.json())).toMatchObject({ status, code })
})

test('a profile is never taken from an address', async () => {
  expect((await fetch(`${served.url}/api/v1/routes.ics`)).status).toBe(405)
})

test('is described as what it is', () => {
  const described = openApiDocument().paths['/routes.ics'] as { post: { responses: { 200: unknown } } }
  expect(described.post.responses[200]).toMatchObject({ content: { 'text/calendar': { schema: { type: 'string' } } } })
})
