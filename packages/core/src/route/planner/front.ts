import type { Labels } from './labels.ts'
import type { Work } from './limits.ts'
import { Rows } from './rows.ts'

/** A route as the search finds it: a label before the last leg, and that leg. */
export interface Ending {
  before: number
  leg: number
}

/** A route by what it is compared on (pareto.ts), for one set of tokens earned. */
export interface Group extends Ending {
  count: number
}

/** Routes that earn the same and that none of them dominates; equal ones as one. */
export class Front {
  /** What each group ends with, at its place. */
  readonly ends: Rows
  readonly groups: Group[] = []
  readonly #labels: Labels
  /** What beat the last one is likely to beat the next. */
  #likely = 0

  constructor(labels: Labels, { width, work }: { width: number; work: Work }) {
    this.#labels = labels
    this.ends = new Rows(width, work)
  }

  /** Whether a route with these ends, or worse ones, is dominated. */
  beats(ends: Float64Array): boolean {
    const rows = this.ends
    if (!rows.isNoWorse(this.#likely, ends)) {
      const at = rows.noWorse(ends)
      if (at < 0) return false
      this.#likely = at
    }
    // What is equal to one here is dominated by none.
    return !rows.isAt(this.#likely, ends)
  }

  /** Adds a route that nothing here dominates. */
  add(ends: Float64Array, ending: Ending, count: number): void {
    for (let at = this.ends.noBetter(ends); at >= 0; at = this.ends.noBetter(ends, at)) {
      if (this.ends.isAt(at, ends)) {
        this.#merge(at, ending, count)
        return
      }
      this.ends.remove(at)
      this.groups.splice(at, 1)
    }
    this.groups.splice(this.ends.put(ends), 0, { ...ending, count })
  }

  #merge(at: number, ending: Ending, count: number): void {
    const group = this.groups[at]
    if (group === undefined) return
    group.count += count
    const all = this.#labels
    if (!all.comesBefore(pathOf(all, ending), pathOf(all, group))) return
    group.before = ending.before
    group.leg = ending.leg
  }
}

export function pathOf(labels: Labels, { before, leg }: Ending): number[] {
  return [...labels.path(before), leg]
}
