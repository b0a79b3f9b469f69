import { expect, test } from 'vitest'
import { fromFragment, toFragment } from './share-link.ts'

test.each(['{"age":22}', 'Súdwest-Fryslân → “é”', ''])('%s comes back as it went', (text) => {
  const fragment = toFragment(text)
  expect(fragment).toMatch(/^#uitkomst=[\w-]*$/)
  expect(fromFragment(fragment)).toBe(text)
})

test.each(['', '#inhoud', '#uitkomst=%%%', '#uitkomst=_w'])('%s says nothing', (fragment) => {
  expect(fromFragment(fragment)).toBeUndefined()
})
