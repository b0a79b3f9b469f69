// @vitest-environment happy-dom
import { inventory } from '@overstap/inventory'
import { mount } from '@vue/test-utils'
import { defineComponent, h } from 'vue'
import { expect, test, vi } from 'vitest'
import { provideWords } from '../words/provide-words.ts'
import { laterPart } from './later-part.ts'

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

test('one that does not come is a mistake that is heard of', async () => {
  const captured = vi.fn()
  shown(
    laterPart(() => Promise.reject(new Error('offline'))),
    captured,
  )
  await vi.waitFor(() => expect(captured).toHaveBeenCalledWith(new Error('offline')), { timeout: 3000 })
})
