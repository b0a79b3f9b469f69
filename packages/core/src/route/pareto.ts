import { tokenKeys } from './gives.ts'
import type { Label } from './label.ts'
import type { Leg } from './leg.ts'
import { portableOf } from './transfer.ts'

/** A route by what it is compared on. */
export interface Compared<T> {
  route: T
  slugs: string[]
  /** Both ends of every criterion, less is better, in the order of results; see `endsOf`. */
  ends: number[]
  /** Portable tokens that it ends with. */
  earned: ReadonlySet<string>
  /** How many routes it stands for, itself included. */
  count: number
}

/**
 * Start of paid work by its later end and then its earlier, number to confirm, cost and time without pay likewise. For
 * goals without paid work arrival takes the place of its start, and time without pay falls out (semantics.md 6).
 */
export function endsOf({ ready, paid, cost, unpaid, toConfirm }: Label, isPaid: boolean): number[] {
  const when = isPaid ? paid : ready
  return [when.hi, when.lo, toConfirm, cost.hi, cost.lo, ...(isPaid ? [unpaid.hi, unpaid.lo] : [])]
}

/** What a route holds in the end. */
export function earnedOn(legs: readonly Leg[]): ReadonlySet<string> {
  return new Set(portableOf(legs).flatMap(tokenKeys))
}

/** No worse at both ends on every criterion, better at one, and holding everything the other has earned (semantics.md 6). */
function dominates<T>(a: Compared<T>, b: Compared<T>): boolean {
  return (
    a.ends.every((end, i) => end <= (b.ends[i] ?? -Infinity)) &&
    a.ends.some((end, i) => end < (b.ends[i] ?? -Infinity)) &&
    [...b.earned].every((token) => a.earned.has(token))
  )
}

/**
 * The routes that none dominates, equal ones as one, in the order of results. What dominates a route comes before it in
 * that order, and is dominated itself only by what dominates both: so each is held against those kept before it.
 */
export function paretoOf<T>(routes: readonly Compared<T>[]): Compared<T>[] {
  const groups = new Map<string, Compared<T>>()
  for (const route of routes) {
    const key = `${route.ends.join()} ${[...route.earned].toSorted().join()}`
    const group = groups.get(key)
    const first = group !== undefined && compareSlugs(group.slugs, route.slugs) < 0 ? group : route
    groups.set(key, { ...first, count: route.count + (group?.count ?? 0) })
  }
  const front: Compared<T>[] = []
  for (const group of [...groups.values()].toSorted(compareRoutes))
    if (!front.some((kept) => dominates(kept, group))) front.push(group)
  return front
}

/**
 * The one order of routes: start of paid work (or arrival) by its later end and then its earlier; fewer to confirm;
 * cost, its upper end and then its lower; time without pay likewise; fewer legs; slugs.
 */
function compareRoutes<T>(a: Compared<T>, b: Compared<T>): number {
  for (const [i, end] of a.ends.entries()) {
    const other = b.ends[i] ?? Infinity
    if (end !== other) return end < other ? -1 : 1
  }
  return a.slugs.length - b.slugs.length || compareSlugs(a.slugs, b.slugs)
}

/** A sequence comes before the longer one that it begins. */
function compareSlugs(a: readonly string[], b: readonly string[]): number {
  for (const [i, slug] of a.entries()) {
    const other = b[i]
    if (other === undefined) return 1
    if (slug !== other) return slug < other ? -1 : 1
  }
  return a.length - b.length
}
