import { onMounted, onUnmounted } from 'vue'

/**
 * Holds something back until a press that is under way has ended: what appears in between would move what is pressed from
 * under the finger, and the press would do nothing. Mouse events, which a tap on a screen gives too, and only when it ends.
 */
export function useAfterPress(): (then: () => void) => void {
  let isPressing = false
  let waiting: (() => void) | undefined
  const begin = () => (isPressing = true)
  const end = () => {
    isPressing = false
    // The click is still to come.
    if (waiting) setTimeout(waiting)
    waiting = undefined
  }
  onMounted(() => {
    addEventListener('mousedown', begin, true)
    addEventListener('mouseup', end, true)
  })
  onUnmounted(() => {
    removeEventListener('mousedown', begin, true)
    removeEventListener('mouseup', end, true)
  })
  return (then) => {
    if (isPressing) waiting = then
    else then()
  }
}
