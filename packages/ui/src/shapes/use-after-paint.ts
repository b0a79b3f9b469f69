import { onScopeDispose, shallowRef, type ShallowRef } from 'vue'
import { afterPaint } from './after-paint.ts'
import { onChange } from './on-change.ts'

/**
 * What takes long to work out, after what was there at once is painted; the last of it stays until then. It is worked
 * out in one task and shown in the next, so that what a person does is heard in between. Of several changes before a
 * paint only the last one counts.
 */
export function useAfterPaint<From, To>(
  source: () => From,
  work: (from: From) => To,
): Readonly<ShallowRef<To | undefined>> {
  const result = shallowRef<To>()
  let asked = 0
  const ask = (from: From) => {
    const mine = ++asked
    afterPaint(() => {
      if (mine !== asked) return
      const found = work(from)
      setTimeout(() => {
        if (mine === asked) result.value = found
      })
    })
  }
  ask(source())
  onChange(source, ask)
  onScopeDispose(() => asked++)
  return result
}
