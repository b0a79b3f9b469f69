import { inventory } from '@overstap/inventory'
import { afterEach, expect, test, vi } from 'vitest'
import { loadSnapshot } from './load-snapshot.ts'

const address = 'https://overstap.example/inventory.json'
const whole = JSON.stringify(inventory)
const answer = (body: string, status = 200) => {
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })))
}
afterEach(() => vi.unstubAllGlobals())

test('what is whole comes as it is', async () => {
  answer(whole)
  expect(await loadSnapshot(address, inventory.version)).toEqual(inventory)
  expect(await loadSnapshot(address)).toEqual(inventory)
})

test.each([
  ['is cut short', whole.slice(0, -100)],
  ['is another page', '<!doctype html>'],
  ['has one letter changed', whole.replace('techniek', 'Techniek')],
  ['has a field more', JSON.stringify({ ...inventory, extra: 1 })],
  ['is null', 'null'],
])('what %s is damaged', async (_how, body) => {
  answer(body)
  await expect(loadSnapshot(address)).rejects.toMatchObject({ code: 'damaged' })
})

test('another version than asked for is damaged, even where it is whole', async () => {
  answer(whole)
  await expect(loadSnapshot(address, 'c0ffee')).rejects.toMatchObject({ code: 'damaged' })
})

test('what does not come has not come', async () => {
  answer('', 503)
  await expect(loadSnapshot(address)).rejects.toMatchObject({ code: 'inventory' })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  await expect(loadSnapshot(address)).rejects.toMatchObject({ code: 'inventory' })
})
