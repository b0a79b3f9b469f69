import type { Arrival } from './goal.ts'
import type { Day } from './calendar.ts'
import { arriveAt } from './duration.ts'
import { departAt } from './intake.ts'
import type { Leg } from './leg.ts'
import { first, plus, ZERO, type Span } from './span.ts'

/** What a traveller has behind them: the criteria of semantics.md 6 so far. Adding a leg never lowers any of them but `paid`. */
export interface Label {
  /** The day on which the next leg can start. */
  ready: Span
  /** The first day of paid work so far; infinite while there is none. */
  paid: Span
  /** Whole cents. */
  cost: Span
  /** Days without pay, thirty to a month. */
  unpaid: Span
  toConfirm: number
}

export function labelAt(day: Day): Label {
  return {
    ready: { lo: day, hi: day },
    paid: { lo: Infinity, hi: Infinity },
    cost: ZERO,
    unpaid: ZERO,
    toConfirm: 0,
  }
}

export interface Ride {
  start: Span
  /** The first day after it. */
  end: Span
  label: Label
}

interface Conditions {
  /** No later start than this. */
  last: Day
  /** What the leg adds to the things to confirm. */
  toConfirm: number
  /** A faster way to the same departures. */
  timetable?: { departAt(ready: Span): Span | undefined }
}

/** Takes a leg at the first chance. Undefined where no known intake is left, or none up to `last`. */
export function ride(label: Label, leg: Leg, { last, toConfirm, timetable }: Conditions): Ride | undefined {
  const start = timetable ? timetable.departAt(label.ready) : departAt(leg.departures, label.ready)
  if (start === undefined || start.lo > last) return undefined
  const end = arriveAt(leg.terms.duration, start)
  const works = leg.works && leg.pays !== 'unmet'
  return {
    start,
    end,
    label: {
      ready: end,
      paid: works ? first(label.paid, { lo: start.lo, hi: leg.pays === 'met' ? start.hi : Infinity }) : label.paid,
      cost: plus(label.cost, leg.cost),
      unpaid: plus(label.unpaid, leg.unpaid),
      toConfirm: label.toConfirm + toConfirm,
    },
  }
}

/** The criteria at the goal. Where the job itself is still to be found, the start of paid work stays open. */
export function arrive({ label, end }: Omit<Ride, 'start'>, arrival: Arrival): Label {
  return {
    ...label,
    paid: first(label.paid, { lo: end.lo, hi: arrival.job ? end.hi : Infinity }),
    toConfirm: label.toConfirm + arrival.toConfirm,
  }
}
