import type { Held, Holdings } from './holdings.ts'
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
  readonly #unlocked = new Map<number, Uint8Array>()

  constructor(holdings: Holdings, asks: readonly number[]) {
    this.#holdings = holdings
    this.#asks = asks
  }

  from({ held, without }: State): readonly Way[] {
    const key = [held, ...without].map(({ at }) => at).join()
    let ways = this.#known.get(key)
    if (ways === undefined) this.#known.set(key, (ways = this.#make(held, without)))
    return ways
  }

  #make(held: Held, without: readonly Held[]): Way[] {
    const unlocked = without.map((others) => this.#unlockedBy(held, others))
    const byNeeds = new Map<number, Ask[]>()
    let [alike, before]: [Ask[], number] = [[], -1]
    for (let i = 0; i < this.#asks.length; i += 1) {
      const ask = this.#asks[i] ?? 0
      const earned = this.#holdings.entering(held, ask)
      if (earned < 0) continue
      let needs = 0
      for (let carrier = 0; carrier < unlocked.length; carrier += 1) needs |= (unlocked[carrier]?.[i] ?? 0) << carrier
      if (needs !== before) {
        alike = byNeeds.get(needs) ?? []
        byNeeds.set(needs, alike)
        before = needs
      }
      alike.push({ ask, earned })
    }
    return [...byNeeds].map(([needs, asks]) => ({ needs, asks }))
  }

  /** By place among the asks: 1 where one is met with what is held, and not met with the others alone. */
  #unlockedBy(held: Held, others: Held): Uint8Array {
    const key = held.at * MANY + others.at
    let unlocked = this.#unlocked.get(key)
    if (unlocked === undefined) {
      unlocked = Uint8Array.from(this.#asks, (ask) => Number(this.#holdings.unlocks(ask, held, others)))
      this.#unlocked.set(key, unlocked)
    }
    return unlocked
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

/** More than what one person can hold, each counted once. */
const MANY = 2 ** 26
