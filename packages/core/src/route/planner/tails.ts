import { CRITERIA } from '../../model/vocabulary.ts'
import type { Arrivals } from './arrivals.ts'
import { COST_HI, COST_LO, UNPAID_HI, UNPAID_LO } from './labels.ts'
import { KIND_WIDTH } from './leg-kinds.ts'
import type { Network } from './network.ts'

/** What following a quiet sequence to the goal adds at least, whatever legs are taken. */
export interface Tail {
  confirm: number
  /** Cost and days without pay, at the places where legs have them (leg-kinds.ts). */
  numbers: Float64Array
}

const ADDED = [COST_LO, COST_HI, UNPAID_LO, UNPAID_HI] as const

/** More than any number that says what is asked, a bit for each criterion. */
const ASKED = 1 << CRITERIA.length

interface Asked {
  arrivals: Arrivals
  /** Things to confirm about a leg in a sequence that asks so much already; below 0 where it is out of the question. */
  confirmNext: (leg: number, asked: number) => number
}

/** Reads what comes after a leg that opens a quiet sequence; undefined where that cannot reach the goal. */
export function tailsOf(network: Network, { arrivals, confirmNext }: Asked): (leg: number) => Tail | undefined {
  const unsaidBy = (leg: number) => network.classes.unsaid[network.classOf[leg] ?? 0] ?? 0
  const { kinds } = network
  const known = new Map<number, Tail | undefined>()
  const own = (leg: number, asked: number): Tail | undefined => {
    const confirm = confirmNext(leg, asked)
    if (confirm < 0) return undefined
    const arrives = arrivals.confirm[network.classes.role[network.classOf[leg] ?? 0] ?? 0] ?? -1
    const further = network.next.has(leg) && arrives !== 0 ? tailOf(leg, asked | unsaidBy(leg)) : undefined
    const end = arrives < 0 ? undefined : nothing(arrives)
    const rest = further && end ? least(further, end) : (further ?? end)
    if (rest === undefined) return undefined
    const numbers = rest.numbers.slice()
    const at = (kinds.of[leg] ?? 0) * KIND_WIDTH
    for (const place of ADDED) numbers[place] = (numbers[place] ?? 0) + (kinds.numbers[at + place] ?? 0)
    return { confirm: rest.confirm + confirm, numbers }
  }
  const tailOf = (leg: number, asked: number): Tail | undefined => {
    const key = leg * ASKED + asked
    if (known.has(key)) return known.get(key)
    // Where sequences run in circles, nothing is said of coming by again.
    known.set(key, nothing(0))
    const tails = (network.next.get(leg) ?? []).flatMap((next) => own(next, asked) ?? [])
    const tail = tails.length === 0 ? undefined : tails.reduce(least)
    known.set(key, tail)
    return tail
  }
  const opened = new Map<number, Tail | undefined>()
  return (leg) => {
    if (!opened.has(leg)) opened.set(leg, tailOf(leg, unsaidBy(leg)))
    return opened.get(leg)
  }
}

const nothing = (confirm: number): Tail => ({ confirm, numbers: new Float64Array(KIND_WIDTH) })

function least(a: Tail, b: Tail): Tail {
  return {
    confirm: Math.min(a.confirm, b.confirm),
    numbers: a.numbers.map((number, i) => Math.min(number, b.numbers[i] ?? Infinity)),
  }
}
