import type { Trip } from '../trip.ts'
import type { Arrivals } from './arrivals.ts'
import { bunchesOf, bunchOf, type Bunch } from './bunch.ts'
import { routesOf, type FoundRoute } from './found-routes.ts'
import { Front } from './front.ts'
import type { Filters } from './filters.ts'
import { Holdings } from './holdings.ts'
import { Labels, WIDTH, PAID_HI, PAID_LO, READY_HI, READY_LO } from './labels.ts'
import type { Network } from './network.ts'
import { offersOf, type Listed, type Offers } from './offers.ts'
import { Rider } from './rider.ts'
import { States, type Move, type State } from './states.ts'
import { tailsOf, type Tail } from './tails.ts'

export interface Found {
  routes: FoundRoute[]
  /** Labels kept, for a while or in the end. */
  labels: number
  /** Legs taken from a label, or from what stands for several, to see what comes of it. */
  pairs: number
  stopped: boolean
}

/** Legs taken to see what comes of it, however many labels come of it: well under a second. */
const MOST_PAIRS = 3_000_000

interface Way {
  ask: number
  earned: number
  needs: number
}

interface Asked {
  trip: Trip
  filters: Filters
  arrivals: Arrivals
  mostLabels: number
}

/**
 * Labels per state in rounds, one leg a round, after McRAPTOR (Delling, Pajor, Werneck, 2012): in each state only what
 * no other label surely beats goes on. Before a leg is taken from every label of a state, it is taken from a label that
 * is as good as the best of them in everything: what comes of that is no better than anything that can come of the leg.
 */
export function search(network: Network, asked: Asked): Found {
  const one = new Search(network, asked)
  one.run()
  return one.found()
}

class Search {
  readonly #network: Network
  readonly #trip: Trip
  readonly #arrivals: Arrivals
  readonly #mostLabels: number
  readonly #holdings: Holdings
  readonly #offers: Offers
  readonly #tailOf: (leg: number) => Tail | undefined
  readonly #rider: Rider
  readonly #labels: Labels
  readonly #states: States
  readonly #fronts = new Map<number, Front>()
  readonly #ways = new Map<string, readonly Way[]>()
  #made = 0
  #stopped = false
  /** States reached in this round. */
  #reached = new Set<State>()
  /** Legs taken before the one at hand. */
  #legs = 0
  /** Labels to go on from in the state at hand, all of them and in small bunches. */
  #fresh: Bunch = { low: new Float64Array(WIDTH), labels: [] }
  #bunches: readonly Bunch[] = []

  constructor(network: Network, { trip, filters, arrivals, mostLabels }: Asked) {
    this.#network = network
    this.#trip = trip
    this.#arrivals = arrivals
    this.#mostLabels = mostLabels
    this.#holdings = new Holdings(network, trip.query.profile)
    this.#offers = offersOf(network, { trip, filters, arrivals, told: this.#holdings.base })
    this.#tailOf = tailsOf(network, this.#offers, arrivals)
    this.#rider = new Rider(network, trip, filters)
    this.#labels = new Labels(network.rank)
    this.#states = new States(network, this.#holdings, { labels: this.#labels, isPaid: trip.paid })
  }

