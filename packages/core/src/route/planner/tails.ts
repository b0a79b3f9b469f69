import type { Arrivals } from './arrivals.ts'
import { NOTHING, type Asking } from './asking.ts'
import type { Network } from './network.ts'

/** More than there are things asked (asking.ts). */
const MANY = 2 ** 26

/** There is no way on. */
export const NONE = Infinity

interface Asked {
  arrivals: Arrivals
  asking: Asking
  /** Things to confirm about a leg in a sequence that asks so much already; below 0 where it is out of the question. */
  confirmNext: (leg: number, asked: number) => number
}

/** Reads how much there is to confirm at least in what comes after a leg that opens a quiet sequence, for one person. */
export function tailsOf(network: Network, { arrivals, asking, confirmNext }: Asked): (leg: number) => number {
  const { next, classes, classOf } = network
  const known = new Map<number, number>()
  const through = (leg: number, asked: number): number => {
    const own = confirmNext(leg, asked)
    if (own < 0) return NONE
    const arrives = arrivals.confirm[classes.role[classOf[leg] ?? 0] ?? 0] ?? -1
    const further = next.has(leg) && arrives !== 0 ? after(leg, asking.with(asked, leg)) : NONE
    return own + Math.min(further, arrives < 0 ? NONE : arrives)
  }
  const after = (leg: number, asked: number): number => {
    const key = leg * MANY + asked
    let least = known.get(key)
    if (least === undefined) {
      // Where sequences run in circles, nothing is said of coming by again.
      known.set(key, 0)
      least = NONE
      for (const one of next.get(leg) ?? []) least = Math.min(least, through(one, asked))
      known.set(key, least)
    }
    return least
  }
  return (leg) => after(leg, asking.with(NOTHING, leg))
}
