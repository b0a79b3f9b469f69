import { admit, questionOf, type Admission } from './admission.ts'
import type { Arrival } from './goal.ts'
import { isAskedFor } from './gives.ts'
import { arrive, labelAt, ride, type Label } from './label.ts'
import { statedTransfer, type Leg, type StatedTransfer } from './leg.ts'
import type { Span } from './span.ts'
import { confirmTransfer, inferredTransfers, isRefused, portableOf, type InferredTransfer } from './transfer.ts'
import { WISHES, type Option, type Trip, type Wish } from './trip.ts'

export interface Stop {
  option: Option
  start: Span
  end: Span
  admission: Admission
  /** Wishes that are open, and that an earlier step of the same sequence asks already. */
  repeated: Wish[]
  /** Things to confirm about it. */
  toConfirm: number
  /** From the stop before. */
  stated: StatedTransfer | undefined
}

/** A part of a route: legs that can follow each other. */
export interface Path {
  stops: Stop[]
  label: Label
}

export interface Itinerary extends Path {
  transfers: InferredTransfer[]
  arrival: Arrival
}

export function startOf({ today }: Trip): Path {
  return { stops: [], label: labelAt(today) }
}

/**
 * Takes one more leg: not one taken before; a step that follows others only straight after the one stated before it;
 * with every known need met by the person and what was earned; on a known date, as far as dates are known. After a leg
 * that no source connects to it and that gives nothing anyone asks for, none: that leg would not stay.
 */
export function extend(trip: Trip, path: Path, option: Option): Path | undefined {
  const { leg, running } = option
  const before = path.stops.map((stop) => stop.option.leg)
  if (option.obstacles.length > 0 || before.some((other) => sameStep(other, leg))) return undefined
  const previous = before.at(-1)
  const stated = previous && statedTransfer(previous, leg)
  if (stated === undefined && (leg.follows || !(previous?.gives.some(isAskedFor) ?? true))) return undefined
  const asked = stated === undefined ? undefined : askedIn(path.stops)
  const person = { profile: trip.query.profile, held: portableOf(before), asked }
  const admission = admit(trip.lookup, { leg, running }, person)
  if (admission.refusals.length > 0) return undefined
  const repeated = stated === undefined ? [] : wishesAskedIn(path.stops, unknownWishes(option))
  const toConfirm = admission.toConfirm + option.toConfirm - repeated.length
  const taken = ride(path.label, leg, { last: Math.min(option.last, trip.horizon), toConfirm })
  if (taken === undefined) return undefined
  const { start, end, label } = taken
  return { stops: [...path.stops, { option, start, end, admission, repeated, toConfirm, stated }], label }
}

/**
 * The whole route, where the last leg reaches the goal, none before it surely did, it does so within the horizon, and
 * every leg stays for a reason: a source puts the next one after it, or a later one needs what it gives.
 */
export function finish(trip: Trip, { stops, label }: Path): Itinerary | undefined {
  const legs = stops.map(({ option }) => option.leg)
  const last = stops.at(-1)
  const arrival = last?.option.arrival
  if (last === undefined || arrival === undefined) return undefined
  if (stops.slice(0, -1).some((stop) => arrivesSurely(stop.option)) || last.end.lo > trip.horizon) return undefined
  const isStated = (to: number) => stops[to]?.stated !== undefined
  const transfers = inferredTransfers(trip.lookup, trip.query.profile, { legs, isStated })
  if (transfers.some(isRefused)) return undefined
  const stays = (i: number) => isStated(i + 1) || transfers.some(({ from }) => from === i)
  if (!stops.slice(0, -1).every((_, i) => stays(i))) return undefined
  const arrived = arrive({ ...last, label }, arrival)
  const toConfirm = transfers.reduce((sum, transfer) => sum + confirmTransfer(transfer), arrived.toConfirm)
  return { stops, transfers, arrival, label: { ...arrived, toConfirm } }
}

/** What the steps of the sequence that these end with ask. */
function askedIn(stops: readonly Stop[]): ReadonlySet<string> {
  const criteria = sequenceAt(stops).flatMap(({ admission }) => admission.criteria)
  return new Set(criteria.flatMap((result) => questionOf(result) ?? []))
}

function wishesAskedIn(stops: readonly Stop[], wishes: readonly Wish[]): Wish[] {
  const asked = new Set(sequenceAt(stops).flatMap(({ option }) => unknownWishes(option)))
  return wishes.filter((wish) => asked.has(wish))
}

function sequenceAt(stops: readonly Stop[]): readonly Stop[] {
  return stops.slice(stops.findLastIndex(({ stated }) => stated === undefined))
}

function unknownWishes(option: Option): Wish[] {
  return WISHES.filter((wish) => option[wish] === 'unknown')
}

export function arrivesSurely({ arrival }: Option): boolean {
  return arrival?.toConfirm === 0
}

function sameStep(a: Leg, b: Leg): boolean {
  return a.initiative === b.initiative && a.step === b.step
}
