import type { Labels } from './labels.ts'

/** A route as the search finds it: a label before the last leg, and that leg. */
export interface Ending {
  before: number
  leg: number
}

/** A route by what it is compared on (pareto.ts), for one set of tokens earned. */
export interface Group extends Ending {
  ends: Float64Array
  count: number
}

/** Routes that earn the same and that none of them dominates; equal ones as one. */
export class Front {
  groups: Group[] = []
  readonly #labels: Labels

  constructor(labels: Labels) {
    this.#labels = labels
  }

  /** Whether a route with these ends, or worse ones, is dominated. */
  beats(ends: Float64Array): boolean {
    const { groups } = this
    for (let i = 0; i < groups.length; i += 1) {
      const group = groups[i]
      if (group === undefined || !dominates(group.ends, ends)) continue
      // What beat one is likely to beat the next.
      if (i > 0 && groups[0] !== undefined) {
        groups[i] = groups[0]
        groups[0] = group
      }
      return true
    }
    return false
  }

  /** Adds a route that nothing here dominates. */
  add(ends: Float64Array, ending: Ending, count: number): void {
    for (const group of this.groups) {
      if (!same(group.ends, ends)) continue
      group.count += count
      const all = this.#labels
      if (all.comesBefore(pathOf(all, ending), pathOf(all, group))) {
        group.before = ending.before
        group.leg = ending.leg
      }
      return
    }
    this.groups = this.groups.filter((group) => !dominates(ends, group.ends))
    this.groups.push({ ...ending, ends: ends.slice(), count })
  }
}

export function pathOf(labels: Labels, { before, leg }: Ending): number[] {
  return [...labels.path(before), leg]
}

/** No worse at any end, and better at one. */
export function dominates(a: Float64Array, b: Float64Array): boolean {
  let better = false
  for (let i = 0; i < a.length; i += 1) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0]
    if (x > y) return false
    if (x < y) better = true
  }
  return better
}

function same(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}
