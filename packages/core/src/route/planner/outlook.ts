import type { Arrivals } from './arrivals.ts'
import { leastOf, sumOf, type Best } from './best.ts'
import type { Earnings } from './earnings.ts'
import type { Front } from './front.ts'
import type { Offers } from './offers.ts'
import type { Rider } from './rider.ts'
import type { State, States } from './states.ts'
import type { Ways } from './ways.ts'

/** What is added at least until the goal, by routes that earn the same in the end. */
interface Ahead {
  earned: number
  best: Best
}

/** Looks from a state with so many legs left; an inventory may have no end of states. */
const MOST_SEEN = 1000

interface Sights {
  ways: Ways
  offers: Offers
  arrivals: Arrivals
  earnings: Earnings
  rider: Rider
}

/** Tells of labels that nothing comes of: whatever follows, some route that is there beats it. */
export class Outlook {
  readonly #states: States
  readonly #sights: Sights
  readonly #known = new Map<State, (readonly Ahead[] | undefined)[]>()
  #seen = 0
  #fronts: ReadonlyMap<number, Front> = new Map()
  readonly #beating = new Map<number, readonly Front[]>()

  constructor(states: States, sights: Sights) {
    this.#states = states
    this.#sights = sights
  }

  /** @param fronts routes there are, by what they earn */
  know(fronts: ReadonlyMap<number, Front>): void {
    this.#fronts = fronts
    this.#beating.clear()
  }

  /** Whether nothing comes of a label in a state, with so many legs left. */
  isHopeless(label: Float64Array, state: State, left: number): boolean {
    const { rider } = this.#sights
    const ahead = this.from(state, left)
    return (
      ahead !== undefined &&
      ahead.every(({ earned, best }) => {
        rider.rideAtBest(label, best)
        return !rider.arrive(0, true) || this.#isBeaten(rider.ends, earned)
      })
    )
  }

  /** Undefined where nothing can be said. */
  from(state: State, left: number): readonly Ahead[] | undefined {
    let known = this.#known.get(state)
    if (known === undefined) this.#known.set(state, (known = []))
    if (!(left in known)) known[left] = this.#see(state, left)
    return known[left]
  }

  #see(state: State, left: number): readonly Ahead[] | undefined {
    this.#seen += 1
    if (state.last >= 0 || this.#seen > MOST_SEEN) return undefined
    const { ways, offers, arrivals, earnings } = this.#sights
    const ahead = new Map<number, Best>()
    const put = (earned: number, best: Best) => {
      const other = ahead.get(earned)
      ahead.set(earned, other === undefined ? best : leastOf(other, best))
    }
    for (const { needs, asks } of ways.from(state)) {
      const list = offers.of(asks, ways.givers(state, needs))
      if ((state.unkept & ~needs) === 0) {
        for (const { role, best } of list('last')) {
          const confirm = best.confirm + Math.max(arrivals.confirm[role] ?? 0, 0)
          if (left > 0) put(earnings.with(state.earned, role), { ...best, confirm })
        }
        if (left > 1) for (const { role, best } of list('quiet')) put(earnings.with(state.earned, role), best)
      }
      if (left < 2) continue
      for (const batch of list('onward')) {
        const move = { batch, needs, stated: false }
        if (this.#states.leavesTrace(move)) return undefined
        if (arrivals.confirm[batch.role] === 0) continue
        const after = this.#states.after(state, move)
        const further = after === undefined ? [] : this.from(after, left - 1)
        if (further === undefined) return undefined
        for (const { earned, best } of further) put(earned, sumOf(batch.best, best))
      }
    }
    return [...ahead].map(([earned, best]) => ({ earned, best }))
  }

  /** Whether some route that earns all of that dominates whatever ends like this, or worse. */
  #isBeaten(ends: Float64Array, earned: number): boolean {
    const { earnings } = this.#sights
    let those = this.#beating.get(earned)
    if (those === undefined) {
      those = [...this.#fronts].flatMap(([set, front]) => (earnings.isIn(earned, set) ? [front] : []))
      this.#beating.set(earned, those)
    }
    return those.some((front) => front.beats(ends))
  }
}
