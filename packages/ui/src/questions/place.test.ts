import { inventory } from '@overstap/inventory'
import { expect, test } from 'vitest'
import { findMunicipality, postcodeOf } from './place.ts'

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

test.each([
  ['8011', '8011'],
  [' 8011 ab ', '8011'],
  ['8011AB', '8011'],
  ['801', undefined],
  ['0801', undefined],
  ['80111', undefined],
  ['8011 A', undefined],
  ['Zwolle', undefined],
])('%s as a postcode', (typed, digits) => {
  expect(postcodeOf(typed)).toBe(digits)
})
