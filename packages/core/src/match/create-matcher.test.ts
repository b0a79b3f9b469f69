import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../canonical-json.ts'
import { anyInventory } from '../testing/any-inventory.ts'
import { anyQuery } from '../testing/any-query.ts'
import { counts } from './counts.ts'
import { createMatcher } from './create-matcher.ts'
import { match } from './match.ts'

const QUERIES = 5

const cases = anyInventory.chain((inventory) =>
  fc.record({
    inventory: fc.constant(inventory),
    queries: fc.array(anyQuery(inventory), { minLength: QUERIES, maxLength: QUERIES }),
    length: fc.integer({ min: 0, max: 6 }),
  }),
)

describe('the compiled matcher', () => {
  it('equals the plain reference on 10,000 cases', { timeout: 120_000 }, () => {
    let compared = 0
    fc.assert(
      fc.property(cases, ({ inventory, queries, length }) => {
        const matcher = createMatcher(inventory)
        for (const query of queries) {
          expect(canonicalJson(matcher.match(query))).toBe(canonicalJson(match(inventory, query)))
          const { items } = match(inventory, { ...query, limit: length })
          expect(matcher.head(query, length)).toEqual(items.map(({ initiative, verdict }) => ({ initiative, verdict })))
          expect(canonicalJson(matcher.counts(query))).toBe(canonicalJson(counts(inventory, query)))
          compared += 1
        }
      }),
      { numRuns: 10_000 / QUERIES },
    )
    expect(compared).toBeGreaterThanOrEqual(10_000)
  })
})
