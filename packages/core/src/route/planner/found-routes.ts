import type { Earnings } from './earnings.ts'
import { pathOf, type Front } from './front.ts'
import type { Labels } from './labels.ts'

/** A group of equal routes that no other dominates. */
export interface FoundRoute {
  ends: Float64Array
  count: number
  legs: readonly number[]
}

/** All that was found, in the order of results (pareto.ts), without what something that earns more dominates. */
export function routesOf(labels: Labels, earnings: Earnings, fronts: ReadonlyMap<number, Front>): FoundRoute[] {
  const all = [...fronts].flatMap(([earned, { groups, ends }]) =>
    groups.map((group, at) => ({ ...group, ends: ends.at(at), earned, legs: pathOf(labels, group) })),
  )
  all.sort((a, b) => {
    for (let i = 0; i < a.ends.length; i += 1) {
      const [x, y] = [a.ends[i] ?? 0, b.ends[i] ?? 0]
      if (x !== y) return x < y ? -1 : 1
    }
    return a.legs.length - b.legs.length || (labels.comesBefore(a.legs, b.legs) ? -1 : 1)
  })
  // Only what earns more may still beat one; what earns as much was held against it in its own front.
  const kept: (typeof all)[] = []
  return all.filter((one) => {
    const size = earnings.sizeOf(one.earned)
    const isBeaten = kept.some(
      (those, more) =>
        more > size && those.some(({ ends, earned }) => dominates(ends, one.ends) && earnings.isIn(one.earned, earned)),
    )
    if (!isBeaten) (kept[size] ??= []).push(one)
    return !isBeaten
  })
}

/** No worse at any end, and better at one. */
function dominates(a: Float64Array, b: Float64Array): boolean {
  return a.every((end, i) => end <= (b[i] ?? 0)) && a.some((end, i) => end < (b[i] ?? 0))
}
