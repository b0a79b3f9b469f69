import { readFileSync, readdirSync } from 'node:fs'
import { explain, match, parseQuery, type Match } from '@overstap/core'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { annexText, factPages } from '../checks/annex.ts'
import { compiled } from '../checks/compiled.ts'

const { inventory } = compiled

const caseSchema = z.strictObject({
  who: z.strictObject({ nl: z.string(), en: z.string() }),
  note: z.string().optional(),
  query: z.unknown(),
  expected: z.record(
    z.string(),
    z.strictObject({
      verdict: z.enum(['open', 'to-confirm', 'closed']),
      from: z.array(z.string()).min(1),
      reasons: z.array(z.string()).default([]),
    }),
  ),
  before: z.array(z.tuple([z.string(), z.string()])).default([]),
  absent: z.array(z.string()).default([]),
})

const folder = new URL('./', import.meta.url)
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, ...caseSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))) }))

/** Criterion reasons as a case writes them: `need-met:age`. */
function reasonsOf(found: Match): string[] {
  const { criteria, notes } = explain(inventory, found)
  return [
    ...criteria.flatMap(({ code, params }) => (params.criteria ?? []).map((criterion) => `${code}:${criterion}`)),
    ...notes.map((note) => note.code),
  ]
}

it('has at least thirty people', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30)
})

describe.each(cases)('$name', ({ query, expected, before, absent }) => {
  const answer = match(inventory, parseQuery(query))
  const byId = new Map(answer.items.map((item) => [item.initiative as string, item]))

  it.each(Object.entries(expected))('%s', (initiative, { verdict, reasons }) => {
    const found = byId.get(initiative)
    if (found === undefined) throw new Error(`${initiative} is not among the matches`)
    expect({ verdict: found.verdict, reasons: reasonsOf(found) }).toEqual({
      verdict,
      reasons: expect.arrayContaining(reasons) as string[],
    })
  })

  it('leaves out what cannot be entered', () => {
    for (const initiative of absent) expect(byId.has(initiative), initiative).toBe(false)
  })

  it('keeps the order that follows from the rule', () => {
    const order = answer.items.map((item) => item.initiative as string)
    for (const [first, second] of before)
      expect(order.indexOf(first), `${first} before ${second}`).toBeLessThan(order.indexOf(second))
  })
})

describe.skipIf(annexText === undefined)(
  'every expectation (checked where the annex lies beside the repository)',
  () => {
    it.each(cases)('$name cites words that are there', ({ expected }) => {
      for (const { from } of Object.values(expected)) {
        for (const words of from) {
          if (words.startsWith('http')) expect(factPages).toContain(words)
          else expect(annexText).toContain(words)
        }
      }
    })
  },
)
