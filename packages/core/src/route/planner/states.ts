import { NOTHING, type Asking } from './asking.ts'
import type { Bag } from './bag.ts'
import type { Batch } from './batch.ts'
import type { Earnings } from './earnings.ts'
import type { Held, Holdings } from './holdings.ts'
import { LEADS_ON, REMEMBERED } from './leg-kinds.ts'
import type { Work } from './limits.ts'
import type { Network } from './network.ts'

/** A leg on the way that gave something portable, as far as later legs read it. */
export interface Carrier {
  /** Tells apart what later legs can; a leg that may also be a last one stands for itself alone. */
  as: number
  role: number
  /** A later leg has shown why it stays. */
  kept: boolean
}

/** All that later legs read of a path: tokens and who gave them, what may follow, and steps that may not come again. */
export interface State {
  carriers: readonly Carrier[]
  held: Held
  /** For each carrier, what is held without it. */
  without: readonly Held[]
  /** Set of portable tokens. */
  earned: number
  steps: readonly number[]
  /** The last leg, where a source puts others after it; else -1. */
  last: number
  /** Where a source puts others after the last leg, what is asked so far in that sequence (asking.ts). */
  asked: number
  /** Which carrier that last leg is, as a bit; 0 where it is none. */
  lastCarrier: number
  /** Legs that no source puts after it may come next: it gave something that is asked for. */
  free: boolean
  /** Carriers that are still to be shown to be needed, as bits. */
  unkept: number
  bag: Bag
  /** Labels to go on from. */
  fresh: number[]
  /** States that follow by a leg that leaves no other trace than its role and whom it needs. */
  targets: Map<number, State | undefined>
}

/** How legs are taken from a state. */
export interface Move {
  batch: Batch
  /** Carriers that they need, as bits. */
  needs: number
  stated: boolean
}

interface Taken {
  leg: number
  role: number
  kept: number
  stated: boolean
}

type Holding = Pick<State, 'held' | 'without' | 'lastCarrier'>

interface Making {
  asking: Asking
  earnings: Earnings
  makeBag: () => Bag
  work: Work
}

/** Legs that could be taken in the time of looking up a state. */
const LEGS_A_STATE = 20

/** The states of one search; a state that cannot lead to a route has none. */
export class States {
  readonly root: State
  readonly #network: Network
  readonly #holdings: Holdings
  readonly #asking: Asking
  readonly #earnings: Earnings
  readonly #makeBag: () => Bag
  readonly #work: Work
  readonly #known = new Map<string, State | undefined>()

  constructor(network: Network, holdings: Holdings, { asking, earnings, makeBag, work }: Making) {
    this.#network = network
    this.#holdings = holdings
    this.#asking = asking
    this.#earnings = earnings
    this.#makeBag = makeBag
    this.#work = work
    this.root = this.#make([], this.#held([]), { steps: [], last: -1, asked: NOTHING, earned: 0 })
  }

  /** Whether a leg of these leaves another trace than its role and whom it needs. */
  leavesTrace({ batch: { role, bits } }: Move): boolean {
    return (bits & (LEADS_ON | REMEMBERED)) !== 0 || this.#network.roles.list[role]?.both === true
  }

  /** The state after the first leg of a move; undefined where it leads nowhere. */
  after(state: State, move: Move): State | undefined {
    const { batch, needs, stated } = move
    const { role } = batch
    const kept = needs | (stated ? state.lastCarrier : 0)
    if (!this.leavesTrace(move) && this.#isVain(state, role, kept)) return undefined
    const leg = batch.example
    if (this.leavesTrace(move)) return this.#find(state, { leg, role, kept, stated })
    const key = role * 64 + kept
    if (!state.targets.has(key)) state.targets.set(key, this.#find(state, { leg, role, kept, stated }))
    return state.targets.get(key)
  }

  /** By the rule of `isHopeless`, before anything is made, for a leg that no source puts others after. */
  #isVain({ held, without, unkept }: State, role: number, kept: number): boolean {
    const { adds } = this.#holdings.with(held, role)
    return without.some((others, i) => ((unkept & ~kept) >> i) & 1 && this.#holdings.with(others, role).adds === adds)
  }

  #find(state: State, { leg, role, kept, stated }: Taken): State | undefined {
    this.#work.done += LEGS_A_STATE
    const { roles, next, step: stepOf } = this.#network
    const { portable = [], both = false } = roles.list[role] ?? {}
    const before = state.carriers.map((carrier, i) => ((kept >> i) & 1 ? { ...carrier, kept: true } : carrier))
    const own: Carrier = { as: both ? roles.list.length + leg : role, role, kept: false }
    const carriers =
      portable.length === 0 ? before : [...before, own].toSorted((a, b) => a.as - b.as || +a.kept - +b.kept)
    const step = stepOf[leg] ?? -1
    const steps = step < 0 ? state.steps : [...state.steps, step].toSorted((a, b) => a - b)
    const last = next.has(leg) ? leg : -1
    const asked = last < 0 ? NOTHING : this.#asking.with(stated ? state.asked : NOTHING, leg)
    const key = `${carriers.map((one) => `${String(one.as)}${one.kept ? '+' : '-'}`).join(' ')}|${steps.join()}|${String(last)} ${String(asked)}`
    if (!this.#known.has(key)) {
      const isOwn = (one: Carrier) => one.as === own.as && !one.kept
      const lastCarrier = last < 0 || portable.length === 0 ? 0 : 1 << carriers.findIndex(isOwn)
      const all = { ...this.#held(carriers), lastCarrier }
      const rest = { steps, last, asked, earned: this.#earnings.with(state.earned, role) }
      this.#known.set(key, isHopeless(carriers, all) ? undefined : this.#make(carriers, all, rest))
    }
    return this.#known.get(key)
  }

  #held(carriers: readonly Carrier[]): Holding {
    const all = (those: readonly Carrier[]) =>
      those.reduce((held, { role }) => this.#holdings.with(held, role), this.#holdings.nothing)
    return {
      held: all(carriers),
      without: carriers.map((_, i) => all(carriers.filter((__, other) => other !== i))),
      lastCarrier: 0,
    }
  }

  #make(
    carriers: readonly Carrier[],
    holding: Holding,
    rest: Pick<State, 'steps' | 'last' | 'asked' | 'earned'>,
  ): State {
    const { last } = rest
    const role = last < 0 ? -1 : (this.#network.classes.role[this.#network.classOf[last] ?? 0] ?? 0)
    return {
      ...rest,
      ...holding,
      carriers,
      free: last < 0 || (this.#network.roles.list[role]?.asked.length ?? 0) > 0,
      unkept: carriers.reduce((bits, { kept }, i) => (kept ? bits : bits | (1 << i)), 0),
      bag: this.#makeBag(),
      fresh: [],
      targets: new Map(),
    }
  }
}

/** A giver that is not shown to be needed, and whose tokens add nothing to those of the others, never will be. */
function isHopeless(carriers: readonly Carrier[], { held, without, lastCarrier }: Holding): boolean {
  return carriers.some(({ kept }, i) => !kept && lastCarrier !== 1 << i && without[i]?.adds === held.adds)
}
