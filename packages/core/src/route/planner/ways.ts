import type { Holdings } from './holdings.ts'
import type { Network } from './network.ts'
import type { State } from './states.ts'

/** Taking legs that ask one list of needs, by someone in a state. */
export interface Way {
  ask: number
  /** What is then to be confirmed of these needs. */
  earned: number
  /** Carriers that give what is asked and nothing else gave, as bits. */
  needs: number
}

/** What can be asked of someone on the way. */
export class Ways {
  readonly #network: Network
  readonly #holdings: Holdings
  readonly #asks: readonly number[]
  readonly #known = new Map<string, readonly Way[]>()

  constructor(network: Network, holdings: Holdings, asks: readonly number[]) {
    this.#network = network
    this.#holdings = holdings
    this.#asks = asks
  }

  from(state: State): readonly Way[] {
    const key = [state.held, ...state.without].map(({ at }) => at).join()
    let ways = this.#known.get(key)
    if (ways === undefined) {
      const entering = this.#holdings.entering(state.held)
      ways = this.#asks.flatMap((ask) => {
        const earned = entering[ask] ?? -1
        return earned < 0 ? [] : [{ ask, earned, needs: this.needsOf(state, ask) }]
      })
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

  /** Things to confirm about inferred transfers to a leg; below 0 where one is refused. */
  transfers({ carriers }: State, role: number, needs: number): number {
    let toConfirm = 0
    for (let i = 0; needs >> i !== 0; i += 1) {
      if (((needs >> i) & 1) === 0) continue
      const one = this.#network.roles.transfer(carriers[i]?.role ?? 0, role)
      if (one < 0) return -1
      toConfirm += one
    }
    return toConfirm
  }
}
