import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

it('orders keys by UTF-16 code units and leaves out what is undefined', () => {
  expect(canonicalJson({ b: 1, a: [true, null, 'é'], c: undefined, '€': 0, B: -0 })).toBe(
    '{"B":0,"a":[true,null,"é"],"b":1,"€":0}',
  )
})

it('reads back as what was written, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
