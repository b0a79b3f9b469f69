// @vitest-environment happy-dom
import { inventory } from '@overstap/inventory'
import { mount } from '@vue/test-utils'
import { defineComponent, h } from 'vue'
import { expect, test, vi } from 'vitest'
import { provideWords } from '../words/provide-words.ts'
import { laterPart } from './later-part.ts'
import { MissingPart, untilItComes } from './missing-part.ts'

const Said = defineComponent({
  props: { text: String },
  setup:
    ({ text }) =>
    () =>
      h('p', text),
})

const shown = (part: ReturnType<typeof laterPart>, captured?: (error: unknown) => void) =>
  mount(
    defineComponent({
      setup() {
        provideWords(inventory, 'nl')
        return () => h(part, { text: 'here' })
      },
    }),
    { global: { config: { errorHandler: (error) => captured?.(error) } } },
  )

test('a part comes after what is around it, with what it was given', async () => {
  const load = vi.fn(() => Promise.resolve({ default: Said }))
  const mounted = shown(laterPart(load))
  expect(load).not.toHaveBeenCalled()
  expect(mounted.text()).toBe('')
  await vi.waitFor(() => expect(mounted.html()).toBe('<p>here</p>'))
})

test('one that was fetched before is there at once, and is fetched once', async () => {
  const load = vi.fn(() => Promise.resolve({ default: Said }))
  const part = laterPart(load)
  await part.fetch()
  expect(shown(part).html()).toBe('<p>here</p>')
  expect(load).toHaveBeenCalledTimes(1)
})

test('one that does not come is heard of, and comes when it is asked for again', async () => {
  const load = vi.fn(() => Promise.resolve({ default: Said }))
  load.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'))
  const captured = vi.fn()
  const mounted = shown(laterPart(load), captured)
  await vi.waitFor(() => expect(captured).toHaveBeenCalled(), { timeout: 3000 })
  const missing = captured.mock.calls[0]?.[0] as unknown
  expect(missing).toBeInstanceOf(MissingPart)
  expect((missing as MissingPart).cause).toEqual(new Error('offline'))
  ;(missing as MissingPart).retry()
  await vi.waitFor(() => expect(mounted.html()).toBe('<p>here</p>'))
})

test('what is waited for comes after as many tries as it takes', async () => {
  const load = vi.fn(() => Promise.resolve('here'))
  load.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('still offline'))
  const told: unknown[] = []
  const come = await untilItComes(load, (missing) => {
    told.push(missing.cause)
    missing.retry()
  })
  expect(come).toBe('here')
  expect(told).toEqual([new Error('offline'), new Error('still offline')])
})
