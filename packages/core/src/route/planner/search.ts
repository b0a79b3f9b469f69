import type { Trip } from '../trip.ts'
import type { Arrivals } from './arrivals.ts'
import { batchOf, oneOf, splitOf } from './batch.ts'
import { bunchesOf, bunchOf, type Bunch } from './bunch.ts'
import { routesOf, type FoundRoute } from './found-routes.ts'
import { Front } from './front.ts'
import type { Filters } from './filters.ts'
import { Holdings } from './holdings.ts'
import { Labels, WIDTH, PAID_HI, PAID_LO, READY_HI, READY_LO } from './labels.ts'
import { LEADS_ON, REMEMBERED } from './leg-kinds.ts'
import type { Network } from './network.ts'
import { offersOf, type Listed, type Offers } from './offers.ts'
import { Rider } from './rider.ts'
import { States, type Move, type State } from './states.ts'
import { tailsOf, type Tail } from './tails.ts'
import { Ways, type Way } from './ways.ts'

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

/** What is done with a leg taken from a label: whether anything may come of it, and keeping it. */
interface Use {
  may: () => boolean
  keep: (label: number, leg: number) => void
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
  readonly #ways: Ways
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
    this.#ways = new Ways(network, this.#holdings, this.#offers.asks)
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
    for (const leg of this.#network.next.get(state.last) ?? []) this.#takeStated(state, leg)
    if (!state.free) return
    const open = this.#ways.from(state)
    for (const way of open)
      if ((state.unkept & ~way.needs) === 0)
        this.#takeAll(state, this.#offers.lists(way.ask).last, { ...way, take: this.#end })
    if (this.#legs + 1 === this.#trip.maxLegs) return
    for (const way of open) {
      const { quiet, onward } = this.#offers.lists(way.ask)
      this.#takeAll(state, onward, { ...way, take: this.#move })
      if ((state.unkept & ~way.needs) === 0) this.#takeAll(state, quiet, { ...way, take: this.#open })
    }
  }

  /** A leg that a source puts after the last one. */
  #takeStated(state: State, leg: number): void {
    const { classes, classOf, kinds } = this.#network
    const c = classOf[leg] ?? 0
    const [ask, role] = [classes.ask[c] ?? 0, classes.role[c] ?? 0]
    const [own, earned] = [this.#offers.confirmNext(leg, state.asked), this.#holdings.entering(state.held)[ask] ?? -1]
    const needs = this.#ways.needsOf(state, ask)
    const transfers = this.#ways.transfers(state, role, needs)
    if (own < 0 || earned < 0 || transfers < 0 || this.#isTaken(state, leg)) return
    const batch = batchOf(kinds, [{ leg, kind: kinds.of[leg] ?? 0, confirm: own, role }])
    const move = { batch, needs, stated: true, confirm: earned + transfers }
    this.#end(state, move)
    this.#move(state, move)
  }

  #takeAll(
    state: State,
    listed: Listed,
    { earned, needs, take }: Way & { take: (state: State, move: Move) => void },
  ): void {
    for (const batch of listed) {
      this.#stopped ||= this.#rider.rides > MOST_PAIRS
      if (this.#stopped) return
      const parts = needs === 0 ? [batch] : splitOf(batch, (role) => this.#ways.transfers(state, role, needs))
      for (const [transfers, part] of parts.entries())
        if (part.legs.length > 0)
          take.call(this, state, { batch: part, needs, stated: false, confirm: earned + transfers })
    }
  }

  /** Routes that end with a leg. */
  #end(state: State, move: Move): void {
    const { batch, needs, stated } = move
    const [role = 0] = batch.roles
    const arrives = this.#arrivals.confirm[role] ?? -1
    const kept = needs | (stated && state.lastCarrier >= 0 ? 1 << state.lastCarrier : 0)
    if (arrives < 0 || (state.unkept & ~kept) !== 0) return
    const job = this.#arrivals.job[role] === 1
    const front = this.#frontOf(this.#states.earning(state.earned, role))
    const rider = this.#rider
    const may = () => rider.arrive(arrives, job) && !front.beats(rider.ends)
    const keep = (label: number, leg: number) => {
      front.add(rider.ends, { before: label, leg }, this.#labels.count[label] ?? 0)
    }
    this.#each(state, move, { may, keep })
  }

  /** Labels that go on after a leg which opens a sequence: no route that comes of it earns more or starts earlier. */
  #open(state: State, move: Move): void {
    const { batch } = move
    const { legs, best } = batch
    const front = this.#frontOf(this.#states.earning(state.earned, batch.roles[0] ?? 0))
    const rider = this.#rider
    const { low } = this.#fresh
    const may = () => rider.arrive(0, true) && !front.beats(rider.ends)
    rider.rideAtBest(low, best, move.confirm)
    if (!may()) return
    for (let i = 0; i < legs.length; i += 1) {
      const leg = legs[i] ?? 0
      if (!rider.ride(low, 0, { leg, confirm: (batch.confirm[i] ?? 0) + move.confirm }) || !may()) continue
      const tail = this.#tailOf(leg)
      if (tail === undefined || !rider.arriveAfter(tail) || front.beats(rider.ends)) continue
      this.#moveTo(
        state,
        { ...move, batch: oneOf(batch, i) },
        () => rider.arriveAfter(tail) && !front.beats(rider.ends),
      )
    }
  }

  /** Labels that go on after a leg. */
  #move(state: State, move: Move): void {
    const { roles, legs, best } = move.batch
    const [role = 0] = roles
    if (this.#legs + 1 === this.#trip.maxLegs || this.#arrivals.confirm[role] === 0) return
    if ((best.bits & LEADS_ON) === 0 && (this.#network.roles.list[role]?.asked.length ?? 0) === 0) return
    if (!this.#states.leavesTrace(move)) this.#moveTo(state, move)
    else for (let i = 0; i < legs.length; i += 1) this.#moveTo(state, { ...move, batch: oneOf(move.batch, i) })
  }

  /** @param move with legs that all lead to the same state */
  #moveTo(state: State, move: Move, mayArrive?: () => boolean): void {
    const target = this.#states.after(state, move)
    if (target === undefined) return
    const { after } = this.#rider
    const may = () => mayArrive?.() !== false && !target.bag.beats(after, this.#legs + 1)
    const keep = (label: number, leg: number) => {
      const added = target.bag.add(after, { before: label, leg })
      if (added === undefined) return
      target.fresh.push(added)
      this.#reached.add(target)
    }
    this.#each(state, move, { may, keep })
  }

  /**
   * Takes each leg from each label where something may come of it: before that, what is as good as all legs, and then
   * each of them, from what is as good as all labels, and then as those of a bunch.
   */
  #each(state: State, move: Move, { may, keep }: Use): void {
    const rider = this.#rider
    const { legs, confirm, best } = move.batch
    rider.rideAtBest(this.#fresh.low, best, move.confirm)
    if (!may()) return
    const several = this.#bunches.length > 1
    for (let i = 0; i < legs.length; i += 1) {
      const one = { leg: legs[i] ?? 0, confirm: (confirm[i] ?? 0) + move.confirm }
      if (this.#isLeftOut(state, move, one.leg) || !rider.ride(this.#fresh.low, 0, one) || !may()) continue
      for (const { low, labels } of this.#bunches) {
        if (several && (!rider.ride(low, 0, one) || !may())) continue
        for (const label of labels) {
          if (!rider.ride(this.#labels.values, label * WIDTH, one) || !may()) continue
          if (!this.#mayKeep()) return
          keep(label, one.leg)
        }
      }
    }
  }

  /** Taken before, or one that a source puts next, which is taken as that. */
  #isLeftOut(state: State, { stated, batch }: Move, leg: number): boolean {
    if ((batch.best.bits & REMEMBERED) === 0) return false
    return this.#isTaken(state, leg) || (!stated && this.#network.next.get(state.last)?.includes(leg) === true)
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
