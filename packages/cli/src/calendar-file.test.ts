import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPlanner, parseQuery } from '@overstap/core'
import { routeToCalendar } from '@overstap/interop'
import { demoInventory } from '@overstap/inventory/demo'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { terminal } from './testing/terminal.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overstap-calendar-'))
})
afterAll(async () => rm(folder, { recursive: true }))

const profile = { age: 34, dutch: 'A2', level: 'primary', diplomaFields: [] }
const query = { asOf: '2026-11-23', profile, goal: { kind: 'technical-job' } }
const plan = (...flags: string[]) => terminal(['plan', '--query', '-', ...flags], JSON.stringify(query))
const library = (route: number, language: 'nl' | 'en') =>
  routeToCalendar(demoInventory, createPlanner(demoInventory).plan(parseQuery(query)), { route, language })

test('prints the calendar of the first route, or of the one asked for', async () => {
  expect(await plan('--demo', '--ics', '-')).toEqual({ exitCode: 0, out: library(1, 'nl'), err: '' })
  expect((await plan('--demo', '--ics', '-', '--route', '2', '--lang', 'en')).out).toBe(library(2, 'en'))
})

test('writes it to a file, beside the routes as ever', async () => {
  const file = join(folder, 'route.ics')
  const { exitCode, out } = await plan('--demo', '--ics', file)
  expect({ exitCode, out }).toEqual({ exitCode: 0, out: (await plan('--demo')).out })
  expect(await readFile(file, 'utf8')).toBe(library(1, 'nl'))
})

test.each([
  ['no day is known', [], 1, 'no date of this route is known to the day'],
  ['no such route', ['--demo', '--route', '999'], 2, 'there is no route 999: the answer holds'],
  ['no number', ['--demo', '--route', '1.5'], 2, 'whole number'],
  ['two answers at once', ['--demo', '--json'], 2, 'both want standard output'],
])('%s', async (_, flags, exitCode, told) => {
  const ran = await plan('--ics', '-', ...flags)
  expect(ran).toMatchObject({ exitCode, out: '' })
  expect(ran.err).toContain(told)
})

test('a file that cannot be written', async () => {
  const ran = await plan('--demo', '--ics', join(folder, 'nowhere', 'route.ics'))
  expect(ran).toMatchObject({ exitCode: 2, out: '' })
  expect(ran.err).toMatch(/^overstap: cannot write /)
})
