import { columnOf, dictionaryOf } from '../../match/compiled/dictionary.ts'
import { COST_HI, COST_LO, UNPAID_HI, UNPAID_LO } from './labels.ts'
import { countOf } from './leg-classes.ts'
import { KIND_WIDTH, type LegKinds, type Loads } from './leg-kinds.ts'

interface Sequences {
  kinds: LegKinds
  /** Legs that a source puts straight after it; undefined for most. */
  next: ReadonlyMap<number, readonly number[]>
  /** What a leg asks that no source states, as bits. */
  unsaid: (leg: number) => number
}

const ADDED = [COST_LO, COST_HI, UNPAID_LO, UNPAID_HI] as const

/**
 * What a leg adds at least together with the one after it, for legs that open a sequence; for all others, nothing. Of
 * as many legs there are far fewer sums, as with kinds.
 */
export function openingsOf({ kinds, next, unsaid }: Sequences): Loads {
  const sums = dictionaryOf<{ numbers: Float64Array; bits: number; confirm: number }>()
  const nothing = { numbers: new Float64Array(KIND_WIDTH), bits: 0, confirm: 0 }
  sums.idOf('', () => nothing)
  const of = new Uint32Array(kinds.of.length)
  for (const [leg, after] of next) {
    const numbers = kinds.numbers.slice((kinds.of[leg] ?? 0) * KIND_WIDTH, ((kinds.of[leg] ?? 0) + 1) * KIND_WIDTH)
    for (const place of ADDED) {
      const least = Math.min(...after.map((one) => kinds.numbers[(kinds.of[one] ?? 0) * KIND_WIDTH + place] ?? 0))
      numbers[place] = (numbers[place] ?? 0) + least
    }
    const bits = kinds.bits[kinds.of[leg] ?? 0] ?? 0
    const confirm = Math.min(...after.map((one) => countOf(unsaid(one) & ~unsaid(leg))))
    of[leg] = sums.idOf([bits, confirm, ...numbers].join(' '), () => ({ numbers, bits, confirm }))
  }
  const { values } = sums
  return {
    of: columnOf(of, values.length),
    numbers: Float64Array.from(values.flatMap(({ numbers }) => [...numbers])),
    bits: Uint8Array.from(values, ({ bits }) => bits),
    confirm: Uint8Array.from(values, ({ confirm }) => confirm),
  }
}
