import type { Filters } from './filters.ts'
import { countOf } from './leg-classes.ts'
import { MET } from './needs.ts'
import type { Network } from './network.ts'

/** Nothing was asked yet. */
export const NOTHING = 0

/** What the steps of a sequence ask of one person, by number: the same things asked have the same. */
export interface Asking {
  /** With what a leg asks besides. */
  with(asked: number, leg: number): number
  /** How much of what a leg asks is asked already. */
  repeated(asked: number, leg: number): number
}

interface Asked {
  /** Criteria that no source states, as bits; and wishes that no source meets or fails, likewise. */
  unsaid: number
  wishes: number
  /** Stated needs that are open, and that tokens change nothing about. */
  needs: readonly number[]
}

/** More than there are things asked; and of wishes, more than any number that says which. */
const MANY = 2 ** 26
const WISHES = 8

/**
 * By the rule of itinerary.ts: the same question in a later step of a sequence is not counted once more. Legs that ask the
 * same are many, and what comes of two that follow each other is found once for all of these.
 */
export function askingOf(
  { classes, classOf }: Pick<Network, 'classes' | 'classOf'>,
  { told, filters }: { told: Uint8Array; filters: Filters },
): Asking {
  const all: Asked[] = [NONE]
  const numbers = new Map<string, number>()
  const numberOf = (asked: Asked): number => {
    const key = `${String(asked.unsaid)} ${String(asked.wishes)} ${asked.needs.join()}`
    let number = numbers.get(key)
    if (number === undefined) numbers.set(key, (number = all.push(asked) - 1))
    return number
  }
  const needsOf = (c: number): number[] => {
    const own = [...classes.needs.subarray(classes.needStart[c], classes.needStart[c + 1])]
    const region = classes.region[c] ?? -1
    return (region < 0 ? own : [...own, region]).filter((need) => told[need] !== MET)
  }
  const own = new Map<number, number>()
  const ownOf = (leg: number): number => {
    const [c, wishes] = [classOf[leg] ?? 0, filters.unknown(leg)]
    const key = c * WISHES + wishes
    let number = own.get(key)
    if (number === undefined)
      own.set(key, (number = numberOf({ unsaid: classes.unsaid[c] ?? 0, wishes, needs: needsOf(c) })))
    return number
  }
  const pairs = new Map<number, Pair>()
  const pairOf = (asked: number, mine: number): Pair => {
    const key = asked * MANY + mine
    let pair = pairs.get(key)
    if (pair === undefined) {
      const [a, b] = [all[asked] ?? NONE, all[mine] ?? NONE]
      const needs = [...new Set([...a.needs, ...b.needs])].toSorted((x, y) => x - y)
      const repeated = b.needs.filter((need) => a.needs.includes(need)).length
      pair = {
        both: numberOf({ unsaid: a.unsaid | b.unsaid, wishes: a.wishes | b.wishes, needs }),
        repeated: countOf(a.unsaid & b.unsaid) + countOf(a.wishes & b.wishes) + repeated,
      }
      pairs.set(key, pair)
    }
    return pair
  }
  return {
    with: (asked, leg) => pairOf(asked, ownOf(leg)).both,
    repeated: (asked, leg) => (asked === NOTHING ? 0 : pairOf(asked, ownOf(leg)).repeated),
  }
}

/** Of what is asked before and what is asked then. */
interface Pair {
  both: number
  repeated: number
}

const NONE: Asked = { unsaid: 0, wishes: 0, needs: [] }
