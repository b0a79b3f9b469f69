import type { Trip } from '../trip.ts'
import { askingOf } from './asking.ts'
import type { Aim } from './aim.ts'
import { Bag } from './bag.ts'
import { aloneIn, confirmAt, type Batch } from './batch.ts'
import { boardingFrom, type Boarding, type Bunch } from './bunch.ts'
import type { Purpose } from './drafts.ts'
import { Earnings } from './earnings.ts'
import type { Filters } from './filters.ts'
import { routesOf, type FoundRoute } from './found-routes.ts'
import { Front } from './front.ts'
import { Holdings } from './holdings.ts'
import { Labels, WIDTH } from './labels.ts'
import { LEADS_ON, REMEMBERED } from './leg-kinds.ts'
import { Limits, Work } from './limits.ts'
import type { Network } from './network.ts'
import { offersOf, type Offers } from './offers.ts'
import { Outlook, type Prospect } from './outlook.ts'
import { Rider, type Load } from './rider.ts'
import { States, type Move, type State } from './states.ts'
import { NONE, tailsOf } from './tails.ts'
import { takeEach, type Use } from './take-each.ts'
import { ALL } from './tree.ts'
import { Ways, type Way } from './ways.ts'

export interface Found {
  routes: FoundRoute[]
  /** Labels kept, for a while or in the end. */
  labels: number
  /** Legs taken from a label, or from what stands for several, to see what comes of it. */
  pairs: number
  /** Labels after which it stopped; undefined where it did not. */
  stoppedAfter: number | undefined
}

interface Asked {
  trip: Trip
  filters: Filters
  aim: Aim
  mostLabels: number
}

/**
 * Labels per state in rounds, one leg a round, after McRAPTOR (Delling, Pajor, Werneck, 2012): in each state only what
 * no other label surely beats goes on.
 */
export function search(network: Network, asked: Asked): Found {
  const one = new Search(network, asked)
  one.run()
  return one.found()
}

class Search {
  readonly #network: Network
  readonly #trip: Trip
  readonly #aim: Aim
  readonly #holdings: Holdings
  readonly #offers: Offers
  readonly #ways: Ways
  readonly #tailOf: (leg: number) => number
  readonly #earnings: Earnings
  readonly #states: States
  readonly #labels: Labels
  readonly #outlook: Outlook
  readonly #rider: Rider
  readonly #limits: Limits
  readonly #work = new Work()
  /** Routes that reach the goal, by what they earn. */
  readonly #fronts = new Map<number, Front>()
  /** States reached in this round. */
  #reached = new Set<State>()
  /** Legs taken before the one at hand. */
  #legs = 0
  /** Labels to go on from in the state at hand. */
  #bunch: Bunch | undefined

