import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalJson, match, parseQuery } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { terminal } from './testing/terminal.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overstap-query-'))
})
afterAll(async () => rm(folder, { recursive: true }))

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const asked = { profile: { age: 22, level: 'mbo-2' }, goal: { kind: 'technical-job' } }
const answered = (asOf: string) => `${canonicalJson(match(inventory, parseQuery({ ...asked, asOf })))}\n`

describe('overstap match --json', () => {
  test('answers as the library does, from YAML, JSON and standard input', async () => {
    const yaml = await file(
      'q.yaml',
      'asOf: 2026-11-23\nprofile: {age: 22, level: mbo-2}\ngoal:\n  kind: technical-job\n',
    )
    const json = await file('q.json', JSON.stringify({ ...asked, asOf: '2026-11-23' }, undefined, '\t'))
    for (const query of [yaml, json]) {
      expect(await terminal(['match', '--query', query, '--json'])).toEqual({
        exitCode: 0,
        out: answered('2026-11-23'),
        err: '',
      })
    }
    expect((await terminal(['match', '--query', '-', '--json'], JSON.stringify(asked))).out).toBe(
      answered('2026-11-23'),
    )
  })

  test("the option overrides the query's own date, which overrides today", async () => {
    const query = await file('dated.json', JSON.stringify({ ...asked, asOf: '2021-03-04' }))
    expect((await terminal(['match', '--query', query, '--json'])).out).toBe(answered('2021-03-04'))
    const run = await terminal(['match', '--query', query, '--as-of', '2020-01-01', '--json'])
    expect(run.out).toBe(answered('2020-01-01'))
  })
})

