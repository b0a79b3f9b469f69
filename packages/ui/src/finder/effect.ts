import type { MatchAnswer } from '@overstap/core'
import { possibleIn } from './possible.ts'

/** What came of the last answer: how many initiatives may do before and after, and how many of the first differ. */
export interface Effect {
  before: number
  after: number
  changed: number
}

/** As many as core weighs its questions by. */
const FIRST = 5

export function effectOf(before: MatchAnswer, after: MatchAnswer): Effect {
  const changed = Array.from({ length: FIRST }, (_, at) => at).filter((at) => {
    const [was, is] = [before.items[at], after.items[at]]
    return was?.initiative !== is?.initiative || was?.verdict !== is?.verdict
  })
  return { before: possibleIn(before), after: possibleIn(after), changed: changed.length }
}
