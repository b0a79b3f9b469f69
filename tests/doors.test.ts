import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { canonicalJson, createPlanner, departures, match, parseQuery } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Site, startSite } from './browser/harness.ts'

/** DESIGN.md 12: the same query has the same answer, byte for byte, whichever door it is asked at. All of them as built. */
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
  const post = (path: string) =>
    fetch(`${site.url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(query),
    })

  test('REST', async () => {
    expect(difference(await (await post(`/api/v1/${asked}`)).text(), library())).toBe('')
  })

  test('tRPC', async () => {
    const answer: unknown = await (await post(`/trpc/${asked}`)).json()
    expect(difference(canonicalJson(answer), `{"result":{"data":${library()}}}`)).toBe('')
  })

  test('command line', async () => {
    expect(
      difference(await overstap(asked === 'match' ? 'match' : 'plan', JSON.stringify(query)), `${library()}\n`),
    ).toBe('')
  })
})

test('departures', async () => {
  const asked = { asOf: '2022-06-01', region: 'regio-foodvalley' }
  const library = canonicalJson(departures(inventory, { ...asked, limit: 50 } as Parameters<typeof departures>[1]))
  const address = new URLSearchParams(asked).toString()
  expect(difference(await (await fetch(`${site.url}/api/v1/departures?${address}`)).text(), library)).toBe('')
  const input = encodeURIComponent(JSON.stringify(asked))
  const answer: unknown = await (await fetch(`${site.url}/trpc/departures?input=${input}`)).json()
  expect(difference(canonicalJson(answer), `{"result":{"data":${library}}}`)).toBe('')
})

async function overstap(command: string, stdin: string): Promise<string> {
  const main = fileURLToPath(new URL('packages/cli/dist/main.js', root))
  const ran = spawn(process.execPath, [main, command, '--query', '-', '--json'], { stdio: ['pipe', 'pipe', 'inherit'] })
  ran.stdin.end(stdin)
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