describe('overstap match', () => {
  test('prints a list to read, with reasons, source and questions', async () => {
    const { out, err, exitCode } = await terminal(['match', '--query', '-'], JSON.stringify(asked))
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 })
    expect(out).toMatch(
      /^Peildatum 2026-11-23 · inventarisatie [0-9a-f]{12}\nkan: \d+ · kan misschien: \d+ · past nu niet: \d+\n/,
    )
    expect(out).toMatch(/\n1\. .+\n {3}Dit kan/)
    expect(out).toMatch(/\n {5}“.+” \[annex\]\n/)
    expect(out).toMatch(/\nBronnen\n/)
    expect(out).not.toMatch(/undefined|\[object|\{/)
  })

  test('counts what a text finds, and apart from that everything', async () => {
    const { items } = match(inventory, parseQuery({ ...asked, asOf: '2026-11-23' }))
    const run = async (...argv: string[]) =>
      (await terminal(['match', '--query', '-', ...argv], JSON.stringify(asked))).out
    const whole = (await run()).split('\n')[1] ?? ''
    const out = await run('--text', 'zonnepanelen')
    const [, found = '', all] = out.split('\n')
    expect(all).toBe(`Zonder die zoektekst: ${whole}`)
    const counted = /^Gevonden met “zonnepanelen”: kan: (\d+) · kan misschien: (\d+) · past nu niet: (\d+)$/.exec(found)
    const shown = out.match(/^\d+\. .+$/gm)?.length ?? 0
    expect(counted?.slice(1).reduce((sum, count) => sum + Number(count), 0)).toBe(shown)
    expect(shown).toBeGreaterThan(0)
    expect(shown).toBeLessThan(items.length)
  })

  test('counts all that a text finds, also where a limit cuts the list', async () => {
    const query = JSON.stringify({ ...asked, limit: 1 })
    const { out } = await terminal(['match', '--query', '-', '--text', 'energie'], query)
    const counts = out.split('\n')[1]?.match(/\d+/g)?.map(Number) ?? []
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1)
  })

  test('says that a text finds nothing', async () => {
    const argv = ['match', '--query', '-', '--lang', 'en', '--text', 'xyzzyq']
    const { out } = await terminal(argv, JSON.stringify(asked))
    expect(out).toMatch(/\nNothing was found with “xyzzyq”\.\nWithout that text: /)
  })

  test('in English', async () => {
    const { out } = await terminal(['match', '--query', '-', '--lang', 'en', '--all'], '{}')
    expect(out).toMatch(/^As of 2026-11-23/)
    expect(out).not.toMatch(/undefined|\[object|\{|--all/)
  })
})

describe('a query that is wrong', () => {
  test.each([
    ['profile:\n  age: "22"\n', '2:8: profile.age: "22" is no number'],
    ['profile:\n  age: 22\n  colour: red\n', '3:11: profile.colour: "colour" is no field here'],
    ['profile: {municipality: atlantis}\n', '1:25: profile.municipality: "atlantis" is not in the inventory'],
    ['limit: 5\n\nasOf: yesterday\n', '3:7: asOf: "yesterday" is no date as YYYY-MM-DD'],
    ['a: 1\nb: [\n', '3:1: '],
    ['a: 1\na: 2\n', '2:1: a: is written twice'],
    ['profile: {age: 1, "age": 2}\n', '1:19: age: is written twice'],
    ['limit: 5\n---\nlimit: 6\n', '2:1: one query expected'],
    ['profile: !!binary aGVsbG8=\n', '1:19: profile: "aGVsbG8=" is no object'],
    ['profile:\n  groups:\n    - career-switchers\n    - nobody\n', '4:7: profile.groups.1: "nobody" is not in'],
    ['asOf: 0050-01-01\n', '1:7: asOf: "0050-01-01": a year from 1000 to 2999 expected'],
    ['a: 1\n? [b, c]\n: 2\n', '1:4: a: "a", "[ b, c ]" is no field here'],
    ['- 1\n', '1:1: a query is a map of fields'],
    ['profile: *nothing\n', '1:1: Unresolved alias'],
    ['inventory: "00"\n', '1:12: inventory: this is version'],
    ['weights: {__proto__: 1}\n', '1:10: weights: "__proto__" is not in the inventory'],
    ['weights:\n  constructor: 1\n', '2:3: weights: "constructor" is not in the inventory'],
    ['goal: {kind: occupation}\n', '1:7: goal.occupation: is missing'],
  ])('%j is told with its place', async (text, told) => {
    const { exitCode, out, err } = await terminal(['match', '--query', '-', '--json'], text)
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' })
    expect(err).toContain(`<stdin>:${told}`)
    expect(err).not.toMatch(/\n {4}at /)
  })

  test('one that is too deep, with one line', async () => {
    const { exitCode, err } = await terminal(['match', '--query', '-'], `{"a":${'['.repeat(100_000)}`)
    expect(exitCode).toBe(1)
    expect(err.split('\n')[0]).toMatch(/^<stdin>:1:\d+: is nested too deep to be read$/)
  })

  test('thousands of fields and of mistakes in them, of which some are told', async () => {
    const fields = Array.from({ length: 20_000 }, (_, i) => `f${String(i)}: 1`)
    const { err } = await terminal(['match', '--query', '-'], fields.join('\n'))
    expect(err).toBe('<stdin>:1:5: f0: "f0", "f1", "f2", "f3", "f4" and 19995 more is no field here\n')
    const twice = await terminal(['match', '--query', '-'], [...fields, ...fields].slice(0, 20_100).join('\n'))
    expect(twice.err.split('\n')).toHaveLength(52)
    expect(twice.err).toMatch(/\nand 50 more\n$/)
  })

  test('one that is too large, be there an end to it or not', async () => {
    const large = await terminal(['match', '--query', '-'], `# ${'x'.repeat(300_000)}`)
    expect(large).toEqual({ exitCode: 1, out: '', err: 'overstap: -: a query is at most 262144 bytes\n' })
    if (existsSync('/dev/zero'))
      expect((await terminal(['match', '--query', '/dev/zero'])).err).toContain('/dev/zero: a query is at most')
  })

  test('aliases that would explode', async () => {
    const bomb = ['a: &a [1,1,1,1,1,1,1,1]', 'b: &b [*a,*a,*a,*a,*a,*a]', 'c: [*b,*b,*b,*b,*b,*b]'].join('\n')
    const { exitCode, err } = await terminal(['match', '--query', '-'], bomb)
    expect(exitCode).toBe(1)
    expect(err).toMatch(/alias/)
  })
})

describe('a command line that is wrong', () => {
  test.each([
    [['match']],
    [['match', '--query', '/nowhere/q.yaml']],
    [['match', '--query', '-', '--as-of', '2026-02-30']],
    [['match', '--query', '-', '--as-of', '9999-12-31']],
    [['match', '--query', import.meta.dirname]],
    [['match', '--query', '-', '--text', 'a'.repeat(1001)]],
    [['advise', '--query', '-', '--text', 'a'.repeat(1001)]],
    [['match', '--query', '-', '--lang', 'fr']],
    [['mach']],
    [['validate', '/nowhere']],
    [['--nothing']],
  ])('%j', async (argv) => {
    const { exitCode, out, err } = await terminal(argv, '{}')
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toMatch(/^(error|overstap): /)
    expect(err).not.toMatch(/\n {4}at /)
  })

  test('help and version are no error', async () => {
    expect(await terminal(['--help'])).toMatchObject({ exitCode: 0, err: '' })
    expect((await terminal(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
