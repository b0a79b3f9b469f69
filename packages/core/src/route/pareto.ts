import type { Itinerary } from './itinerary.ts'
import { tokenKeys } from './gives.ts'
import { portableOf } from './transfer.ts'

/** A route by what it is compared on. */
export interface Compared {
  itinerary: Itinerary
  slugs: string[]
  /** Both ends of every criterion, less is better: start of paid work or arrival, cost, time without pay, to confirm. */
  ends: number[]
  /** Portable tokens that it ends with. */
  earned: ReadonlySet<string>
}

/** Routes with equal labels: one stands for all of them. */
export interface Group extends Compared {
  /** How many routes, this one included. */
  count: number
}

/** @param paid whether the goal has a start of paid work: else arrival takes its place, and time without pay falls out. */
export function comparedOf(itinerary: Itinerary, paid: boolean): Compared {
  const { label, stops } = itinerary
  const { cost, unpaid, toConfirm } = label
  const when = paid ? label.paid : label.ready
  const legs = stops.map(({ option }) => option.leg)
  const pay = paid ? [unpaid.lo, unpaid.hi] : []
  return {
    itinerary,
    slugs: legs.map(({ slug }) => slug),
    ends: [when.hi, when.lo, toConfirm, cost.hi, cost.lo, ...pay.toReversed()],
    earned: new Set(portableOf(legs).flatMap(tokenKeys)),
  }
}

/** No worse at both ends on every criterion, better at one, and holding everything the other has earned (DESIGN 6). */
export function dominates(a: Compared, b: Compared): boolean {
  return (
    a.ends.every((end, i) => end <= (b.ends[i] ?? -Infinity)) &&
    a.ends.some((end, i) => end < (b.ends[i] ?? -Infinity)) &&
    [...b.earned].every((token) => a.earned.has(token))
  )
}

/** The routes that none dominates, equal ones grouped, in the order of results. */
export function paretoOf(routes: readonly Compared[]): Group[] {
  const groups = new Map<string, Group>()
  for (const route of routes) {
    const key = JSON.stringify([route.ends.map(String), [...route.earned].toSorted()])
    const group = groups.get(key)
    const count = (group?.count ?? 0) + 1
    groups.set(
      key,
      group !== undefined && compareSlugs(group.slugs, route.slugs) < 0 ? { ...group, count } : { ...route, count },
    )
  }
  const all = [...groups.values()]
  return all.filter((group) => !all.some((other) => dominates(other, group))).toSorted(compareRoutes)
}

/**
 * The one order of routes: start of paid work (or arrival) by its later end and then its earlier; fewer to confirm;
 * cost, its upper end and then its lower; time without pay likewise; fewer legs; slugs.
 */
export function compareRoutes(a: Compared, b: Compared): number {
  for (const [i, end] of a.ends.entries()) {
    const other = b.ends[i] ?? Infinity
    if (end !== other) return end < other ? -1 : 1
  }
  return a.slugs.length - b.slugs.length || compareSlugs(a.slugs, b.slugs)
}

/** A sequence comes before the longer one that it begins. */
export function compareSlugs(a: readonly string[], b: readonly string[]): number {
  for (const [i, slug] of a.entries()) {
    const other = b[i]
    if (other === undefined) return 1
    if (slug !== other) return slug < other ? -1 : 1
  }
  return a.length - b.length
}