  constructor(network: Network, { trip, filters, aim, mostLabels }: Asked) {
    const work = this.#work
    this.#network = network
    this.#trip = trip
    this.#aim = aim
    this.#holdings = new Holdings(network, trip.query.profile)
    const asking = askingOf(network, { told: this.#holdings.base, filters })
    this.#offers = offersOf(network, { trip, filters, aim, holdings: this.#holdings, asking })
    this.#ways = new Ways(this.#holdings, this.#offers.asks)
    this.#tailOf = tailsOf(network, { arrivals: aim.arrivals, asking, confirmNext: this.#offers.confirmNext })
    this.#earnings = new Earnings(network.roles)
    this.#labels = new Labels(network.rank)
    this.#states = new States(network, this.#holdings, {
      asking,
      earnings: this.#earnings,
      makeBag: () => new Bag(this.#labels, { isPaid: trip.paid, work }),
      work,
    })
    this.#outlook = new Outlook(network, {
      arrivals: aim.arrivals,
      offers: this.#offers,
      ways: this.#ways,
      states: this.#states,
      earnings: this.#earnings,
    })
    this.#rider = new Rider(network, trip, { filters, work })
    this.#limits = new Limits(mostLabels, work)
  }

  run(): void {
    const { root } = this.#states
    root.fresh.push(this.#labels.addStart(this.#trip.today))
    let round: Iterable<State> = [root]
    for (this.#legs = 0; this.#legs < this.#trip.maxLegs; this.#legs += 1) {
      // All at once, before one of them is reached again by a leg more.
      const boarding = boardingFrom(this.#labels, round)
      // What was reached on the way to a stop is not lost.
      if (this.#limits.stoppedAfter !== undefined) this.#limits.extend()
      // What arrives comes first: it spares looking further.
      this.#takeFrom(boarding, this.#arriveFrom)
      if (this.#limits.stoppedAfter !== undefined) return
      this.#reached = new Set()
      this.#takeFrom(boarding, this.#goOnFrom)
      round = this.#reached
    }
  }

  #takeFrom(boarding: readonly Boarding[], take: (state: State) => void): void {
    for (const { state, bunch } of boarding) {
      if (this.#limits.isReached()) return
      this.#bunch = bunch
      take.call(this, state)
    }
  }

  /** Every leg that may come last. */
  #arriveFrom(state: State): void {
    for (const move of this.#stated(state)) this.#end(state, move)
    if (!state.free) return
    for (const way of this.#ways.from(state))
      if ((state.unkept & ~way.needs) === 0) this.#takeAll(state, { way, purpose: 'last' }, this.#end)
  }

  /** Every leg after which others may come. */
  #goOnFrom(state: State): void {
    if (this.#legs + 1 === this.#trip.maxLegs) return
    for (const move of this.#stated(state)) this.#move(state, move)
    if (!state.free) return
    const ways = this.#ways.from(state)
    for (const way of ways) this.#takeAll(state, { way, purpose: 'onward' }, this.#move)
    for (const way of ways)
      if ((state.unkept & ~way.needs) === 0) this.#takeAll(state, { way, purpose: 'quiet' }, this.#open)
  }

  #takeAll(
    state: State,
    { way: { asks, needs }, purpose }: { way: Way; purpose: Purpose },
    take: (state: State, move: Move) => void,
  ): void {
    const wanted = { asks, held: state.held, givers: this.#ways.givers(state, needs) }
    for (const batch of this.#offers.of(wanted)(purpose)) take.call(this, state, { batch, needs, stated: false })
  }

  /** Legs that a source puts after the last one. */
  #stated(state: State): Move[] {
    return (this.#network.next.get(state.last) ?? []).flatMap((leg): Move[] => {
      const { classes, classOf, kinds, roles } = this.#network
      const c = classOf[leg] ?? 0
      const [ask, role] = [classes.ask[c] ?? 0, classes.role[c] ?? 0]
      const [own, earned] = [this.#offers.confirmNext(leg, state.asked), this.#holdings.entering(state.held, ask)]
      const needs = this.#ways.needsOf(state, ask)
      // That it comes after the last one is stated, and not inferred.
      const transfers = roles.transfers(this.#ways.givers(state, needs & ~state.lastCarrier), role)
      if (own < 0 || earned < 0 || transfers < 0 || this.#isTaken(state, leg)) return []
      return [{ batch: aloneIn(kinds, { role, leg, confirm: own + earned + transfers }), needs, stated: true }]
    })
  }

  /** Routes that end with a leg. */
  #end(state: State, move: Move): void {
    const { batch, needs, stated } = move
    const { role } = batch
    const arrives = this.#aim.arrivals.confirm[role] ?? -1
    const kept = needs | (stated ? state.lastCarrier : 0)
    if (arrives < 0 || (state.unkept & ~kept) !== 0) return
    const job = this.#aim.arrivals.job[role] === 1
    const front = this.#frontOf(this.#earnings.with(state.earned, role))
    const rider = this.#rider
    const may = () => rider.arrive(arrives, job) && !front.beats(rider.ends)
    const keep = (label: number, leg: number) => {
      front.add(rider.ends, { before: label, leg }, this.#labels.count[label] ?? 0)
    }
    this.#each(state, move, { may, keep })
  }

  /** Labels that go on after a leg which opens a sequence: no route that comes of it earns more or starts earlier. */
  #open(state: State, move: Move): void {
    const front = this.#frontOf(this.#earnings.with(state.earned, move.batch.role))
    const rider = this.#rider
    const { nodes: low } = this.#bunch?.tree ?? {}
    if (low === undefined) return
    const { batch } = move
    const { numbers, of, tails } = this.#aim.openings
    const isBeaten = (load: Load) => {
      rider.rideAtBest(low, ALL * WIDTH, load)
      return !rider.arrive(0, true) || front.beats(rider.ends)
    }
    const open = (at: number): void => {
      const leg = batch.listed.legs[at] ?? 0
      const own = (of[leg] ?? 0) * WIDTH
      const confirm = confirmAt(batch, at)
      if (isBeaten({ numbers, own, confirm })) return
      const tail = { numbers: tails, own, confirm: 0, job: true }
      const may = () => rider.arriveBeyond(tail) && !front.beats(rider.ends)
      rider.board(leg, confirm)
      if (!rider.ride(low, ALL * WIDTH) || !may()) return
      tail.confirm = this.#tailOf(leg)
      if (tail.confirm < NONE && may()) this.#moveTo(state, { ...move, batch: this.#alone(batch, at) }, may)
    }
    if (isBeaten({ numbers: batch.best, own: 0, confirm: 0 })) return
    const legs = batch.tree
    const openAll = (part: number): void => {
      if (this.#limits.isReached() || isBeaten({ numbers: legs.nodes, own: part * WIDTH, confirm: 0 })) return
      if (legs.isLeaf(part)) for (let at = legs.from(part); at < legs.to(part); at += 1) open(at)
      else for (const half of [2 * part, 2 * part + 1]) openAll(half)
    }
    openAll(ALL)
  }

  /** Labels that go on after a leg. */
  #move(state: State, move: Move): void {
    const { batch } = move
    const { role } = batch
    if (this.#legs + 1 === this.#trip.maxLegs || this.#aim.arrivals.confirm[role] === 0) return
    if ((batch.bits & LEADS_ON) === 0 && (this.#network.roles.list[role]?.asked.length ?? 0) === 0) return
    if (!this.#states.leavesTrace(move)) this.#moveTo(state, move)
    else
      for (let at = 0; at < batch.listed.legs.length; at += 1)
        this.#moveTo(state, { ...move, batch: this.#alone(batch, at) })
  }

  #alone(batch: Batch, at: number): Batch {
    const { classes, classOf, kinds } = this.#network
    const leg = batch.listed.legs[at] ?? 0
    const role = classes.role[classOf[leg] ?? 0] ?? 0
    return aloneIn(kinds, { role, leg, confirm: confirmAt(batch, at) })
  }

  /** @param move with legs that all lead to the same state */
  #moveTo(state: State, move: Move, mayArrive?: () => boolean): void {
    const target = this.#states.after(state, move)
    if (target === undefined) return
    const { bag, fresh } = target
    const rider = this.#rider
    const { after } = rider
    const prospects = this.#outlook.of(target, this.#trip.maxLegs - this.#legs - 1)
    const may = () => mayArrive?.() !== false && !bag.beats(after) && this.#isPromising(prospects)
    const keep = (label: number, leg: number) => {
      const added = bag.add(after, { before: label, leg })
      if (added === undefined) return
      fresh.push(added)
      this.#reached.add(target)
    }
    this.#each(state, move, { may, keep })
  }

  /** Whether some route may come of the last ride that none of those found surely beats. */
  #isPromising(prospects: readonly Prospect[] | undefined): boolean {
    if (prospects === undefined) return true
    for (const prospect of prospects)
      if (this.#rider.arriveBeyond(prospect) && this.#fronts.get(prospect.earned)?.beats(this.#rider.ends) !== true)
        return true
    return false
  }

  #each(state: State, { batch, stated }: Move, use: Pick<Use, 'may' | 'keep'>): void {
    const [rider, labels, limits, bunch] = [this.#rider, this.#labels, this.#limits, this.#bunch]
    const isLeftOut = (leg: number) => (batch.bits & REMEMBERED) !== 0 && this.#isLeftOut(state, leg, stated)
    if (bunch !== undefined) takeEach({ rider, labels, limits }, { ...use, isLeftOut }, { batch, bunch })
  }

  /** Taken before, or one that a source puts next, which is taken as that. */
  #isLeftOut(state: State, leg: number, stated: boolean): boolean {
    return this.#isTaken(state, leg) || (!stated && this.#network.next.get(state.last)?.includes(leg) === true)
  }

  #isTaken({ steps }: State, leg: number): boolean {
    const step = this.#network.step[leg] ?? -1
    return step >= 0 && steps.includes(step)
  }

  #frontOf(earned: number): Front {
    let front = this.#fronts.get(earned)
    if (front === undefined)
      this.#fronts.set(earned, (front = new Front(this.#labels, { width: this.#rider.ends.length, work: this.#work })))
    return front
  }

  found(): Found {
    const routes = routesOf(this.#labels, this.#earnings, this.#fronts)
    const { labels, stoppedAfter } = this.#limits
    return { routes, labels, pairs: this.#rider.rides, stoppedAfter }
  }
}
