import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
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
})
