import { expect, it } from 'vitest'
import type { Initiative } from '../model/initiative.ts'
import { factor, initiative, says, smallInventory } from '../testing/small-inventory.ts'
import { factorReasons } from './factor-reasons.ts'

const differing = { kind: 'known', claims: [...says(true).claims, ...says(false).claims] }
const inventory = smallInventory(
  [
    initiative('one', {
      factors: {
        present: says(true),
        absent: says(false),
        silent: { kind: 'unknown', why: 'not-stated' },
        apart: { kind: 'not-applicable', why: 'no reskilling' },
        differing,
      },
    }),
  ],
  { successFactors: ['present', 'absent', 'silent', 'apart', 'differing', 'unread'].map(factor) },
)

it('every factor has its reason, with where it was read', () => {
  const reasons = factorReasons(inventory, inventory.initiatives[0] as Initiative)
  expect(reasons.map(({ code, params, cites }) => [params.factor, code, cites.length])).toEqual([
    ['present', 'factor-present', 1],
    ['absent', 'factor-absent', 1],
    ['silent', 'factor-not-stated', 0],
    ['apart', 'factor-not-applicable', 0],
    ['differing', 'factor-sources-differ', 2],
    ['unread', 'factor-not-read', 0],
  ])
})
