import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../canonical-json.ts'
import type { Inventory } from '../model/inventory.ts'
import { parseQuery } from '../model/parse.ts'
import type { Query } from '../model/query.ts'
import { anyInventory, longInventory } from '../testing/any-inventory.ts'
import { anyQuery } from '../testing/any-query.ts'
import { initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { counts } from './counts.ts'
import { createMatcher } from './create-matcher.ts'
import { firstOfGroups, groupMatches } from './group-matches.ts'
import { match } from './match.ts'

const QUERIES = 5

const casesOf = (inventories: fc.Arbitrary<Inventory>) =>
  inventories.chain((inventory) =>
    fc.record({
      inventory: fc.constant(inventory),
      queries: fc.array(anyQuery(inventory), { minLength: QUERIES, maxLength: QUERIES }),
      length: fc.integer({ min: 0, max: 6 }),
    }),
  )

function compare(inventory: Inventory, queries: readonly Query[], length: number): void {
  const matcher = createMatcher(inventory)
  for (const query of queries) {
    const { items, ...answer } = match(inventory, { ...query, limit: Infinity })
    const expected = canonicalJson({ ...answer, items: items.slice(0, query.limit) })
    expect(canonicalJson(matcher.match(query))).toBe(expected)
    const head = items.slice(0, length).map(({ initiative: id, verdict }) => ({ initiative: id, verdict }))
    expect(matcher.head(query, length)).toEqual(head)
    expect(canonicalJson(matcher.counts(query))).toBe(canonicalJson(counts(inventory, query)))
    const lengths = { ahead: length, elsewhere: 2, closed: query.limit }
    const groups = firstOfGroups(groupMatches(items), lengths)
    expect(canonicalJson(matcher.groups(query, lengths))).toBe(canonicalJson(groups))
  }
}

function errorOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return String((error as Error).message)
  }
  return 'no error'
}

describe('the compiled matcher', () => {
  it('equals the plain reference on 10,000 cases', { timeout: 120_000 }, () => {
    let compared = 0
    const property = fc.property(casesOf(anyInventory), ({ inventory, queries, length }) => {
      compare(inventory, queries, length)
      compared += queries.length
    })
    fc.assert(property, { numRuns: 10_000 / QUERIES })
    expect(compared).toBeGreaterThanOrEqual(10_000)
  })

  it('equals it on long inventories as well, where candidates are pruned', { timeout: 120_000 }, () => {
    const property = fc.property(casesOf(longInventory), ({ inventory, queries, length }) =>
      compare(inventory, queries, length),
    )
    fc.assert(property, { numRuns: 40 })
  })

  it('refuses what the plain reference refuses, in the same words', () => {
    const inventory = smallInventory([initiative('one')])
    const matcher = createMatcher(inventory)
    const ask = (more: object) => parseQuery({ asOf: '2026-06-01', ...more })
    for (const query of [
      ask({ profile: { municipality: 'delta', groups: ['nobody'] } }),
      ask({ filters: { initiatives: ['two'] } }),
      ask({ weights: { guidance: 0, job: 0 } }),
      ask({ inventory: 'another' }),
    ]) {
      const refusal = errorOf(() => match(inventory, query))
      expect(refusal).toMatch(/^(invalid-query|other-inventory): /)
      expect(errorOf(() => matcher.match(query))).toBe(refusal)
      expect(errorOf(() => matcher.head(query, 5))).toBe(refusal)
      expect(errorOf(() => matcher.counts(query))).toBe(refusal)
      expect(errorOf(() => matcher.groups(query, { ahead: 1, elsewhere: 1, closed: 1 }))).toBe(refusal)
    }
  })

  it('answers for an inventory that holds nothing, and for records without a step', () => {
    const query = parseQuery({ asOf: '2026-06-01' })
    for (const inventory of [smallInventory([]), smallInventory([initiative('one', { steps: [] })])]) {
      expect(createMatcher(inventory).match(query)).toEqual(match(inventory, query))
      expect(createMatcher(inventory).counts(query)).toEqual(counts(inventory, query))
    }
  })

  it('counts facets after filters and regardless of the limit, a town for its labour-market region', () => {
    const at = (place: object) => step('start', { kind: 'training', terms: { place: says(place) } })
    const inventory = smallInventory([
      initiative('one', { steps: [at({ municipality: 'alpha' })], facts: { sectors: says('ict') } }),
      initiative('two', { steps: [at({ region: 'west' })] }),
      initiative('three', { steps: [at({ municipality: 'gamma' })] }),
    ])
    const query = parseQuery({ asOf: '2026-06-01', limit: 1, filters: { initiatives: ['one', 'two'] } })
    expect(createMatcher(inventory).counts(query)).toEqual({
      verdicts: { open: 0, 'to-confirm': 3, closed: 0, withoutEntry: 0 },
      facets: { sectors: { ict: 1 }, stepKinds: { training: 2 }, regions: { west: 2 } },
    })
    expect(createMatcher(inventory).get('two')?.name).toBe('two')
  })

  it('shares the results of its answers, and so lets nobody change them', () => {
    const matcher = createMatcher(smallInventory([initiative('one')]))
    const [first] = matcher.match(parseQuery({ asOf: '2026-06-01' })).items
    expect(Object.isFrozen(first?.strength.factors)).toBe(true)
    expect(Object.isFrozen(first?.criteria[0])).toBe(true)
  })
})
