// @vitest-environment happy-dom
import { inventory } from '@overstap/inventory'
import { expect, test } from 'vitest'
import { readSettings } from './read-settings.ts'
import { SETTINGS } from './settings.ts'

const [factor] = inventory.successFactors
const id = factor?.id ?? ''

function read(attributes: Readonly<Record<string, string>>) {
  const complaints: string[] = []
  const complain = (message: string): undefined => void complaints.push(message)
  return { settings: readSettings((name) => attributes[name] ?? null, inventory, complain), complaints }
}

test('nothing set is a finder in Dutch, with everything in it', () => {
  const { settings, complaints } = read({})
  expect(Object.entries(settings).filter(([, value]) => value !== undefined)).toEqual([
    ['language', 'nl'],
    ['heading', 2],
    ['weights', {}],
  ])
  expect(complaints).toEqual([])
})

test.each([
  ['goal', 'technical-job', { kind: 'technical-job' }],
  ['goal', ' sector:ict ', { kind: 'sector', sector: 'ict' }],
  ['weights', `${id}:3`, { [id]: 3 }],
  ['weights', JSON.stringify({ [id]: 10 }), { [id]: 10 }],
  ['initiatives', 'switch, beroepentuin', ['switch', 'beroepentuin']],
  ['initiatives', '["switch","beroepentuin"]', ['switch', 'beroepentuin']],
  ['without', 'switch', ['switch']],
  ['region', 'twente', 'twente'],
  ['heading', '3', 3],
  ['site', 'https://overstap.example', 'https://overstap.example/'],
] as const)('%s="%s"', (name, text, value) => {
  const { settings, complaints } = read({ [name]: text })
  expect(settings[name]).toEqual(value)
  expect(complaints).toEqual([])
})

test.each([
  ['weights', `${id}:11`],
  ['weights', `${id}:1.5`],
  ['weights', `${id}`],
  ['weights', inventory.successFactors.map((one) => `${one.id}:0`).join(' ')],
  ['goal', 'occupation:nothing'],
  ['phase', 'middle'],
  ['site', 'data:text/html,x'],
  ['group', 'everyone'],
])('%s="%s" is complained about by name, and nothing else suffers', (name, text) => {
  const { settings, complaints } = read({ [name]: text, language: 'en' })
  expect(complaints).toHaveLength(1)
  expect(complaints[0]).toContain(`${name}="`)
  expect(settings).toEqual(read({ language: 'en' }).settings)
})

test('every setting has one word, so that attribute and property are the same', () => {
  for (const name of SETTINGS) expect(name).toMatch(/^[a-z]+$/)
})
