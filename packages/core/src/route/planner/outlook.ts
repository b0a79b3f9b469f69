import type { Arrivals } from './arrivals.ts'
import type { Batch } from './batch.ts'
import type { Purpose } from './drafts.ts'
import type { Earnings } from './earnings.ts'
import { following, leastOf } from './following.ts'
import { CONFIRM } from './labels.ts'
import { LEADS_ON } from './leg-kinds.ts'
import type { Network } from './network.ts'
import type { Offers } from './offers.ts'
import type { Load } from './rider.ts'
import type { Move, State, States } from './states.ts'
import type { Way, Ways } from './ways.ts'

/** What reaching the goal adds at least, for routes that earn the same in the end. */
export interface Prospect extends Load {
  earned: number
  job: boolean
}

const ALL = { own: 0, confirm: 0 } as const

/** Batches looked at; where more would have to be, looking ahead costs more than it spares. */
const MOST_LOOKED_AT = 10_000

interface Making {
  arrivals: Arrivals
  offers: Offers
  ways: Ways
  states: States
  earnings: Earnings
}

/** What may still come of being in a state. */
export class Outlook {
  readonly #network: Network
  readonly #making: Making
  readonly #known = new Map<State, (readonly Prospect[] | undefined)[]>()
  #lookedAt = 0

  constructor(network: Network, making: Making) {
    this.#network = network
    this.#making = making
  }

  /** Prospects with so many legs left, at least one; undefined where these are not told apart, so that anything may come. */
  of(state: State, left: number): readonly Prospect[] | undefined {
    let known = this.#known.get(state)
    if (known === undefined) this.#known.set(state, (known = []))
    if (!(left in known)) known[left] = this.#make(state, left)
    return known[left]
  }

  #make(state: State, left: number): readonly Prospect[] | undefined {
    // Where a source puts legs after the last one, these are few and are taken at once.
    if (state.last >= 0 || this.#lookedAt > MOST_LOOKED_AT) return undefined
    const { arrivals, earnings } = this.#making
    const found = new Map<number, Prospect>()
    const ways = this.#making.ways.from(state)
    const mayArrive = ways.filter(({ needs }) => (state.unkept & ~needs) === 0)
    for (const way of mayArrive) {
      for (const { best, role } of this.#batches(state, way, 'last')) {
        const numbers = best.slice()
        numbers[CONFIRM] = (best[CONFIRM] ?? 0) + (arrivals.confirm[role] ?? 0)
        add(found, { ...ALL, earned: earnings.with(state.earned, role), numbers, job: arrivals.job[role] === 1 })
      }
      if (left === 1) continue
      for (const { best, role } of this.#batches(state, way, 'quiet'))
        add(found, { ...ALL, earned: earnings.with(state.earned, role), numbers: best, job: true })
    }
    if (left === 1) return [...found.values()]
    for (const way of ways) {
      for (const batch of this.#batches(state, way, 'onward')) {
        const then = this.#after(state, { batch, needs: way.needs, stated: false }, left)
        if (then === undefined) return undefined
        for (const one of then) add(found, { ...one, numbers: following(batch.best, one.numbers) })
      }
    }
    return [...found.values()]
  }

  #batches(state: State, { asks, needs }: Way, purpose: Purpose): readonly Batch[] {
    const { offers, ways } = this.#making
    const batches = offers.of({ asks, held: state.held, givers: ways.givers(state, needs) })(purpose)
    this.#lookedAt += batches.length
    return batches
  }

  #after(state: State, move: Move, left: number): readonly Prospect[] | undefined {
    const { arrivals, states } = this.#making
    const { role, bits } = move.batch
    if (arrivals.confirm[role] === 0) return []
    if ((bits & LEADS_ON) === 0 && (this.#network.roles.list[role]?.asked.length ?? 0) === 0) return []
    if (states.leavesTrace(move)) return undefined
    const target = states.after(state, move)
    return target === undefined ? [] : this.of(target, left - 1)
  }
}

function add(found: Map<number, Prospect>, one: Prospect): void {
  const other = found.get(one.earned)
  found.set(
    one.earned,
    other === undefined ? one : { ...one, numbers: leastOf(one.numbers, other.numbers), job: one.job || other.job },
  )
}
