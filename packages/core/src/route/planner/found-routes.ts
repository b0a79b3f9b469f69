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
  const above = earnings.aboveEach([...fronts.keys()])
  const all = [...fronts].flatMap(([earned, { groups, ends }]) => {
    // What earns as much was held against it in its own front.
    const better = (above.get(earned) ?? []).flatMap((more) => fronts.get(more) ?? [])
    return groups.flatMap(({ before, leg, count }, at): FoundRoute[] => {
      const own = ends.at(at)
      if (better.some((front) => front.beats(own))) return []
      return [{ ends: own, count, legs: pathOf(labels, { before, leg }) }]
    })
  })
  return all.toSorted((a, b) => {
    for (let i = 0; i < a.ends.length; i += 1) {
      const [x, y] = [a.ends[i] ?? 0, b.ends[i] ?? 0]
      if (x !== y) return x < y ? -1 : 1
    }
    return a.legs.length - b.legs.length || (labels.comesBefore(a.legs, b.legs) ? -1 : 1)
  })
}
