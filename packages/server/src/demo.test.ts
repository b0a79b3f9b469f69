import { canonicalJson, createPlanner, departures, parseQuery } from '@overstap/core'
import { demoInventory } from '@overstap/inventory/demo'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { post, serve, type Served } from './testing/serve.ts'
import { smallInventory } from './testing/small-inventory.ts'

let served: Served
beforeAll(async () => {
  served = await serve({ demo: demoInventory })
})
afterAll(async () => served?.close())

const query = { asOf: '2026-11-23', goal: { kind: 'technical-job' } }

test('a fictitious inventory is served apart, and says what it is', async () => {
  const response = await post(`${served.url}/api/v1/demo/routes`, query)
  expect(response.headers.get('overstap-inventory')).toBe('fictitious')
  expect(await response.text()).toBe(canonicalJson(createPlanner(demoInventory).plan(parseQuery(query))))
  const starts = await fetch(`${served.url}/api/v1/demo/departures?asOf=2026-11-23`)
  expect(await starts.text()).toBe(canonicalJson(departures(demoInventory, { asOf: '2026-11-23', limit: 50 })))
  for (const { id, name } of demoInventory.initiatives) expect(`${id} ${name}`).toMatch(/^demo-.*\(fictief\)$/)
})

test('its own description says so too, and names its own address', async () => {
  const document = (await (await fetch(`${served.url}/api/v1/demo/openapi.json`)).json()) as Record<string, unknown>
  expect(document).toMatchObject({
    info: {
      title: 'Overstap: a fictitious catalogue',
      description: expect.stringMatching(/^Nothing in this/) as string,
    },
    servers: [{ url: '/api/v1/demo' }],
  })
})

test('the real one holds nothing of it', async () => {
  const response = await fetch(`${served.url}/api/v1/inventory`)
  expect(response.headers.has('overstap-inventory')).toBe(false)
  expect(await response.text()).toBe(canonicalJson(smallInventory))
})

test('without one there is nothing there', async () => {
  const bare = await serve()
  try {
    expect((await fetch(`${bare.url}/api/v1/demo/inventory`)).status).toBe(404)
  } finally {
    await bare.close()
  }
})
