import { inventory } from '@overstap/inventory'
import { expect, test } from 'vitest'
import { placesOf, suggestPlaces } from './suggest-places.ts'

const places = placesOf(inventory)
const named = (text: string) => suggestPlaces(places, text).map(({ name }) => name)

test('every municipality and labour-market region, and what people call two of them', () => {
  const regions = inventory.regions.filter(({ kind }) => kind === 'arbeidsmarktregio')
  expect(places).toHaveLength(inventory.municipalities.length + regions.length + 2)
  expect(named('')).toHaveLength(places.length)
})

test.each([
  ['sudwest', 'Súdwest-Fryslân'],
  ['SÚDWEST-F', 'Súdwest-Fryslân'],
  ['fryslan', 'Súdwest-Fryslân'],
  ["'s-grav", "'s-Gravenhage"],
  ['gravenh', "'s-Gravenhage"],
  ['den b', 'Den Bosch'],
  ['zwo', 'Zwolle'],
  ['ijssel', 'Capelle aan den IJssel'],
  ['twen', 'Twente'],
])('%s finds %s', (text, name) => {
  expect(named(text)).toContain(name)
})

test('what begins with the text comes before what has it further on', () => {
  const found = named('hoorn')
  expect(found[0]).toBe('Hoorn')
  const bergen = named('bergen')
  expect(bergen[0]).toMatch(/^Bergen/)
})

test('the middle of a word is no beginning', () => {
  expect(named('wolle')).toEqual([])
  expect(named('8011')).toEqual([])
})

test('a municipality and a region of one name are both there, the municipality first', () => {
  const both = suggestPlaces(places, 'groningen').filter(({ name }) => name === 'Groningen')
  expect(both.map(({ at }) => Object.keys(at)[0])).toEqual(['municipality', 'region'])
})
