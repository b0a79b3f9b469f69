import { columnOf, dictionaryOf } from '../../match/compiled/dictionary.ts'
import type { Arrivals } from './arrivals.ts'
import { following, leastOf, reaching } from './following.ts'
import { CONFIRM, WIDTH } from './labels.ts'
import { countOf } from './leg-classes.ts'
import { sizeOf, type Loads } from './loads.ts'
import type { Network } from './network.ts'

/** What legs that open a sequence add together with those after them until a goal is reached, at least and whoever takes them. */
export interface Openings extends Loads {
  /** By load: what those after it add, but for what is to be confirmed, which hangs on who asks (tails.ts). */
  tails: Float64Array
}

/** The load of a leg that opens nothing, or nothing that reaches the goal. */
export const LEADS_NOWHERE = 0

interface Opening {
  kind: number
  tail: Float64Array
}

type Sequenced = Pick<Network, 'kinds' | 'next' | 'classes' | 'classOf'>

/** Of as many legs there are far fewer sums, as with kinds. */
export function openingsOf(network: Sequenced, arrivals: Arrivals): Openings {
  const { kinds, next } = network
  const tailOf = tailReader(network, arrivals)
  const openings = dictionaryOf<Opening>()
  const found = [...next.keys()].flatMap((leg) => {
    const [kind, tail] = [kinds.of[leg] ?? 0, tailOf(leg)]
    if (tail === undefined) return []
    return [{ leg, id: openings.idOf(`${String(kind)} ${tail.join()}`, () => ({ kind, tail })) }]
  })
  const kindOf = (id: number) => openings.values[id]?.kind ?? 0
  const sorted = [...openings.values.keys()].toSorted((a, b) => kindOf(a) - kindOf(b) || a - b)
  const length = 1 + sorted.length
  const place = new Uint32Array(length)
  const bits = new Uint8Array(length)
  const [numbers, tails] = [new Float64Array(length * WIDTH), new Float64Array(length * WIDTH)]
  for (const [i, id] of sorted.entries()) {
    const { kind = 0, tail = nothing } = openings.values[id] ?? {}
    place[id] = i + 1
    bits[i + 1] = kinds.bits[kind] ?? 0
    tails.set(tail, (i + 1) * WIDTH)
    tails[(i + 1) * WIDTH + CONFIRM] = 0
    numbers.set(following(kinds.numbers.subarray(kind * WIDTH, (kind + 1) * WIDTH), tail), (i + 1) * WIDTH)
  }
  const of = new Uint32Array(kinds.of.length)
  for (const { leg, id } of found) of[leg] = place[id] ?? 0
  return { of: columnOf(of, length), size: sizeOf(length), bits, numbers, least: numbers, tails }
}

const nothing = reaching(0)

/** Reads what comes after a leg; undefined where that does not reach the goal. */
function tailReader({ kinds, next, classes, classOf }: Sequenced, arrivals: Arrivals) {
  const unsaid = (leg: number) => classes.unsaid[classOf[leg] ?? 0] ?? 0
  const known = new Map<number, Float64Array | undefined>()
  const through = (leg: number): Float64Array | undefined => {
    const arrives = arrivals.confirm[classes.role[classOf[leg] ?? 0] ?? 0] ?? -1
    const further = arrives === 0 || !next.has(leg) ? undefined : after(leg)
    const end = arrives < 0 ? undefined : reaching(arrives)
    const least = further && end ? leastOf(further, end) : (further ?? end)
    const own = (kinds.of[leg] ?? 0) * WIDTH
    return least && following(kinds.numbers.subarray(own, own + WIDTH), least)
  }
  const after = (leg: number): Float64Array | undefined => {
    if (known.has(leg)) return known.get(leg)
    // Where sequences run in circles, nothing is said of coming by again.
    known.set(leg, new Float64Array(WIDTH))
    const tails = (next.get(leg) ?? []).flatMap((one) => through(one) ?? [])
    const tail = tails.length === 0 ? undefined : tails.reduce(leastOf)
    known.set(leg, tail)
    return tail
  }
  return (leg: number): Float64Array | undefined => {
    const tail = after(leg)?.slice()
    // What the next one asks besides, of what no source states, is to be confirmed by everyone.
    const asked = Math.min(...(next.get(leg) ?? []).map((one) => countOf(unsaid(one) & ~unsaid(leg))))
    if (tail) tail[CONFIRM] = (tail[CONFIRM] ?? 0) + asked
    return tail
  }
}
