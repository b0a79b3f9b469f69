import { expect, test } from 'vitest'
import { shortAddress } from './short-address.ts'

test.each([
  ['https://www.vhto.nl/activiteiten/girlsday/', 'vhto.nl/activiteiten/girlsday'],
  ['https://deberoepentuin.nl/', 'deberoepentuin.nl'],
  ['http://example.org/a?b=/', 'example.org/a?b='],
])('%s is said as %s', (href, short) => {
  expect(shortAddress(href)).toBe(short)
})
