import { arrivesSurely } from '../itinerary.ts'
import { arrive, labelAt, ride } from '../label.ts'
import { earnedOn, endsOf, type Compared } from '../pareto.ts'
import { confirmTransfer, isRefused, partsOf, portableOf } from '../transfer.ts'
import { profileWith } from '../gives.ts'
import type { Option, Trip } from '../trip.ts'
import { entering, holdings, type Held } from './admissions.ts'
import { Bags, slugsOf, type Partial } from './bag.ts'
import type { Network, Node } from './network.ts'

export interface Found {
  routes: Compared<readonly Node[]>[]
  stopped: boolean
}

/**
 * Labels per state in rounds, one leg a round, after McRAPTOR (Delling, Pajor, Werneck, 2012): in each state only what
 * no other label surely beats goes on. A state is all that later legs read of a path: tokens and who gave them, whether
 * each giver is shown to be needed, and what may follow the last leg.
 */
export function search(network: Network, trip: Trip, mostLabels: number): Found {
  const { nodes } = network
  const heldOf = holdings(network, trip.query.profile)
  const nothing = heldOf([])
  const entries = nodes.filter(({ leg, at }) => !leg.follows && isOpen(trip.options[at]))
  const onward = entries.filter((node) => node.next.length > 0 || raises(trip, node))
  const bags = new Bags(trip.paid)
  const routes: Compared<readonly Node[]>[] = []
  let round: Partial[] = [{ nodes: [], label: labelAt(trip.today), kept: [], count: 1, dropped: false }]
  let labels = 0
  for (let legs = 0; legs < trip.maxLegs && round.length > 0; legs++) {
    const reached: Partial[] = []
    for (const path of round) {
      if (path.dropped) continue
      const held = legs === 0 ? nothing : heldOf(portableOf(path.nodes.map(({ leg }) => leg)))
      for (const node of legs === 0 ? entries : following({ network, heldOf }, path, { held, onward })) {
        const next = step({ trip, heldOf }, path, { node, held })
        if (next === undefined) continue
        if (labels === mostLabels) return { routes, stopped: true }
        labels++
        const route = finished(trip, next)
        if (route !== undefined) routes.push(route)
        const goesOn = node.next.length > 0 || node.gives
        if (!goesOn || arrivesSurely(optionOf(trip, node)) || legs + 1 === trip.maxLegs) continue
        if (isHopeless(heldOf, next)) continue
        const added = bags.add(keyOf(next), next)
        if (added !== undefined) reached.push(added)
      }
    }
    round = reached
  }
  return { routes, stopped: false }
}

interface Around {
  trip: Trip
  heldOf: ReturnType<typeof holdings>
}

/** Legs that may come next: those a source puts there, and where a token was given what may need it or adds another. */
function following(
  { network, heldOf }: Pick<Around, 'heldOf'> & { network: Network },
  path: Partial,
  { held, onward }: { held: Held; onward: readonly Node[] },
): Node[] {
  const last = path.nodes.at(-1)
  if (last === undefined) return []
  const next = new Set(last.next)
  if (last.gives) {
    for (const node of onward) next.add(node.at)
    const without = heldOf(portableOf(path.nodes.slice(0, -1).map(({ leg }) => leg)))
    for (const [need, legs] of network.askedBy.entries())
      if (held.conditionOf(need) === 'met' && without.conditionOf(need) === 'unmet')
        for (const at of legs) if (!network.nodes[at]?.leg.follows) next.add(at)
  }
  return [...next].toSorted((a, b) => a - b).flatMap((at) => network.nodes[at] ?? [])
}

function step(
  { trip, heldOf }: Around,
  path: Partial,
  { node, held }: { node: Node; held: Held },
): Partial | undefined {
  const option = trip.options[node.at]
  if (option === undefined || !isOpen(option)) return undefined
  if (path.nodes.some((other) => other.leg.initiative === node.leg.initiative && other.leg.step === node.leg.step))
    return undefined
  let toConfirm = entering(node, held)
  if (toConfirm < 0) return undefined
  toConfirm += option.toConfirm + (option.running.state === 'unknown' ? 1 : 0)
  const kept = [...path.kept]
  if (path.nodes.at(-1)?.next.includes(node.at)) kept[kept.length - 1] = true
  for (const [i, giver] of path.nodes.entries()) {
    if (!giver.gives || !unlocks(heldOf, { path, i, node, held })) continue
    const parts = partsOf(giver.leg, node.leg)
    if (isRefused(parts)) return undefined
    toConfirm += confirmTransfer(parts)
    kept[i] = true
  }
  const taken = ride(path.label, node.leg, {
    last: Math.min(option.last, trip.horizon),
    toConfirm,
    timetable: node.timetable,
  })
  if (taken === undefined) return undefined
  return { nodes: [...path.nodes, node], label: taken.label, kept: [...kept, false], count: path.count, dropped: false }
}

/** Whether one leg of the path gives what the next one needs and nothing else gave. */
function unlocks(
  heldOf: Around['heldOf'],
  { path, i, node, held }: { path: Partial; i: number; node: Node; held: Held },
): boolean {
  const others = path.nodes.filter((_, at) => at !== i).map(({ leg }) => leg)
  const without = heldOf(portableOf(others))
  if (without.key === held.key) return false
  return node.needs.some((need) => held.conditionOf(need) === 'met' && without.conditionOf(need) === 'unmet')
}

/** A giver that is not shown to be needed, and whose tokens add nothing to those of the others, never will be. */
function isHopeless(heldOf: Around['heldOf'], { nodes, kept }: Partial): boolean {
  const legs = nodes.map(({ leg }) => leg)
  const all = heldOf(portableOf(legs))
  return nodes.some((node, i) => {
    if (kept[i] === true || (i === nodes.length - 1 && node.next.length > 0)) return false
    return heldOf(portableOf(legs.filter((_, at) => at !== i))).adds === all.adds
  })
}

function finished(trip: Trip, { nodes, label, kept, count }: Partial): Compared<readonly Node[]> | undefined {
  const last = nodes.at(-1)
  const arrival = last && optionOf(trip, last).arrival
  if (arrival === undefined || label.ready.lo > trip.horizon || !kept.slice(0, -1).every(Boolean)) return undefined
  const ends = endsOf(arrive({ label, end: label.ready }, arrival), trip.paid)
  return { route: nodes, slugs: slugsOf({ nodes }), ends, earned: earnedOn(nodes.map(({ leg }) => leg)), count }
}

function keyOf({ nodes, kept }: Partial): string {
  const last = nodes.at(-1)
  const carried = nodes.flatMap(({ carries }, i) =>
    carries === '' ? [] : [`${kept[i] === true ? '+' : '-'}${carries}`],
  )
  const steps = nodes.flatMap(({ step: one }) => (one === '' ? [] : [one])).toSorted()
  return [...carried, '|', ...steps, '|', last?.next.length === 0 ? '' : last?.leg.slug].join(' ')
}

function isOpen(option: Option | undefined): boolean {
  return option?.obstacles.length === 0
}

/** A give that adds nothing to what the person told is never needed. */
function raises({ query: { profile } }: Trip, { leg, gives }: Node): boolean {
  if (!gives) return false
  const after = profileWith(profile, portableOf([leg]))
  return (
    after.level !== profile.level ||
    after.dutch !== profile.dutch ||
    after.diplomaFields?.length !== profile.diplomaFields?.length
  )
}

function optionOf({ options }: Trip, { at }: Node): Option {
  const option = options[at]
  if (option === undefined) throw new RangeError('a leg of another network')
  return option
}
