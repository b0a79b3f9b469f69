import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import {
  advise,
  adviseRoutes,
  canonicalJson,
  createMatcher,
  createPlanner,
  departures,
  explainPlanAnswer,
  match,
  parseDepartureQuery,
  parseQuery,
} from '@overstap/core'
import { createSearch } from '@overstap/core/search'
import { routeToCalendar } from '@overstap/interop'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Site, startSite } from './browser/harness.ts'

/** semantics.md 12: the same query has the same answer, byte for byte, at every door. All of them as built. */
const root = new URL('../', import.meta.url)
const cases = readdirSync(new URL('packages/inventory/cases/', root))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const file = new URL(`packages/inventory/cases/${name}`, root)
    return { name, query: (parse(readFileSync(file, 'utf8')) as { query: unknown }).query }
  })

let site: Site
beforeAll(async () => {
  site = await startSite({ LOG_LEVEL: 'silent', RATE_LIMIT: '0' })
  const { inventory: version } = (await (await fetch(`${site.url}/readyz`)).json()) as { inventory: string }
  if (version !== inventory.version) throw new Error('the build is older than the inventory: run pnpm build')
})
afterAll(async () => site?.close())

test('there are cases to ask', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30)
})

const planner = createPlanner(inventory)
const questions = cases.flatMap(({ name, query }) => [
  { name, query, path: 'match', library: () => canonicalJson(match(inventory, parseQuery(query))) },
  { name, query, path: 'routes', library: () => canonicalJson(planner.plan(parseQuery(query))) },
])

describe.each(questions)('$path of $name', ({ query, path: asked, library }) => {
  const post = (path: string) => send(path, query)

  test('REST', async () => {
    expect(difference(await (await post(`/api/v1/${asked}`)).text(), library())).toBe('')
  })

  test('tRPC', async () => {
    const answer: unknown = await (await post(`/trpc/${asked}`)).json()
    expect(difference(canonicalJson(answer), `{"result":{"data":${library()}}}`)).toBe('')
  })

  test('command line', async () => {
    expect(
      difference(
        await overstap([asked === 'match' ? 'match' : 'plan', '--json'], JSON.stringify(query)),
        `${library()}\n`,
      ),
    ).toBe('')
  })
})

const matcher = createMatcher(inventory)
const language = 'nl' as const
/** A few are enough: the queries above have shown that each is read alike. */
const advised = cases
  .filter((_, i) => i % 12 === 0)
  .flatMap(({ name, query }) => [
    {
      name,
      query,
      path: 'advice',
      procedure: 'advise',
      argv: ['advise', '--json'],
      library: () => canonicalJson(advise(matcher, parseQuery(query), { language })),
    },
    {
      name,
      query,
      path: 'routes/advice',
      procedure: 'adviseRoutes',
      argv: ['plan', '--what-if', '--json'],
      library: () => canonicalJson(adviseRoutes({ matcher, planner }, parseQuery(query), { language })),
    },
    {
      name,
      query,
      path: 'routes/explain',
      procedure: 'explainRoutes',
      argv: undefined,
      library: () => canonicalJson(explainPlanAnswer(inventory, planner.plan(parseQuery(query)), { language })),
    },
  ])

describe.each(advised)('$path of $name', ({ query, path, procedure, argv, library }) => {
  test('REST, tRPC and command line', async () => {
    const body = { query, language }
    expect(difference(await (await send(`/api/v1/${path}`, body)).text(), library())).toBe('')
    const answer: unknown = await (await send(`/trpc/${procedure}`, body)).json()
    expect(difference(canonicalJson(answer), `{"result":{"data":${library()}}}`)).toBe('')
    if (argv) expect(difference(await overstap(argv, JSON.stringify(query)), `${library()}\n`)).toBe('')
  })
})

test('a free text narrows a match', async () => {
  const { query } = cases[0] ?? { query: {} }
  const found = createSearch(inventory, language).find('energie')
  const { items } = (await (await send('/api/v1/search', { text: 'energie' })).json()) as { items: typeof found }
  expect(items).toEqual(found)
  const narrowed = { ...(query as object), filters: { initiatives: items } }
  const library = canonicalJson(match(inventory, parseQuery(narrowed)))
  expect(difference(await (await send('/api/v1/match', narrowed)).text(), library)).toBe('')
  const ran = await overstap(['match', '--text', 'energie', '--json'], JSON.stringify(query))
  expect(difference(ran, `${library}\n`)).toBe('')
})

test('the calendar of a made-up route', async () => {
  const query = { asOf: '2026-11-23', profile: { age: 34, dutch: 'A2', level: 'primary', diplomaFields: [] } }
  const answer = createPlanner(demoInventory).plan(parseQuery(query))
  const library = routeToCalendar(demoInventory, answer, { route: 1, language })
  expect(difference(await (await send('/api/v1/demo/routes.ics', { query })).text(), library)).toBe('')
  expect(difference(await overstap(['plan', '--demo', '--ics', '-'], JSON.stringify(query)), library)).toBe('')
})

test('departures', async () => {
  const asked = { asOf: '2022-06-01', region: 'regio-foodvalley' }
  const library = canonicalJson(departures(inventory, parseDepartureQuery(asked)))
  const address = new URLSearchParams(asked).toString()
  expect(difference(await (await fetch(`${site.url}/api/v1/departures?${address}`)).text(), library)).toBe('')
  const input = encodeURIComponent(JSON.stringify(asked))
  const answer: unknown = await (await fetch(`${site.url}/trpc/departures?input=${input}`)).json()
  expect(difference(canonicalJson(answer), `{"result":{"data":${library}}}`)).toBe('')
  const argv = ['departures', '--region', asked.region, '--as-of', asked.asOf, '--json']
  expect(difference(await overstap(argv), `${library}\n`)).toBe('')
})

function send(path: string, body: unknown): Promise<Response> {
  return fetch(`${site.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function overstap(argv: readonly string[], query?: string): Promise<string> {
  const main = fileURLToPath(new URL('packages/cli/dist/main.js', root))
  const ran = spawn(process.execPath, [main, ...argv, ...(query === undefined ? [] : ['--query', '-'])], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  ran.stdin.end(query)
  const [out] = await Promise.all([text(ran.stdout), once(ran, 'close')])
  return out
}

/** Empty when both are the same; else where they part, because an answer is too long to print whole. */
function difference(a: string, b: string): string {
  if (a === b) return ''
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const around = (text: string) => text.slice(Math.max(at - 60, 0), at + 60)
  return `at ${at}: …${around(a)}… instead of …${around(b)}…`
}
