import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Query } from '../model/query.ts'
import { anyInventory } from '../testing/any-inventory.ts'
import { anyQuery } from '../testing/any-query.ts'
import { FIRST_MEASURES } from './first-measures.ts'
import { matchBy } from './match-by.ts'
import { match } from './match.ts'

/** Of whatever a person may tell and wish, only what is asked first. */
function firstOf(query: Query): Query {
  const { workSituation } = query.profile
  return { ...query, goal: undefined, profile: workSituation === undefined ? {} : { workSituation }, wishes: {} }
}

test('with nothing told but the work situation, and nothing wished, the first measures answer as all of them do', () => {
  const cases = anyInventory.chain((inventory) =>
    fc.record({ inventory: fc.constant(inventory), query: anyQuery(inventory).map(firstOf) }),
  )
  fc.assert(
    fc.property(cases, ({ inventory, query }) => {
      expect(matchBy(FIRST_MEASURES, inventory, query)).toEqual(match(inventory, query))
    }),
  )
})
