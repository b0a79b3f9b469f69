import { dominates, pathOf, type Front } from './front.ts'
import type { Labels } from './labels.ts'
import type { States } from './states.ts'

/** A group of equal routes that no other dominates. */
export interface FoundRoute {
  ends: Float64Array
  count: number
  legs: readonly number[]
}

/** All that was found, in the order of results (pareto.ts), without what something that earns more dominates. */
export function routesOf(labels: Labels, states: States, fronts: ReadonlyMap<number, Front>): FoundRoute[] {
  const all = [...fronts].flatMap(([earned, { groups }]) =>
    groups.map((group) => ({ ...group, earned, legs: pathOf(labels, group) })),
  )
  all.sort((a, b) => {
    for (let i = 0; i < a.ends.length; i += 1) {
      const [x, y] = [a.ends[i] ?? 0, b.ends[i] ?? 0]
      if (x !== y) return x < y ? -1 : 1
    }
    return a.legs.length - b.legs.length || (labels.comesBefore(a.legs, b.legs) ? -1 : 1)
  })
  const kept: typeof all = []
  for (const one of all) {
    const isBeaten = kept.some(
      ({ ends, earned }) => earned !== one.earned && dominates(ends, one.ends) && states.earnsAll(earned, one.earned),
    )
    if (!isBeaten) kept.push(one)
  }
  return kept
}
