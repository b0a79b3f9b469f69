import { CONFIRM, COST_LO, PAID_HI, PAID_LO, READY_HI, READY_LO, WIDTH } from './labels.ts'

/**
 * What one leg adds at least and then another, at the places of a label (leg-kinds.ts): days to paid work are those of the
 * first, or those of the other once that can start.
 */
export function following(first: Float64Array, then: Float64Array): Float64Array {
  const both = new Float64Array(WIDTH)
  // Counted months are no less than nothing.
  const [lo, hi] = [first[READY_LO] || 0, first[READY_HI] || 0]
  both[READY_LO] = lo + (then[READY_LO] || 0)
  both[READY_HI] = hi + (then[READY_HI] || 0)
  both[PAID_LO] = Math.min(first[PAID_LO] ?? 0, lo + (then[PAID_LO] ?? 0))
  both[PAID_HI] = Math.min(first[PAID_HI] ?? 0, hi + (then[PAID_HI] ?? 0))
  for (let i = COST_LO; i < WIDTH; i += 1) both[i] = (first[i] ?? 0) + (then[i] ?? 0)
  return both
}

/** As good as either. */
export function leastOf(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((number, i) => Math.min(number, b[i] ?? Infinity))
}

/** What reaching the goal adds to having finished a leg. */
export function reaching(confirm: number): Float64Array {
  const nothing = new Float64Array(WIDTH)
  nothing[PAID_LO] = nothing[PAID_HI] = Infinity
  nothing[CONFIRM] = confirm
  return nothing
}
