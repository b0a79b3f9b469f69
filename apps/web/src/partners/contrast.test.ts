import { expect, test } from 'vitest'
import { contrastOf, inkOn } from './contrast.ts'

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // The grey on white that just meets level AA.
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
])('%s on %s: %s', (one, other, wanted) => {
  expect(contrastOf(one, other)).toBeCloseTo(wanted, 2)
  expect(contrastOf(other, one)).toBeCloseTo(wanted, 2)
})

test('what is chosen to stand on a colour can be read on it', () => {
  expect(inkOn('#8a1253')).toBe('#ffffff')
  expect(inkOn('#ffd34d')).toBe('#000000')
  for (let grey = 0; grey < 256; grey++) {
    const colour = `#${grey.toString(16).padStart(2, '0').repeat(3)}`
    expect(contrastOf(colour, inkOn(colour)), colour).toBeGreaterThanOrEqual(4.5)
  }
})
