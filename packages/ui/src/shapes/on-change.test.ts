import { effectScope, nextTick, ref, shallowRef } from 'vue'
import { expect, test, vi } from 'vitest'
import { onChange } from './on-change.ts'

test('reacts once to what changed in one go, and not to what comes to the same', async () => {
  const [a, b] = [ref(1), ref(2)]
  const react = vi.fn()
  effectScope().run(() => onChange(() => a.value + b.value, react))
  a.value = 2
  b.value = 3
  await nextTick()
  expect(react.mock.calls).toEqual([[5]])
  a.value = 3
  b.value = 2
  await nextTick()
  expect(react).toHaveBeenCalledTimes(1)
})

test('not any more when what asked is gone', async () => {
  const value = shallowRef('a')
  const react = vi.fn()
  const scope = effectScope()
  scope.run(() => onChange(() => value.value, react))
  scope.stop()
  value.value = 'b'
  await nextTick()
  expect(react).not.toHaveBeenCalled()
})

test('not for what went away along with the change', async () => {
  const value = shallowRef('a')
  const react = vi.fn()
  const scope = effectScope()
  scope.run(() => onChange(() => value.value, react))
  value.value = 'b'
  scope.stop()
  await nextTick()
  expect(react).not.toHaveBeenCalled()
})
