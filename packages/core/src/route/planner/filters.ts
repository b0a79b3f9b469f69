import type { Query } from '../../model/query.ts'
import type { Example } from '../../match/compiled/fit-columns.ts'
import { recent } from '../../match/compiled/dictionary.ts'
import { measure } from '../../match/fit.ts'
import type { Trip } from '../trip.ts'
import { MAY_BE_ELSEWHERE } from './leg-kinds.ts'
import type { Network } from './network.ts'

const UNREAD = 255
const REFUSED = 254

/** What stands in the way of legs for one query, whatever was earned before (trip.ts), class and needs apart. */
export interface Filters {
  /** Things to confirm about a leg; below 0 where it is out of the question. */
  confirm(leg: number): number
  /** Which of the wishes among these things are not known to be met, as bits. */
  unknown(leg: number): number
  /** One where it is not known whether the initiative still runs, which is among these things. */
  unsure(leg: number): number
  /** How many of these things stand in the way of it; below 0 where it was left out. */
  obstacles(leg: number): number
  /** No later start than this. */
  last(leg: number): number
}

type Filtered = 'hours' | 'daypart' | 'travel' | 'place'

/** Hours, dayparts and distances are measured once a value and wish, and kept for the next query with that wish. */
export function filtersOf(network: Network): (trip: Trip) => Filters {
  const { lookup, hours, dayparts, area, places, lives, kinds } = network
  const tables = recent<Uint8Array>(256)
  const reader = (query: Query, dimension: Filtered, { of, examples }: typeof hours) => {
    const measured = ({ initiative, entry }: Example) => measure({ lookup, query, initiative, entry }, dimension)?.state
    const [first] = examples
    if (first === undefined || measured(first) === undefined) return undefined
    const table = tables(wishOf(query, dimension), () => new Uint8Array(examples.length).fill(UNREAD))
    return (leg: number): number => {
      const value = of[leg] ?? 0
      const known = table[value] ?? UNREAD
      if (known !== UNREAD) return known
      const example = examples[value]
      const state = example && measured(example)
      return (table[value] = state === 'unmet' ? REFUSED : state === 'met' ? 0 : 1)
    }
  }
  const mayBeElsewhere = (leg: number) => ((kinds.bits[kinds.of[leg] ?? 0] ?? 0) & MAY_BE_ELSEWHERE) !== 0
  let numbers: ReadonlyMap<string, number> | undefined
  const leftIn = (ids: readonly string[] | undefined): Uint8Array | undefined => {
    if (ids === undefined) return undefined
    const { initiatives } = lookup.inventory
    numbers ??= new Map(initiatives.map(({ id }, i) => [id, i]))
    const left = new Uint8Array(initiatives.length)
    for (const id of ids) left[numbers.get(id) ?? initiatives.length] = 1
    return left
  }
  return ({ query, horizon }) => {
    const life = lives(query.asOf)
    const travel = reader(query, 'travel', area)
    const readers = [reader(query, 'hours', hours), reader(query, 'daypart', dayparts), travel].filter(
      (one) => one !== undefined,
    )
    const near = travel === undefined ? reader(query, 'place', area) : undefined
    const left = leftIn(query.filters.initiatives)
    return {
      confirm(leg) {
        const initiative = places.initiative[leg] ?? 0
        if (left !== undefined && left[initiative] === 0) return -1
        const kind = life.of[initiative] ?? 0
        if (life.ended[kind] === 1) return -1
        let toConfirm = life.unsure[kind] ?? 0
        for (const one of readers) {
          const state = one(leg)
          if (state === REFUSED) return -1
          toConfirm += state
        }
        if (near !== undefined && mayBeElsewhere(leg) && near(leg) === REFUSED) toConfirm += 1
        return toConfirm
      },
      unknown: (leg) => readers.reduce((bits, one, i) => bits | (one(leg) === 1 ? 1 << i : 0), 0),
      unsure: (leg) => life.unsure[life.of[places.initiative[leg] ?? 0] ?? 0] ?? 0,
      obstacles(leg) {
        const initiative = places.initiative[leg] ?? 0
        if (left !== undefined && left[initiative] === 0) return -1
        const ended = life.ended[life.of[initiative] ?? 0] ?? 0
        return readers.reduce((sum, one) => sum + (one(leg) === REFUSED ? 1 : 0), ended)
      },
      last: life.last.every((last) => last >= horizon)
        ? () => horizon
        : (leg) => Math.min(horizon, life.last[life.of[places.initiative[leg] ?? 0] ?? 0] ?? Infinity),
    }
  }
}

/** Everything of a query that a filter reads. */
function wishOf({ profile, wishes }: Query, dimension: Filtered): string {
  const home = profile.municipality ?? `region ${String(profile.region)}`
  const { maxHours, dayparts, maxKilometres } = wishes
  const wish = { hours: [maxHours], daypart: dayparts, travel: [home, maxKilometres], place: [home] }[dimension]
  return `${dimension} ${JSON.stringify(wish)}`
}
