import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyInventory } from '../../testing/any-inventory.ts'
import { anyQuery } from '../../testing/any-query.ts'
import { plainMatcher } from '../../testing/plain-matcher.ts'
import { createMatcher } from '../create-matcher.ts'
import type { Matcher } from '../matcher.ts'
import type { Query } from '../../model/query.ts'

const cases = anyInventory.chain((inventory) =>
  fc.record({ inventory: fc.constant(inventory), query: anyQuery(inventory) }),
)

const byId = (matcher: Matcher, query: Query, fits: boolean) => {
  const { initiatives, verdicts, fits: fit } = matcher.outcomes(query, { fits })
  expect(fit).toHaveLength(fits ? initiatives.length : 0)
  return Object.fromEntries(initiatives.map((id, i) => [id, [verdicts[i], fit[i]]]))
}

it('tells the verdict of every initiative, and how many wishes fit, as the plain match does', () => {
  fc.assert(
    fc.property(cases, fc.boolean(), ({ inventory, query }, fits) => {
      const filtered: Query = { ...query, limit: 1, filters: { verdicts: ['open'], initiatives: [] } }
      expect(byId(createMatcher(inventory), filtered, fits)).toEqual(byId(plainMatcher(inventory), query, fits))
    }),
  )
})
