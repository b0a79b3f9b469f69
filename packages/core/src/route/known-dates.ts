import type { Inventory } from '../model/inventory.ts'
import { lookupOf } from '../model/lookup.ts'
import type { Intake } from '../model/terms.ts'
import { termsOf } from '../match/entry.ts'
import { claimsOf } from '../model/claims.ts'
import type { DateSpan, Route, RouteLeg } from './route-answer.ts'

/** Something of a route that falls on a known day. */
export interface KnownDate {
  kind: 'start' | 'end' | 'paid-start'
  /** Position of the leg it belongs to, from 0. */
  leg: number
  /** Calendar date, `YYYY-MM-DD`. */
  on: string
  /** Nobody set this day: it holds for whoever starts as soon as they can. */
  atOnce: boolean
}

/**
 * The days of a route that can be put in a calendar. A date known by its month is no day; and a day that hangs on
 * nothing but the day of asking ("you can start any time") is none either: days count from the first intake that a
 * source sets to a day. The end is the first day after a leg, as in the route.
 */
export function knownDates(inventory: Inventory, route: Route): KnownDate[] {
  const found: KnownDate[] = []
  let counted: { atOnce: boolean } | undefined
  for (const [at, leg] of route.legs.entries()) {
    const [start, end] = [dayOf(leg.start), dayOf(leg.end)]
    if (start !== undefined && isSet(inventory, leg, start)) counted = { atOnce: false }
    else counted = start !== undefined && counted ? { atOnce: true } : undefined
    if (counted === undefined || start === undefined) continue
    found.push({ kind: 'start', leg: at, on: start, ...counted })
    if (end !== undefined) found.push({ kind: 'end', leg: at, on: end, ...counted })
  }
  return [...found, ...paidStartOf(route, found)]
}

/** On the first day of a leg of paid work, or when the job that the last leg leads to has come. */
function paidStartOf({ paidStart, legs }: Route, dates: readonly KnownDate[]): KnownDate[] {
  const day = paidStart && dayOf(paidStart)
  const found = dates.find(
    ({ kind, leg, on }) =>
      on === day && (kind === 'start' ? isPaidWork(legs[leg]) : kind === 'end' && leg === legs.length - 1),
  )
  return found === undefined ? [] : [{ ...found, kind: 'paid-start' }]
}

function isPaidWork(leg: RouteLeg | undefined): boolean {
  return leg?.pays === 'met' && (leg.kind === 'work-learning' || leg.kind === 'placement')
}

function dayOf({ from, to }: DateSpan): string | undefined {
  return from === to ? from : undefined
}

function isSet(inventory: Inventory, leg: RouteLeg, day: string): boolean {
  return intakesOf(inventory, leg).some((intake) => intake.kind === 'fixed' && intake.dates.includes(day))
}

/** Whether all sources of a leg's intake say that it can be started at any time. */
export function startsAnyTime(inventory: Inventory, leg: RouteLeg): boolean {
  const intakes = intakesOf(inventory, leg)
  return intakes.length > 0 && intakes.every(({ kind }) => kind === 'rolling')
}

function intakesOf(inventory: Inventory, { initiative, step, offering }: RouteLeg): Intake[] {
  const record = lookupOf(inventory).initiatives.get(initiative)
  const taken = record?.steps.find(({ id }) => id === step)
  const given = record?.offerings.find(({ id }) => id === offering)
  const intake = taken && given ? termsOf(taken, given).intake : taken?.terms.intake
  return claimsOf(intake).map(({ value }) => value)
}
