import type { InitiativeId } from '@overstap/core'
import { expect, test } from 'vitest'
import { linksTo } from './links.ts'

test('links lead to the site, in the language of the widget', () => {
  const id = 'switch' as InitiativeId
  expect(linksTo('https://overstap.example/', 'nl').initiative(id)).toBe('https://overstap.example/initiatieven/switch')
  expect(linksTo('https://overstap.example/', 'en').initiative(id)).toBe(
    'https://overstap.example/en/initiatives/switch',
  )
  expect(linksTo('https://overstap.example/', 'nl').method()).toBe('https://overstap.example/over#volgorde')
  expect(linksTo('https://overstap.example/', 'en').shared('#x')).toBe('https://overstap.example/en/find#x')
})
