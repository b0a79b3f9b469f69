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

/** By the rule of itinerary.ts: the same question in a later step of a sequence is not counted once more. */
export function askingOf(
  { classes, classOf }: Pick<Network, 'classes' | 'classOf'>,
  { told, filters }: { told: Uint8Array; filters: Filters },
): Asking {
  const all: Asked[] = [NONE]
  const numbers = new Map<string, number>()
  const askedBy = (leg: number): Asked => {
    const c = classOf[leg] ?? 0
    const own = [...classes.needs.subarray(classes.needStart[c], classes.needStart[c + 1])]
    const region = classes.region[c] ?? -1
    const needs = (region < 0 ? own : [...own, region]).filter((need) => told[need] !== MET)
    return { unsaid: classes.unsaid[c] ?? 0, wishes: filters.unknown(leg), needs }
  }
  return {
    with(asked, leg) {
      const [before, own] = [all[asked] ?? NONE, askedBy(leg)]
      const needs = [...new Set([...before.needs, ...own.needs])].toSorted((a, b) => a - b)
      const both = { unsaid: before.unsaid | own.unsaid, wishes: before.wishes | own.wishes, needs }
      const key = `${String(both.unsaid)} ${String(both.wishes)} ${needs.join()}`
      let number = numbers.get(key)
      if (number === undefined) {
        numbers.set(key, (number = all.length))
        all.push(both)
      }
      return number
    },
    repeated(asked, leg) {
      if (asked === NOTHING) return 0
      const [before, own] = [all[asked] ?? NONE, askedBy(leg)]
      const needs = own.needs.filter((need) => before.needs.includes(need)).length
      return countOf(own.unsaid & before.unsaid) + countOf(own.wishes & before.wishes) + needs
    },
  }
}

const NONE: Asked = { unsaid: 0, wishes: 0, needs: [] }
