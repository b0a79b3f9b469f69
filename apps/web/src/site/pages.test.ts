import { expect, test } from 'vitest'
import { languageOf, pathTo } from './pages.ts'

test('a page has an address in each language', () => {
  expect(pathTo('initiative', 'nl', 'switch')).toBe('/initiatieven/switch')
  expect(pathTo('initiative', 'en', 'switch')).toBe('/en/initiatives/switch')
})

test('the address tells the language', () => {
  expect(languageOf('/')).toBe('nl')
  expect(languageOf('/en')).toBe('en')
  expect(languageOf('/en/about')).toBe('en')
  expect(languageOf('/energie')).toBe('nl')
})
