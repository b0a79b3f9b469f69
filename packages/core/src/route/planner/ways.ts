import type { Holdings } from './holdings.ts'
import type { State } from './states.ts'

/** Legs that someone in a state can take, of those for which the same carriers are needed. */
export interface Way {
  /** Carriers that give what is asked and nothing else gave, as bits. */
  needs: number
  asks: readonly Ask[]
}

/** A list of needs, by number, and what is then to be confirmed of it. */
export interface Ask {
  ask: number
  earned: number
}

/** What can be asked of someone on the way. */
export class Ways {
  readonly #holdings: Holdings
  readonly #asks: readonly number[]
  readonly #known = new Map<string, readonly Way[]>()

  constructor(holdings: Holdings, asks: readonly number[]) {
    this.#holdings = holdings
    this.#asks = asks
  }

  from(state: State): readonly Way[] {
    const key = [state.held, ...state.without].map(({ at }) => at).join()
    let ways = this.#known.get(key)
    if (ways === undefined) {
      const entering = this.#holdings.entering(state.held)
      const byNeeds = new Map<number, Ask[]>()
      for (const ask of this.#asks) {
        const earned = entering[ask] ?? -1
        if (earned < 0) continue
        const needs = this.needsOf(state, ask)
        const those = byNeeds.get(needs)
        if (those === undefined) byNeeds.set(needs, [{ ask, earned }])
        else those.push({ ask, earned })
      }
      ways = [...byNeeds].map(([needs, asks]) => ({ needs, asks }))
      this.#known.set(key, ways)
    }
    return ways
  }

  /** Carriers that give what is asked and nothing else gave, as bits. */
  needsOf({ held, without }: State, ask: number): number {
    let needs = 0
    for (const [i, others] of without.entries()) if (this.#holdings.unlocks(ask, held, others)) needs |= 1 << i
    return needs
  }

  /** The roles of some carriers, given as bits. */
  givers({ carriers }: State, needs: number): readonly number[] {
    return needs === 0 ? NONE : carriers.flatMap(({ role }, i) => ((needs >> i) & 1 ? [role] : []))
  }
}

const NONE: readonly number[] = []
