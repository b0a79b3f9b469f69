import { boundsOf } from '../model/bounds-of.ts'
import type { DepartureQuery } from '../model/departure-query.ts'
import { readFact } from '../model/fact-state.ts'
import type { Inventory } from '../model/inventory.ts'
import { lookupOf, type Lookup } from '../model/lookup.ts'
import type { Citation } from '../model/source.ts'
import { extentOf, livesIn } from '../match/area.ts'
import { placesOf } from '../match/entry.ts'
import { sectorWithin } from '../match/evaluate-condition.ts'
import { some, type State } from '../match/kleene.ts'
import { runningAt } from '../match/running.ts'
import { claimsOf } from '../model/claims.ts'
import { OverstapError } from '../error.ts'
import { dayOf } from './calendar.ts'
import { legsOf, type Leg } from './leg.ts'
import type { LegRef } from './route-answer.ts'
import { refOf } from './route-of.ts'
import { lastDayOf } from './trip.ts'

/** One upcoming intake: on a day, or somewhere between two; calendar dates, `YYYY-MM-DD`. */
export interface UpcomingIntake {
  leg: LegRef
  from: string
  to: string
  /** Whether it is in the region, and in the direction, asked for; undefined where none was. */
  region?: State
  sector?: State
  cites: Citation[]
}

type Dated = Pick<UpcomingIntake, 'from' | 'to' | 'cites'>

/** Upcoming intakes, and what can be started without one; of the offers that are not known to be elsewhere. */
export interface DepartureAnswer {
  inventory: string
  asOf: string
  /** Before the limit. */
  total: number
  items: UpcomingIntake[]
  /** Steps and offerings that fit and can be started at any time, by whoever has done nothing before. */
  anyTime: LegRef[]
  /** Of so many others that fit, no upcoming date is known. */
  withoutDate: number
}

/**
 * Upcoming intakes, soonest first. What is known to be elsewhere, or in another direction, is left out; what may be
 * there stays, and says so.
 * @throws OverstapError `invalid-query` for a region that this inventory does not hold.
 */
export function departures(inventory: Inventory, query: DepartureQuery): DepartureAnswer {
  const lookup = lookupOf(inventory)
  if (query.region !== undefined && !lookup.regions.has(query.region)) {
    throw new OverstapError('invalid-query', [{ path: 'region', message: `"${query.region}" is not in the inventory` }])
  }
  const fitting = legsOf(lookup).flatMap((leg) => {
    const region = query.region === undefined ? undefined : inRegion(lookup, leg, query.region)
    const sector = query.sector === undefined ? undefined : inSector(leg, query.sector)
    const ended = runningAt(lookup, leg.initiative, query.asOf).state === 'ended'
    return ended || region === 'unmet' || sector === 'unmet' ? [] : [{ leg, region, sector }]
  })
  const items = fitting.flatMap(({ leg, region, sector }) =>
    upcomingOf(lookup, leg, query.asOf).map((dates): UpcomingIntake => ({
      leg: refOf(leg),
      ...dates,
      ...(region && { region }),
      ...(sector && { sector }),
    })),
  )
  const rolling = fitting.filter(({ leg }) => leg.departures.some(({ kind }) => kind === 'rolling'))
  const dated = fitting.filter((one) => upcomingOf(lookup, one.leg, query.asOf).length > 0 || rolling.includes(one))
  return {
    inventory: inventory.version,
    asOf: query.asOf,
    total: items.length,
    items: items.toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to)).slice(0, query.limit),
    // A step that follows another is entered through that one.
    anyTime: rolling.flatMap(({ leg }) => (leg.follows ? [] : [refOf(leg)])),
    withoutDate: fitting.length - dated.length,
  }
}

/** Each intake once, whoever tells of it; none after its initiative has ended. */
function upcomingOf(lookup: Lookup, { initiative, terms }: Leg, asOf: string): Dated[] {
  const end = lastDayOf(lookup, initiative)
  const found = new Map<string, Dated>()
  for (const { value, cites } of claimsOf(terms.intake)) {
    for (const { first, last } of value.kind === 'fixed' ? value.dates.map(boundsOf) : []) {
      if (last < asOf || dayOf(first) > end) continue
      const known = found.get(`${first} ${last}`)?.cites ?? []
      const all = [...known, ...cites.filter(({ source }) => !known.some((one) => one.source === source))]
      found.set(`${first} ${last}`, { from: first, to: last, cites: all })
    }
  }
  return [...found.values()]
}

/** A place is in a region as someone who lives there lives in it. */
function inRegion(lookup: Lookup, { initiative, terms }: Leg, region: string): State {
  const places = placesOf(initiative, terms)
  if (places?.kind !== 'known') return 'unknown'
  return some(
    places.claims.map(({ value }) =>
      livesIn(
        lookup,
        'municipality' in value ? new Set<string>([value.municipality]) : extentOf(lookup, value.region).possible,
        region,
      ),
    ),
  )
}

function inSector({ initiative }: Leg, sector: Parameters<typeof sectorWithin>[1]): State {
  const sectors = readFact(initiative.facts.sectors, true)
  return sectors.kind === 'known' ? some(sectors.values.map((mine) => sectorWithin(mine, sector))) : 'unknown'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
