import { CRITERIA } from '../../model/vocabulary.ts'
import type { Arrivals } from './arrivals.ts'
import { COST_HI, COST_LO, UNPAID_HI, UNPAID_LO } from './labels.ts'
import { KIND_WIDTH } from './leg-kinds.ts'
import type { Network } from './network.ts'
import type { Offers } from './offers.ts'

/** What following a quiet sequence to the goal adds at least, whatever legs are taken. */
export interface Tail {
  confirm: number
  costLo: number
  costHi: number
  unpaidLo: number
  unpaidHi: number
}

const NOTHING: Tail = { confirm: 0, costLo: 0, costHi: 0, unpaidLo: 0, unpaidHi: 0 }

/** More than any number that says what is asked, a bit for each criterion. */
const ASKED = 1 << CRITERIA.length

/** Reads what comes after a leg that opens a quiet sequence; undefined where that cannot reach the goal. */
export function tailsOf(network: Network, offers: Offers, arrivals: Arrivals): (leg: number) => Tail | undefined {
  const unsaidBy = (leg: number) => network.classes.unsaid[network.classOf[leg] ?? 0] ?? 0
  const { kinds } = network
  const known = new Map<number, Tail | undefined>()
  const own = (leg: number, asked: number): Tail | undefined => {
    const confirm = offers.confirmNext(leg, asked)
    if (confirm < 0) return undefined
    const arrives = arrivals.confirm[network.classes.role[network.classOf[leg] ?? 0] ?? 0] ?? -1
    const further = network.next.has(leg) && arrives !== 0 ? tailOf(leg, asked | unsaidBy(leg)) : undefined
    const end = arrives < 0 ? undefined : { ...NOTHING, confirm: arrives }
    const rest = further && end ? least(further, end) : (further ?? end)
    const at = (kinds.of[leg] ?? 0) * KIND_WIDTH
    const number = (place: number) => kinds.numbers[at + place] ?? 0
    return (
      rest && {
        confirm: rest.confirm + confirm,
        costLo: rest.costLo + number(COST_LO),
        costHi: rest.costHi + number(COST_HI),
        unpaidLo: rest.unpaidLo + number(UNPAID_LO),
        unpaidHi: rest.unpaidHi + number(UNPAID_HI),
      }
    )
  }
  const tailOf = (leg: number, asked: number): Tail | undefined => {
    const key = leg * ASKED + asked
    if (known.has(key)) return known.get(key)
    // Where sequences run in circles, nothing is said of coming by again.
    known.set(key, NOTHING)
    const tails = (network.next.get(leg) ?? []).flatMap((next) => own(next, asked) ?? [])
    const tail = tails.length === 0 ? undefined : tails.reduce(least)
    known.set(key, tail)
    return tail
  }
  return (leg) => tailOf(leg, unsaidBy(leg))
}

function least(a: Tail, b: Tail): Tail {
  return {
    confirm: Math.min(a.confirm, b.confirm),
    costLo: Math.min(a.costLo, b.costLo),
    costHi: Math.min(a.costHi, b.costHi),
    unpaidLo: Math.min(a.unpaidLo, b.unpaidLo),
    unpaidHi: Math.min(a.unpaidHi, b.unpaidHi),
  }
}
