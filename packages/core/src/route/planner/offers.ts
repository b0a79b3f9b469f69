import { youthOf } from '../for-adults.ts'
import { isPupil } from '../for-pupils.ts'
import { profileWith } from '../gives.ts'
import type { Trip } from '../trip.ts'
import type { Arrivals } from './arrivals.ts'
import { batchOf, type Batch } from './batch.ts'
import { Gathering, noDrafts, put, type Drafts, type Purpose } from './drafts.ts'
import type { Filters } from './filters.ts'
import { countOf } from './leg-classes.ts'
import { LEADS_ON, REMEMBERED } from './leg-kinds.ts'
import { MET, UNMET } from './needs.ts'
import type { Network } from './network.ts'
import { SEQUENCES } from './sequences.ts'
import type { Ask } from './ways.ts'

/** Legs for each purpose. */
type Catalogue = (purpose: Purpose) => readonly Batch[]

/** What a query leaves to choose from, wherever someone is on the way. */
export interface Offers {
  /** Lists of needs that some leg asks, of those that can be entered as such. */
  asks: readonly number[]
  /** @param givers the roles whose tokens these legs need: each of them has to connect */
  of(asks: readonly Ask[], givers: readonly number[]): Catalogue
  /**
   * Things to confirm about a leg but for what tokens change, where a source puts it after others; below 0 where it is
   * out of the question.
   * @param asked what those before it ask of what no source states, as bits
   */
  confirmNext(leg: number, asked: number): number
}

const LAST = 1
const ONWARD = 2
const QUIET = 4
const OPEN_SEQUENCE = SEQUENCES.indexOf('open')
const QUIET_SEQUENCE = SEQUENCES.indexOf('quiet')

interface Asked {
  trip: Trip
  filters: Filters
  arrivals: Arrivals
  /** How needs turn out for the person as they are. */
  told: Uint8Array
}

/** Judges classes of legs, those of a region that is refused all at once; legs one by one only of what is asked for. */
export function offersOf(network: Network, { trip, filters, arrivals, told }: Asked): Offers {
  const { classes, classStart, classOf, regions, kinds, openings, roles } = network
  const isAdult = trip.paid && !isPupil(trip.query.profile)
  const youth = youthOf(trip.query, trip.goal)
  const purposesOf = purposeReader(network, trip, arrivals)
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
  const found = new Map<number, number[]>()
  for (const { need, from, to } of regions) {
    const here = need < 0 ? 0 : outcome(need)
    if (here < 0) continue
    for (let c = from; c < to; c += 1) {
      if (classes.follows[c] === 1 || purposesOf(c) === 0) continue
      const toConfirm = confirmClass(c)
      if (toConfirm < 0) continue
      const ask = classes.ask[c] ?? 0
      const those = found.get(ask)
      if (those === undefined) found.set(ask, [c, here + toConfirm])
      else those.push(c, here + toConfirm)
    }
  }
  const confirmNext = (leg: number, asked: number): number => {
    const c = classOf[leg] ?? 0
    const region = classes.region[c] ?? -1
    const [ofClass, here, own] = [confirmClass(c), region < 0 ? 0 : outcome(region), filters.confirm(leg)]
    if (ofClass < 0 || here < 0 || own < 0) return -1
    return ofClass + here + own - countOf((classes.unsaid[c] ?? 0) & asked) - filters.unsure(leg)
  }
  const drafted = new Map<number, Drafts>()
  const draft = (ask: number): Drafts => {
    const drafts = noDrafts()
    const those = found.get(ask) ?? []
    for (let i = 0; i < those.length; i += 2) {
      const [c, ofClass] = [those[i] ?? 0, those[i + 1] ?? 0]
      const purposes = purposesOf(c)
      const role = classes.role[c] ?? 0
      const earning = roles.earns[role] ?? 0
      const lasting = 4096 * earning + 2 * (arrivals.confirm[role] ?? 0) + (arrivals.job[role] ?? 0)
      for (let leg = classStart[c] ?? 0, end = classStart[c + 1] ?? 0; leg < end; leg += 1) {
        const own = filters.confirm(leg)
        if (own < 0) continue
        const one = { role, leg, confirm: ofClass + own }
        const bits = kinds.bits[kinds.of[leg] ?? 0] ?? 0
        if ((purposes & LAST) !== 0) put(drafts.last, { ...one, alike: lasting })
        if ((purposes & ONWARD) !== 0)
          put(drafts.onward, { ...one, alike: 64 * role + (bits & (LEADS_ON | REMEMBERED)) })
        if ((purposes & QUIET) !== 0 && (bits & LEADS_ON) !== 0) put(drafts.quiet, { ...one, alike: earning })
      }
    }
    return drafts
  }
  const listed = (purpose: Purpose, asks: readonly Ask[], givers: readonly number[]): readonly Batch[] => {
    const all = new Gathering()
    for (const { ask, earned } of asks) {
      let drafts = drafted.get(ask)
      if (drafts === undefined) drafted.set(ask, (drafts = draft(ask)))
      all.add(drafts[purpose], (role) => {
        const transfers = roles.transfers(givers, role)
        return transfers < 0 ? -1 : earned + transfers
      })
    }
    return all.done().map((alike) => batchOf(kinds, alike, purpose === 'quiet' ? openings : kinds))
  }
  const known = new Map<readonly Ask[], Map<string, Catalogue>>()
  return {
    asks: [...found.keys()],
    of(asks, givers) {
      let byGivers = known.get(asks)
      if (byGivers === undefined) known.set(asks, (byGivers = new Map()))
      const key = givers.join()
      let catalogue = byGivers.get(key)
      if (catalogue === undefined)
        byGivers.set(key, (catalogue = catalogueOf((purpose) => listed(purpose, asks, givers))))
      return catalogue
    },
    confirmNext,
  }
}

/** Makes each list when it is first asked for. */
function catalogueOf(listed: (purpose: Purpose) => readonly Batch[]): Catalogue {
  const lists: Partial<Record<Purpose, readonly Batch[]>> = {}
  return (purpose) => (lists[purpose] ??= listed(purpose))
}

/** What legs of a class are of use for; 0 for what leads nowhere. */
function purposeReader({ classes, roles }: Network, { query: { profile } }: Trip, arrivals: Arrivals) {
  const ofRole = new Int8Array(roles.list.length).fill(-1)
  const raises = (role: number): boolean => {
    const { asked = [] } = roles.list[role] ?? {}
    if (asked.length === 0) return false
    const after = profileWith(
      profile,
      asked.flatMap((token) => roles.tokens[token] ?? []),
    )
    return (
      after.level !== profile.level ||
      after.dutch !== profile.dutch ||
      after.diplomaFields?.length !== profile.diplomaFields?.length
    )
  }
  return (c: number): number => {
    const role = classes.role[c] ?? 0
    let own = ofRole[role] ?? -1
    if (own < 0) {
      const arrives = arrivals.confirm[role] ?? -1
      own = (arrives >= 0 ? LAST : 0) | (arrives !== 0 && raises(role) ? ONWARD : 0)
      ofRole[role] = own
    }
    const sequence = classes.sequence[c]
    if (sequence === 0 || arrivals.confirm[role] === 0) return own
    const gives = (roles.list[role]?.asked.length ?? 0) > 0
    return own | (sequence === OPEN_SEQUENCE || gives ? ONWARD : sequence === QUIET_SEQUENCE ? QUIET : 0)
  }
}
