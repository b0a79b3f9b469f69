import type { Fact } from '../../model/fact.ts'
import type { Duration } from '../../model/time.ts'
import { columnOf, dictionaryOf } from '../../match/compiled/dictionary.ts'
import { isPaidLearning } from '../choice.ts'
import type { Leg } from '../leg.ts'
import { lengthOf } from '../duration.ts'
import { mayBeElsewhere } from '../trip.ts'
import { daysOf, durationKey } from './days-added.ts'
import { COST_HI, COST_LO, PAID_HI, PAID_LO, READY_HI, READY_LO, UNPAID_HI, UNPAID_LO, WIDTH } from './labels.ts'
import { leastOf, sizeOf, type Loads } from './loads.ts'

/** What a leg does, as bits. */
const WORKS = 1
const PAYS = 2
export const LEARNS_PAID = 4
export const MAY_BE_ELSEWHERE = 8
/** A source puts legs straight after it. */
export const LEADS_ON = 16
/** Its step has to be remembered: it may come only once in a route, and might come up again. */
export const REMEMBERED = 32

/** Legs that add the same to a label, but for when they start: of as many legs there are far fewer kinds. */
export interface LegKinds extends Loads {
  durations: readonly (Fact<Duration> | undefined)[]
}

interface Kind {
  leg: Leg
  bits: number
}

/** Takes legs one by one, and numbers what is distinct. */
export function legKindsOf() {
  const kinds = dictionaryOf<Kind>()
  const of: number[] = []
  return {
    add(leg: Leg, { leadsOn, remembered }: { leadsOn: boolean; remembered: boolean }): void {
      const bits = bitsOf(leg) | (leadsOn ? LEADS_ON : 0) | (remembered ? REMEMBERED : 0)
      const { cost, unpaid } = leg
      const key = [bits, cost.lo, cost.hi, unpaid.lo, unpaid.hi, durationKey(leg.terms.duration)]
      of.push(kinds.idOf(key.join(' '), () => ({ leg, bits })))
    },
    /** @param order the number under which each was added, by the number it is asked for */
    done(order: Uint32Array): LegKinds {
      const best = bestFirst(kinds.values.map(({ leg }) => leg))
      const values = best.flatMap((kind) => kinds.values[kind] ?? [])
      const rank = new Uint32Array(values.length)
      for (const [at, kind] of best.entries()) rank[kind] = at
      const numbers = Float64Array.from(values.flatMap(numbersOf))
      return {
        of: columnOf(
          Uint32Array.from(order, (leg) => rank[of[leg] ?? 0] ?? 0),
          values.length,
        ),
        size: sizeOf(values.length),
        bits: Uint8Array.from(values, ({ bits }) => bits),
        numbers,
        least: leastOf(numbers),
        durations: values.map(({ leg }) => leg.terms.duration),
      }
    },
  }
}

function bitsOf(leg: Leg): number {
  const { works, pays, step } = leg
  return (
    (works && pays !== 'unmet' ? WORKS : 0) |
    (pays === 'met' ? PAYS : 0) |
    (isPaidLearning(step.kind, pays) ? LEARNS_PAID : 0) |
    (mayBeElsewhere(leg) ? MAY_BE_ELSEWHERE : 0)
  )
}

function numbersOf({ leg: { cost, unpaid, terms }, bits }: Kind): number[] {
  const numbers = Array.from({ length: WIDTH }, () => 0)
  const days = daysOf(terms.duration)
  numbers[READY_LO] = days.lo
  numbers[READY_HI] = days.hi
  numbers[PAID_LO] = (bits & WORKS) === 0 ? Infinity : 0
  numbers[PAID_HI] = (bits & WORKS) === 0 || (bits & PAYS) === 0 ? Infinity : 0
  numbers[COST_LO] = cost.lo
  numbers[COST_HI] = cost.hi
  numbers[UNPAID_LO] = unpaid.lo
  numbers[UNPAID_HI] = unpaid.hi
  return numbers
}

/** Cheapest and with pay first; then the shortest: routes found early spare looking at others. */
function bestFirst(legs: readonly Leg[]): number[] {
  const by = [meritOf, ({ cost }: Leg) => cost.hi, ({ unpaid }: Leg) => unpaid.hi, daysAtLeast]
  const numbers = legs.map((leg) => by.map((number) => number(leg)))
  return [...legs.keys()].toSorted((a, b) => {
    for (const i of by.keys()) {
      const [x, y] = [numbers[a]?.[i] ?? 0, numbers[b]?.[i] ?? 0]
      if (x !== y) return x < y ? -1 : 1
    }
    return a - b
  })
}

function daysAtLeast({ terms }: Leg): number {
  return lengthOf(terms.duration).lo
}

const MANY_EUROS = 100_000
const MANY_DAYS = 90

/** One step worse for what costs something, much, or nobody knows how much; in money and in time without pay. */
function meritOf({ cost, unpaid }: Leg): number {
  const level = (hi: number, many: number) => (hi === 0 ? 0 : hi <= many ? 1 : hi < Infinity ? 2 : 3)
  return level(cost.hi, MANY_EUROS) + level(unpaid.hi, MANY_DAYS)
}
