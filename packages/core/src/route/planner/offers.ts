import { youthOf } from '../for-adults.ts'
import { isPupil } from '../for-pupils.ts'
import type { Trip } from '../trip.ts'
import { GIVES, LAST, OPENS, QUIET, type Aim } from './aim.ts'
import type { Asking } from './asking.ts'
import type { Batch } from './batch.ts'
import type { Draft } from './draft.ts'
import { draftFor, Gathering, noDrafts, type Drafts, type Purpose } from './drafts.ts'
import type { Filters } from './filters.ts'
import type { Held, Holdings } from './holdings.ts'
import { countOf } from './leg-classes.ts'
import { LEADS_ON, REMEMBERED } from './leg-kinds.ts'
import { addOf } from './loads.ts'
import { MET, UNMET } from './needs.ts'
import type { Network } from './network.ts'
import { LEADS_NOWHERE } from './openings.ts'
import type { Ask } from './ways.ts'

type ByPurpose<T> = (purpose: Purpose) => T

interface Way {
  /** What legs ask of what tokens change; one list of these belongs to one person with what they hold. */
  asks: readonly Ask[]
  held: Held
}

/** Legs that can be taken on one way. */
interface Shelf {
  of: (purpose: Purpose, givers: readonly number[]) => readonly Batch[]
  byGivers: Map<string, ByPurpose<readonly Batch[]>>
}

/** Legs that someone on the way may take. */
interface Wanted extends Way {
  /** The roles whose tokens these legs need: each of them has to connect. */
  givers: readonly number[]
}

/** What a query leaves to choose from, wherever someone is on the way. */
export interface Offers {
  /** Lists of needs that some leg asks, of those that can be entered as such. */
  asks: readonly number[]
  of(wanted: Wanted): ByPurpose<readonly Batch[]>
  /**
   * Things to confirm about a leg but for what tokens change, where a source puts it after others; below 0 where it is
   * out of the question.
   * @param asked what those before it ask already (asking.ts)
   */
  confirmNext(leg: number, asked: number): number
}

interface Asked {
  trip: Trip
  filters: Filters
  aim: Aim
  holdings: Holdings
  asking: Asking
}

/** Judges classes of legs, those of a region that is refused all at once; legs one by one only of what is asked for. */
export function offersOf(network: Network, { trip, filters, aim, holdings, asking }: Asked): Offers {
  const { classes, classOf, regions, roles } = network
  const told = holdings.base
  const isAdult = trip.paid && !isPupil(trip.query.profile)
  const youth = youthOf(trip.query, trip.goal)
  const outcome = (need: number): number =>
    told[need] === MET ? 0 : told[need] === UNMET && network.needs.exclusive[need] === 1 ? -1 : 1
  const confirmClass = (c: number): number => {
    if (isAdult && classes.forPupils[c] === 1) return -1
    if (((classes.turnsAway[c] ?? 0) & youth) !== 0) return -1
    let toConfirm = countOf(classes.unsaid[c] ?? 0)
    for (let i = classes.needStart[c] ?? 0, end = classes.needStart[c + 1] ?? 0; i < end; i += 1) {
      const one = outcome(classes.needs[i] ?? 0)
      if (one < 0) return -1
      toConfirm += one
    }
    return toConfirm
  }
  const raises = (c: number) => {
    const { nothing } = holdings
    return holdings.with(nothing, classes.role[c] ?? 0).adds !== nothing.adds
  }
  const found = new Map<number, Found[]>()
  let at = 0
  for (const [region, { need }] of regions.entries()) {
    const [from, end] = [at, aim.ends[region] ?? 0]
    at = end
    const here = need < 0 ? 0 : outcome(need)
    if (here < 0) continue
    for (let i = from; i < end; i += 1) {
      const c = aim.classes[i] ?? 0
      let use = aim.uses[i] ?? 0
      if ((use & GIVES) !== 0 && !raises(c)) use &= ~GIVES
      if (use === 0) continue
      const own = confirmClass(c)
      if (own < 0) continue
      const ask = classes.ask[c] ?? 0
      const those = found.get(ask)
      if (those === undefined) found.set(ask, [{ c, use, confirm: here + own }])
      else those.push({ c, use, confirm: here + own })
    }
  }
  const confirmNext = (leg: number, asked: number): number => {
    const c = classOf[leg] ?? 0
    const region = classes.region[c] ?? -1
    const [ofClass, here, own] = [confirmClass(c), region < 0 ? 0 : outcome(region), filters.confirm(leg)]
    if (ofClass < 0 || here < 0 || own < 0) return -1
    return ofClass + here + own - asking.repeated(asked, leg) - filters.unsure(leg)
  }
  const drafted = new Map<number, Drafts>()
  const draftsOf = (ask: number): Drafts => {
    let drafts = drafted.get(ask)
    if (drafts === undefined) drafted.set(ask, (drafts = draftsFrom(network, { filters, aim }, found.get(ask) ?? [])))
    return drafts
  }
  const listed = (purpose: Purpose, { asks, held }: Way, transfers: ReadonlyMap<number, number>): readonly Batch[] => {
    const all = new Gathering(purpose === 'quiet' ? aim.openings : network.kinds)
    // A giver whose tokens add nothing to what is held is never shown to be needed.
    const isVain = (role: number, bits: number) =>
      purpose === 'onward' && (bits & LEADS_ON) === 0 && holdings.with(held, role).adds === held.adds
    let earned = 0
    const confirmOf = (role: number, bits: number) => {
      const connecting = transfers.get(role) ?? -1
      return connecting < 0 || isVain(role, bits) ? -1 : earned + connecting
    }
    for (const one of asks) {
      earned = one.earned
      all.add(draftsOf(one.ask)[purpose], confirmOf)
    }
    return all.done()
  }
  const rolesIn = (purpose: Purpose, { asks }: Way): readonly number[] => {
    const found = new Set<number>()
    for (const { ask } of asks)
      for (const { runs } of draftsOf(ask)[purpose].values()) for (const { role } of runs) found.add(role)
    return [...found]
  }
  const shelfOf = (way: Way): Shelf => {
    const rolesFor = byPurpose((purpose) => rolesIn(purpose, way))
    const byTransfers = byPurpose(() => new Map<string, readonly Batch[]>())
    const of = (purpose: Purpose, givers: readonly number[]) => {
      // Whoever the givers are: where they connect alike, the legs are the same.
      const transfers = new Map(rolesFor(purpose).map((role) => [role, roles.transfers(givers, role)]))
      const key = [...transfers.values()].join()
      let batches = byTransfers(purpose).get(key)
      if (batches === undefined) byTransfers(purpose).set(key, (batches = listed(purpose, way, transfers)))
      return batches
    }
    return { of, byGivers: new Map() }
  }
  const shelves = new Map<readonly Ask[], Shelf>()
  return {
    asks: [...found.keys()],
    of({ asks, held, givers }) {
      let shelf = shelves.get(asks)
      if (shelf === undefined) shelves.set(asks, (shelf = shelfOf({ asks, held })))
      const { of, byGivers } = shelf
      const key = givers.join()
      let catalogue = byGivers.get(key)
      if (catalogue === undefined) byGivers.set(key, (catalogue = byPurpose((purpose) => of(purpose, givers))))
      return catalogue
    },
    confirmNext,
  }
}

