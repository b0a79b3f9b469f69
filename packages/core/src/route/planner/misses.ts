import { recent } from '../../match/compiled/dictionary.ts'
import { youthOf } from '../for-adults.ts'
import { isPupil } from '../for-pupils.ts'
import { FOR_OTHERS, groupedBy, MOST_GIVERS, MOST_MISSES, nearMiss, type Giving } from '../near-misses.ts'
import type { LegRef, NearMiss } from '../route-answer.ts'
import { optionOf, type Trip } from '../trip.ts'
import type { Arrivals } from './arrivals.ts'
import type { Filters } from './filters.ts'
import type { LegReader } from './leg-reader.ts'
import { UNMET } from './needs.ts'
import type { Network } from './network.ts'

interface Asked {
  trip: Trip
  filters: Filters
  arrivals: Arrivals
}

interface Near {
  leg: number
  size: number
}

/** The near misses of near-misses.ts: counted on numbers, and made for those that are returned. */
export function missesOf(network: Network, { legAt, refAt }: LegReader): (asked: Asked) => NearMiss[] {
  const giving = giversOf(network, refAt)
  const preceded = new Set([...network.next.values()].flat())
  return (asked) =>
    nearestOf(network, asked, preceded).map(({ leg }) => nearMiss(asked.trip, optionOf(asked.trip, legAt(leg)), giving))
}

/** Legs that reach the goal with the fewest things in the way, the first by slug among equals, one of each step. */
function nearestOf(network: Network, { trip, filters, arrivals }: Asked, preceded: ReadonlySet<number>): Near[] {
  const { classes, classStart, needs, asks, rank, places } = network
  const told = needs.tell(trip.query.profile)
  const refuses = (need: number) => told[need] === UNMET && needs.exclusive[need] === 1
  const isAdult = trip.paid && !isPupil(trip.query.profile)
  const youth = youthOf(trip.query, trip.goal)
  const nearest: Near[] = []
  const isNearer = (a: Near, b: Near) =>
    a.size < b.size || (a.size === b.size && (rank[a.leg] ?? 0) < (rank[b.leg] ?? 0))
  const isSameStep = (a: number, b: number) =>
    places.initiative[a] === places.initiative[b] && places.step[a] === places.step[b]
  for (let c = 0; c < classes.role.length; c += 1) {
    if ((arrivals.confirm[classes.role[c] ?? 0] ?? -1) < 0) continue
    const most = nearest.length < MOST_MISSES ? Infinity : (nearest.at(-1)?.size ?? Infinity)
    let ofClass = isAdult && classes.forPupils[c] === 1 ? FOR_OTHERS : 0
    if (((classes.turnsAway[c] ?? 0) & youth) !== 0) ofClass += FOR_OTHERS
    if (refuses(classes.region[c] ?? -1)) ofClass += 1
    for (let i = classes.needStart[c] ?? 0; i < (classes.needStart[c + 1] ?? 0); i += 1)
      if (refuses(classes.needs[i] ?? 0)) ofClass += 1
    for (const need of asks[classes.ask[c] ?? 0] ?? []) if (refuses(need)) ofClass += 1
    if (ofClass > most) continue
    for (let leg = classStart[c] ?? 0; leg < (classStart[c + 1] ?? 0); leg += 1) {
      const obstacles = filters.obstacles(leg)
      if (obstacles < 0) continue
      const near = { leg, size: ofClass + obstacles + (departs(network, { trip, filters }, leg) ? 0 : 1) }
      if (classes.follows[c] === 1 && preceded.has(leg)) near.size += 1
      const last = nearest.at(-1)
      if (nearest.length === MOST_MISSES && last !== undefined && !isNearer(near, last)) continue
      const same = nearest.findIndex((one) => isSameStep(one.leg, leg))
      const known = nearest[same]
      if (known !== undefined && !isNearer(near, known)) continue
      if (known !== undefined) nearest.splice(same, 1)
      nearest.push(near)
      nearest.sort((a, b) => (isNearer(a, b) ? -1 : 1))
      if (nearest.length > MOST_MISSES) nearest.pop()
    }
  }
  return nearest
}

function departs({ timetables }: Network, { trip, filters }: Omit<Asked, 'arrivals'>, leg: number): boolean {
  timetables.board(leg)
  return timetables.depart(trip.today, trip.today) && timetables.first <= filters.last(leg)
}

/** Sets of roles that help with something: needs are few, and so are levels and languages. */
const KEPT_GIVERS = 64

/** Legs of those roles that help, by initiative, found when they are first asked for. */
function giversOf(
  { lookup, roles, classes, classStart, rank, places }: Network,
  refAt: (at: number) => LegRef,
): Giving {
  let givers: ReadonlyMap<number, number[]> | undefined
  const find = () => {
    const found = new Map<number, number[]>()
    for (let c = 0; c < classes.role.length; c += 1) {
      const role = classes.role[c] ?? 0
      if ((roles.list[role]?.asked.length ?? 0) === 0) continue
      const those = found.get(role) ?? []
      found.set(role, those)
      for (let leg = classStart[c] ?? 0; leg < (classStart[c + 1] ?? 0); leg += 1) those.push(leg)
    }
    return found
  }
  const initiativeOf = (leg: number) => places.initiative[leg] ?? 0
  const kept = recent<ReadonlyMap<number, number[]>>(KEPT_GIVERS)
  return (helps, { initiative, step, offering }) => {
    const all = (givers ??= find())
    // Of roles there are many, of tokens few.
    const tokens = roles.tokens.map(helps)
    const helpful = [...all.keys()].filter((role) => roles.list[role]?.asked.some((token) => tokens[token]) === true)
    const byInitiative = kept(helpful.join(), () => {
      const legs = helpful.flatMap((role) => all.get(role) ?? [])
      return groupedBy(
        legs.toSorted((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0)),
        initiativeOf,
      )
    })
    const isOther = (ref: LegRef) =>
      ref.initiative !== initiative.id || ref.step !== step.id || ref.offering !== offering?.id
    const othersOf = (those: readonly number[]) => those.map(refAt).filter(isOther)
    const first: LegRef[][] = []
    let initiatives = 0
    for (const [of, those] of byInitiative) {
      if (lookup.inventory.initiatives[of] === initiative && othersOf(those).length === 0) continue
      initiatives += 1
      if (initiatives <= MOST_GIVERS) first.push(othersOf(those))
    }
    return { initiatives, first }
  }
}