  run(): void {
    const { root } = this.#states
    const start = new Float64Array(WIDTH)
    start[READY_LO] = start[READY_HI] = this.#trip.today
    start[PAID_LO] = start[PAID_HI] = Infinity
    root.fresh.push(this.#labels.add(start, { before: -1, leg: -1 }))
    let round: Iterable<State> = [root]
    for (this.#legs = 0; this.#legs < this.#trip.maxLegs; this.#legs += 1) {
      this.#reached = new Set()
      for (const state of round) {
        this.#goOn(state)
        if (this.#stopped) return
      }
      round = this.#reached
    }
  }

  /** Every leg that may come next, from all labels of a state. */
  #goOn(state: State): void {
    const fresh = state.fresh.filter((label) => this.#labels.dropped[label] === 0)
    state.fresh = []
    if (fresh.length === 0) return
    this.#fresh = bunchOf(this.#labels, fresh)
    this.#bunches = bunchesOf(this.#labels, fresh)
    const entering = this.#holdings.entering(state.held)
    const next = this.#network.next.get(state.last) ?? []
    const { classes, classOf } = this.#network
    for (const leg of next) {
      const c = classOf[leg] ?? 0
      const [ask, role] = [classes.ask[c] ?? 0, classes.role[c] ?? 0]
      const [own, earned] = [this.#offers.confirm(leg), entering[ask] ?? -1]
      if (own < 0 || earned < 0 || this.#isTaken(state, leg)) continue
      const move = { leg, role, needs: this.#needsOf(state, ask), stated: true, confirm: own + earned }
      if (!this.#transfer(state, move)) continue
      this.#end(state, move)
      this.#move(state, move)
    }
    if (!state.free) return
    const open = this.#waysFrom(state)
    for (const { ask, earned, needs } of open) {
      if ((state.unkept & ~needs) !== 0) continue
      this.#takeAll(state, this.#offers.lists(ask).last, { earned, needs, next, take: this.#end })
    }
    if (this.#legs + 1 === this.#trip.maxLegs) return
    for (const { ask, earned, needs } of open) {
      const { quiet, onward } = this.#offers.lists(ask)
      this.#takeAll(state, onward, { earned, needs, next, take: this.#move })
      if ((state.unkept & ~needs) === 0) this.#takeAll(state, quiet, { earned, needs, next, take: this.#open })
    }
  }

  #takeAll(
    state: State,
    { legs, confirm }: Listed,
    {
      earned,
      needs,
      next,
      take,
    }: {
      earned: number
      needs: number
      next: readonly number[]
      take: (state: State, move: Move) => void
    },
  ): void {
    const { classes, classOf } = this.#network
    for (let i = 0; i < legs.length && !this.#stopped; i += 1) {
      this.#stopped = this.#rider.rides > MOST_PAIRS
      const leg = legs[i] ?? 0
      if (next.includes(leg) || this.#isTaken(state, leg)) continue
      const role = classes.role[classOf[leg] ?? 0] ?? 0
      const move = { leg, role, needs, stated: false, confirm: (confirm[i] ?? 0) + earned }
      if (this.#transfer(state, move)) take.call(this, state, move)
    }
  }

  /** Routes that end with a leg. */
  #end(state: State, move: Move): void {
    const { leg, role, needs, stated } = move
    const arrives = this.#arrivals.confirm[role] ?? -1
    const kept = needs | (stated && state.lastCarrier >= 0 ? 1 << state.lastCarrier : 0)
    if (arrives < 0 || (state.unkept & ~kept) !== 0) return
    const job = this.#arrivals.job[role] === 1
    const front = this.#frontOf(this.#states.earning(state.earned, role))
    const rider = this.#rider
    const may = ({ low }: Bunch) => rider.ride(low, 0, move) && rider.arrive(arrives, job) && !front.beats(rider.ends)
    if (!may(this.#fresh)) return
    for (const bunch of this.#bunches) {
      if (this.#bunches.length > 1 && !may(bunch)) continue
      for (const label of bunch.labels) {
        if (!this.#ride(label, move) || !rider.arrive(arrives, job) || front.beats(rider.ends)) continue
        if (!this.#mayKeep()) return
        front.add(rider.ends, { before: label, leg }, this.#labels.count[label] ?? 0)
      }
    }
  }

  /** Labels that go on after a leg which opens a sequence: no route that comes of it earns more or starts earlier. */
  #open(state: State, move: Move): void {
    const { leg, role } = move
    const front = this.#frontOf(this.#states.earning(state.earned, role))
    const rider = this.#rider
    if (!rider.ride(this.#fresh.low, 0, move) || !rider.arrive(0, true) || front.beats(rider.ends)) return
    const tail = this.#tailOf(leg)
    if (tail === undefined || !rider.arriveAfter(tail) || front.beats(rider.ends)) return
    this.#move(state, move, () => rider.arriveAfter(tail) && !front.beats(rider.ends))
  }

  /** Labels that go on after a leg. */
  #move(state: State, move: Move, mayArrive?: () => boolean): void {
    const { leg, role } = move
    if (this.#legs + 1 === this.#trip.maxLegs || this.#arrivals.confirm[role] === 0) return
    if (!this.#network.next.has(leg) && (this.#network.roles.list[role]?.asked.length ?? 0) === 0) return
    const target = this.#states.after(state, move)
    if (target === undefined) return
    const { after } = this.#rider
    const may = ({ low }: Bunch) =>
      this.#rider.ride(low, 0, move) && mayArrive?.() !== false && !target.bag.beats(after, this.#legs + 1)
    if (!may(this.#fresh)) return
    for (const bunch of this.#bunches) {
      if (this.#bunches.length > 1 && !may(bunch)) continue
      for (const label of bunch.labels) {
        if (!this.#ride(label, move) || mayArrive?.() === false || target.bag.beats(after, this.#legs + 1)) continue
        if (!this.#mayKeep()) return
        const added = target.bag.add(after, { before: label, leg })
        if (added === undefined) continue
        target.fresh.push(added)
        this.#reached.add(target)
      }
    }
  }

  #ride(label: number, move: Move): boolean {
    return this.#rider.ride(this.#labels.values, label * WIDTH, move)
  }

  /** Whether one label more may be kept. */
  #mayKeep(): boolean {
    if (this.#made === this.#mostLabels) this.#stopped = true
    else this.#made += 1
    return !this.#stopped
  }

  #isTaken({ steps }: State, leg: number): boolean {
    const step = this.#network.step[leg] ?? -1
    return step >= 0 && steps.includes(step)
  }

  /** What can be asked of someone in this state, with what is then to be confirmed, and carriers that it needs. */
  #waysFrom(state: State): readonly Way[] {
    const key = [state.held, ...state.without].map(({ at }) => at).join()
    let ways = this.#ways.get(key)
    if (ways === undefined) {
      const entering = this.#holdings.entering(state.held)
      ways = this.#offers.asks.flatMap((ask) => {
        const earned = entering[ask] ?? -1
        return earned < 0 ? [] : [{ ask, earned, needs: this.#needsOf(state, ask) }]
      })
      this.#ways.set(key, ways)
    }
    return ways
  }

  /** Carriers that give what is asked and nothing else gave, as bits. */
  #needsOf({ held, without }: State, ask: number): number {
    let needs = 0
    for (const [i, others] of without.entries()) if (this.#holdings.unlocks(ask, held, others)) needs |= 1 << i
    return needs
  }

  /** Adds the things to confirm about inferred transfers to a leg. False where one is refused. */
  #transfer({ carriers }: State, move: Move): boolean {
    const { role, needs } = move
    for (let i = 0; needs >> i !== 0; i += 1) {
      if (((needs >> i) & 1) === 0) continue
      const one = this.#network.roles.transfer(carriers[i]?.role ?? 0, role)
      if (one < 0) return false
      move.confirm += one
    }
    return true
  }

  #frontOf(earned: number): Front {
    let front = this.#fronts.get(earned)
    if (front === undefined) this.#fronts.set(earned, (front = new Front(this.#labels)))
    return front
  }

  found(): Found {
    const routes = routesOf(this.#labels, this.#states, this.#fronts)
    return { routes, labels: this.#made, pairs: this.#rider.rides, stopped: this.#stopped }
  }
}
