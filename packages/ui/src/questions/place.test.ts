import { inventory } from '@overstap/inventory'
import { expect, test } from 'vitest'
import { findMunicipality } from './place.ts'

test.each([
  ['Zwolle', 'zwolle'],
  [' zwolle ', 'zwolle'],
  ['den haag', 's-gravenhage'],
  ["'s-Hertogenbosch", 's-hertogenbosch'],
  ['sudwest fryslan', 'sudwest-fryslan'],
])('%s is found', (typed, id) => {
  expect(findMunicipality(inventory, typed)?.id).toBe(id)
})

test.each(['', 'Zwol', 'Atlantis'])('%s is not a municipality', (typed) => {
  expect(findMunicipality(inventory, typed)).toBeUndefined()
})
