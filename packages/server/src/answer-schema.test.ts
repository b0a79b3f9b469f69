import { match, parseQuery } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { describe, expect, test } from 'vitest'
import { explainAnswerSchema, matchAnswerSchema } from './answer-schema.ts'
import { explainMatch } from './explain-match.ts'

/** Answers go out unchecked, so what the OpenAPI document says of them is checked here, on the real inventory. */
const wishes = { maxKilometres: 30, maxHours: 32, dayparts: ['evening'], startBy: '2027-02-01', languages: ['nl'] }
const query = parseQuery({
  asOf: '2026-11-23',
  profile: { age: 30, municipality: 'zwolle' },
  goal: { kind: 'technical-job' },
  wishes,
})
const answer = match(inventory, query)

test('a match answer is as described', () => {
  expect(matchAnswerSchema.parse(answer)).toEqual(answer)
})

describe.each(answer.items.map(({ initiative }) => initiative))('%s', (initiative) => {
  test.each(['nl', 'en'] as const)('is explained as described in %s, with a sentence for every reason', (language) => {
    const explained = explainMatch(inventory, query, { initiative, language })
    expect(explainAnswerSchema.parse(explained)).toEqual(explained)
    const { initiative: _, ...reasons } = explained.explanation
    for (const [section, said] of Object.entries(explained.sentences)) {
      const of: unknown = reasons[section as keyof typeof reasons]
      expect([said].flat()).toHaveLength([of].flat().length)
      for (const sentence of [said].flat()) expect(sentence).toMatch(/^[^{}]*\S[.?!]$/)
    }
  })
})
