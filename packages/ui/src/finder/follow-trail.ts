import { onMounted, onUnmounted } from 'vue'
import { onChange } from '../shapes/on-change.ts'
import type { Surroundings } from './provide-finder.ts'
import type { Finder } from './use-finder.ts'

/** A history. It is told positions, never an answer. */
export interface Trail {
  /** Says at which position the present entry of the history is. */
  mark: (step: number) => void
  push: (step: number) => void
  /** Calls back with the position of the entry that was returned to; gives a way to stop. */
  listen: (goTo: (step: number) => void) => () => void
}

/** Keeps a finder and a history in step. Only a page of our own has one to lend: others leave this out. */
export function followTrail(trail: Trail): NonNullable<Surroundings['follow']> {
  return (finder, { toFork, toQuestion }) => {
    const mark = () => trail.mark(finder.answers.value ? stepIn(finder) : 0)
    const returnTo = async (step: number) => {
      const isGone = step <= 0 || finder.answers.value === undefined
      toFork(isGone)
      if (isGone) return
      finder.show(finder.reached.value[step - 1])
      await toQuestion()
    }
    let stop: (() => void) | undefined
    onMounted(() => {
      stop = trail.listen((step) => void returnTo(step))
      mark()
    })
    onUnmounted(() => stop?.())
    onChange(() => finder.answers.value === undefined, mark)
    return () => trail.push(stepIn(finder))
  }
}

/** Positions in the history: 0 is the fork, then the questions as they were reached, then what follows the last. */
function stepIn({ open, reached }: Finder): number {
  const at = open.value === undefined ? -1 : reached.value.indexOf(open.value)
  return (at === -1 ? reached.value.length : at) + 1
}
