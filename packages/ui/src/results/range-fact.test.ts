// @vitest-environment happy-dom
import { inventory } from '@overstap/inventory'
import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { defineComponent, h } from 'vue'
import type { Interval } from '@overstap/core'
import { provideWords } from '../words/provide-words.ts'
import RangeFact from './RangeFact.vue'

function shown(kind: 'strength' | 'fit', interval: Interval): { text: string; stops: string[] } {
  const host = defineComponent({
    setup() {
      provideWords(inventory, 'nl')
      return () => h('dl', h(RangeFact, { kind, interval }))
    },
  })
  const wrapper = mount(host)
  const stops = wrapper
    .findAll('circle')
    .map((circle) => circle.classes().join(' ').replace('ov-range__stop ov-range__stop--', ''))
  return { text: wrapper.find('dd').text(), stops }
}

test('a range is told as a range and drawn as one', () => {
  const { text, stops } = shown('strength', { lo: 1, hi: 3, of: 4 })
  expect(text).toBe('1 tot 3 van 4')
  expect(stops).toEqual(['known', 'possible', 'possible', 'absent'])
})

test('what is known exactly is told exactly', () => {
  expect(shown('fit', { lo: 2, hi: 2, of: 2 }).text).toBe('2 van 2')
})

test('what does not apply is no zero', () => {
  expect(shown('strength', { lo: 0, hi: 0, of: 0 })).toEqual({ text: 'niet van toepassing', stops: [] })
  expect(shown('fit', { lo: 0, hi: 0, of: 0 }).text).toBe('nog geen wensen')
})

test('more stops than can be told apart become a line', () => {
  expect(shown('strength', { lo: 10, hi: 60, of: 100 })).toEqual({ text: '10 tot 60 van 100', stops: [] })
})