/** A class that may be of use to a person, and what is to be confirmed about it whatever was earned. */
interface Found {
  c: number
  use: number
  confirm: number
}

function draftsFrom(
  network: Network,
  { filters, aim }: Pick<Asked, 'filters' | 'aim'>,
  those: readonly Found[],
): Drafts {
  const { classes, classStart, kinds, roles } = network
  const { arrivals, openings } = aim
  const drafts = noDrafts()
  for (const { c, use, confirm: ofClass } of those) {
    const role = classes.role[c] ?? 0
    const earning = roles.earns[role] ?? 0
    const lasting = 4096 * earning + 2 * (arrivals.confirm[role] ?? 0) + (arrivals.job[role] ?? 0)
    // Found for the whole class, where it has such legs at all.
    let [last, onward, quiet]: (Draft | undefined)[] = []
    let onwardBits = -1
    for (let leg = classStart[c] ?? 0, end = classStart[c + 1] ?? 0; leg < end; leg += 1) {
      const own = filters.confirm(leg)
      if (own < 0) continue
      const kind = kinds.of[leg] ?? 0
      const bits = (kinds.bits[kind] ?? 0) & (LEADS_ON | REMEMBERED)
      const one = { leg, add: addOf(kinds, ofClass + own, kind), bits }
      if ((use & LAST) !== 0) (last ??= draftFor(drafts.last, lasting)).put(role, one)
      if ((use & (GIVES | OPENS)) !== 0) {
        if (onward === undefined || bits !== onwardBits) onward = draftFor(drafts.onward, 64 * role + bits)
        onwardBits = bits
        onward.put(role, one)
      }
      if ((use & QUIET) === 0) continue
      const opening = openings.of[leg] ?? 0
      if (opening === LEADS_NOWHERE) continue
      quiet ??= draftFor(drafts.quiet, earning)
      quiet.put(role, { leg, add: addOf(openings, ofClass + own, opening), bits })
    }
  }
  return drafts
}

/** Makes each when it is first asked for. */
function byPurpose<T>(make: (purpose: Purpose) => T): ByPurpose<T> {
  const made: Partial<Record<Purpose, T>> = {}
  return (purpose) => (made[purpose] ??= make(purpose))
}
