// @vitest-environment happy-dom
import { defineComponent, h, nextTick, onErrorCaptured, ref } from 'vue'
import { expect, test, vi } from 'vitest'
import { createApp } from './dom.ts'

const mounted = (root: Parameters<typeof createApp>[0]) => {
  const place = document.createElement('div')
  createApp(root).mount(place)
  return place
}

test('attributes are written as they read, and go when there is nothing to write', async () => {
  const id = ref<string | undefined>('one')
  const place = mounted(() => h('p', { id: id.value, class: 'a b', 'aria-expanded': false, 'data-step': 0 }, 'text'))
  expect(place.innerHTML).toBe('<p id="one" class="a b" aria-expanded="false" data-step="0">text</p>')
  id.value = undefined
  await nextTick()
  expect(place.innerHTML).toBe('<p class="a b" aria-expanded="false" data-step="0">text</p>')
})

test('the state of a control is set, and not only where it begins', async () => {
  const is = ref(true)
  const place = mounted(() => h('input', { type: 'checkbox', checked: is.value, disabled: is.value }))
  const input = place.querySelector('input')
  expect([input?.checked, input?.disabled]).toEqual([true, true])
  is.value = false
  await nextTick()
  expect([input?.checked, input?.disabled]).toEqual([false, false])
})

test('a value that stands already is not written again', async () => {
  const text = ref('ab')
  const place = mounted(() => h('input', { value: text.value, title: text.value }))
  const input = place.querySelector('input')
  if (input === null) throw new Error('no input')
  const written = vi.spyOn(input, 'value', 'set')
  input.value = 'abc'
  text.value = 'abc'
  await nextTick()
  expect(input.title).toBe('abc')
  expect(written).toHaveBeenCalledTimes(1)
})

test('drawings stand in their own namespace', () => {
  const place = mounted(() => h('svg', { viewBox: '0 0 1 1' }, [h('path', { d: 'M0 0' })]))
  expect(place.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg')
  expect(place.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 1 1')
})

test('only the last handler hears an event, and all of several', async () => {
  const heard: string[] = []
  const name = ref('first')
  const place = mounted(() => {
    const mine = name.value
    return h('button', { onClick: [() => heard.push(mine), () => heard.push(`${mine} too`)] })
  })
  const click = () => place.querySelector('button')?.click()
  click()
  name.value = 'second'
  await nextTick()
  click()
  expect(heard).toEqual(['first', 'first too', 'second', 'second too'])
})

test('what a handler throws reaches whoever captures errors', () => {
  const captured = vi.fn(() => false)
  const Inner = defineComponent(() => () => h('button', { onClick: () => Promise.reject(new Error('ours')) }))
  const Outer = defineComponent(() => {
    onErrorCaptured(captured)
    return () => h(Inner)
  })
  mounted(Outer).querySelector('button')?.click()
  return vi.waitFor(() =>
    expect(captured).toHaveBeenCalledWith(new Error('ours'), expect.anything(), expect.anything()),
  )
})

test('parts come, go and change places', async () => {
  const order = ref(['a', 'b', 'c'])
  const place = mounted(() =>
    h('ul', [order.value.map((one) => h('li', { key: one }, one)), order.value.length > 2 ? h('li', 'more') : null]),
  )
  const before = place.querySelector('li')
  order.value = ['c', 'a']
  await nextTick()
  expect(place.textContent).toBe('ca')
  expect(place.querySelectorAll('li')[1]).toBe(before)
})
