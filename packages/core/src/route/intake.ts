import { boundsOf } from '../model/bounds-of.ts'
import type { Fact } from '../model/fact.ts'
import type { Intake } from '../model/terms.ts'
import { dayOf, type Day } from './calendar.ts'
import { claimsOf } from '../model/claims.ts'
import type { Span } from './span.ts'

/** When a leg can be started, made ready for asking often: one departure for each source that tells of it. */
export type Departures = readonly Departure[]

type Departure = { kind: 'rolling' } | { kind: 'open' } | { kind: 'fixed'; dates: readonly Span[] }

const UNKNOWN_DEPARTURE: Departures = [{ kind: 'open' }]

/** A fixed date known by its month or year only is the whole of it; by agreement leaves the start open. */
export function departuresOf(fact: Fact<Intake> | undefined): Departures {
  const claims = claimsOf(fact)
  return claims.length === 0 ? UNKNOWN_DEPARTURE : claims.map(({ value }) => departureOf(value))
}

function departureOf(intake: Intake): Departure {
  if (intake.kind !== 'fixed') return { kind: intake.kind === 'rolling' ? 'rolling' : 'open' }
  return {
    kind: 'fixed',
    dates: intake.dates.map((date) => {
      const { first, last } = boundsOf(date)
      return { lo: dayOf(first), hi: dayOf(last) }
    }),
  }
}

/**
 * When someone who is ready on a day in `ready` starts; undefined where every known date is past. Where sources differ
 * it is the hull, open where one of them tells of no date that is left.
 */
export function departAt(departures: Departures, ready: Span): Span | undefined {
  const starts = departures.map((departure) => startOf(departure, ready))
  const possible = starts.filter((start) => start !== undefined)
  if (possible.length === 0) return undefined
  return {
    lo: Math.min(...possible.map(({ lo }) => lo)),
    hi: possible.length < starts.length ? Infinity : Math.max(...possible.map(({ hi }) => hi)),
  }
}

function startOf(departure: Departure, ready: Span): Span | undefined {
  if (departure.kind === 'rolling') return ready
  if (departure.kind === 'open') return { lo: ready.lo, hi: Infinity }
  const ahead = departure.dates.filter(({ hi }) => hi >= ready.lo)
  if (ahead.length === 0) return undefined
  return { lo: earliest(ahead, ready.lo), hi: latest(ahead, ready.hi) }
}

function earliest(ahead: readonly Span[], ready: Day): Day {
  return Math.min(...ahead.map(({ lo }) => Math.max(lo, ready)))
}

/** The last day that the first date surely in time can be. Without one it is open: later dates may come. */
function latest(ahead: readonly Span[], ready: Day): Day {
  return Math.min(Infinity, ...ahead.filter(({ lo }) => lo >= ready).map(({ hi }) => hi))
}
