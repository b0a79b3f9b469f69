import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { stepIdSchema } from './id.ts'
import { issuesOf } from './issues.ts'
import { needTreeSchema } from './need.ts'
import { querySchema } from './query.ts'

function told(schema: z.ZodType, input: unknown): string[] {
  const result = schema.safeParse(input)
  return result.success ? [] : issuesOf(result.error, input).map(({ path, message }) => `${path}: ${message}`)
}

describe('what does not fit', () => {
  it('is told by the closest of several shapes, with what was written', () => {
    expect(told(needTreeSchema, { criterion: 'level', min: 'MBO2' })).toEqual([
      expect.stringMatching(/^min: "MBO2" is not one of primary, vmbo/),
    ])
    expect(told(needTreeSchema, { any: [{ criterion: 'age', atLeast: 3 }] })).toEqual([
      'any.0.atLeast: "atLeast" is no field here',
    ])
    expect(told(needTreeSchema, { criterion: 'niveau' })).toEqual([
      expect.stringMatching(/^criterion: "niveau" is not one of age, level, /),
    ])
    expect(told(querySchema, { asOf: '2026-01-01', goal: { kind: 'job' } })).toEqual([
      expect.stringMatching(/^goal\.kind: "job" is not one of technical-job, sector, occupation, /),
    ])
  })

  it('names the field and what it should be', () => {
    expect(told(querySchema, { asOf: '2026-02-30', profile: { levl: 'hbo' } })).toEqual([
      'profile.levl: "levl" is no field here',
      'asOf: "2026-02-30" is no date as YYYY-MM-DD',
    ])
    expect(told(querySchema, {})).toEqual(['asOf: is missing: string expected'])
    expect(told(querySchema, { asOf: '2026-01-01', profile: { age: '22' } })).toEqual([
      'profile.age: "22" is no number',
    ])
  })
  it('tells which name cannot be one, and what a value may be at least or at most', () => {
    const steps = z.record(stepIdSchema, z.int().min(1).max(10))
    expect(told(steps, { 'Step 1': 3, train: 0, place: 11 })).toEqual([
      'Step 1: "Step 1" is no name here: lower-case letters, digits and single hyphens',
      'train: 0 is not at least 1',
      'place: 11 is not at most 10',
    ])
    const texts = z.strictObject({ name: z.string().min(1), code: z.string().max(3), list: z.array(z.int()).min(1) })
    expect(told(texts, { name: '', code: 'abcd', list: [] })).toEqual([
      'name: is empty',
      'code: "abcd" is not at most 3 characters long',
      'list: a list of at least 1 expected',
    ])
  })
})

describe('a weight for what is no success factor', () => {
  it.each(['__proto__', 'toString', 'X!', ''])('%j is refused as one that is not in the inventory', (name) => {
    const query: unknown = JSON.parse(`{"asOf": "2026-01-01", "weights": {"guidance": 2, ${JSON.stringify(name)}: 1}}`)
    expect(told(querySchema, query)).toEqual([`weights: ${JSON.stringify(name)} is not in the inventory`])
  })

  it('all of them are told, and what is no map of weights is told as such', () => {
    expect(told(querySchema, { asOf: '2026-01-01', weights: { A: 1, B: 1 } })).toHaveLength(2)
    for (const weights of [null, 'x', 3])
      expect(told(querySchema, { asOf: '2026-01-01', weights })).toEqual([expect.stringMatching(/^weights: .*record/)])
  })
})
