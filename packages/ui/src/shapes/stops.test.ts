import { expect, test } from 'vitest'
import { stopsOf } from './stops.ts'

test('known stops come first, then possible ones, then absent ones', () => {
  expect(stopsOf({ lo: 1, hi: 2, of: 4 })).toEqual(['known', 'possible', 'absent', 'absent'])
})

test('what does not apply has no stops', () => {
  expect(stopsOf({ lo: 0, hi: 0, of: 0 })).toEqual([])
})
