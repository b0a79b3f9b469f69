import type { Weights } from '../../model/query.ts'
import type { Interval } from '../../match/interval.ts'
import type { Choosable } from '../choice.ts'
import { LEARNS_PAID } from './leg-kinds.ts'
import type { Network } from './network.ts'
import type { FoundRoute } from './found-routes.ts'

/** What the choice reads of routes, without making them. */
export function choosableOf(network: Network, weights: Weights, routes: readonly FoundRoute[]): Choosable[] {
  const strengthOf = strengths(network, weights)
  return routes.map(({ ends, legs }) => ({
    ends: [...ends],
    learnsPaid: legs.some((leg) => ((network.kinds.bits[network.kinds.of[leg] ?? 0] ?? 0) & LEARNS_PAID) !== 0),
    strength: strengthOf(legs),
  }))
}

/** By the rule of route-strength.ts, 32 factors at a time. */
function strengths({ strength, places }: Network, weights: Weights): (legs: readonly number[]) => Interval {
  const { factors, words, present, unknown, absent } = strength
  const weightOf = factors.map(({ id }) => weights[id] ?? 1)
  return (legs) => {
    const share = { lo: 0, hi: 0, of: 0 }
    for (let word = 0; word < words; word += 1) {
      let [has, may, lacks] = [0, 0, 0]
      for (const leg of legs) {
        const at = (places.initiative[leg] ?? 0) * words + word
        has |= present[at] ?? 0
        may |= unknown[at] ?? 0
        lacks |= absent[at] ?? 0
      }
      for (let left = has | may | lacks; left !== 0; left &= left - 1) {
        const bit = left & -left
        const weight = weightOf[word * 32 + 31 - Math.clz32(bit)] ?? 0
        if ((has & bit) !== 0) share.lo += weight
        if (((has | may) & bit) !== 0) share.hi += weight
        share.of += weight
      }
    }
    return share
  }
}
