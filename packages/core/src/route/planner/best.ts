import { KIND_WIDTH, type Loads } from './leg-kinds.ts'

/** Legs side by side, and for each the things to confirm about it that hang on nothing earned but what it is listed for. */
export interface Listed {
  legs: Uint32Array
  confirm: Uint16Array
}

/** What one leg may add to a label at least; as a leg that starts at once. */
export interface Best {
  numbers: Float64Array
  bits: number
  confirm: number
}

/** Places from `from` up to `to`. */
export interface Range {
  from: number
  to: number
}

export function bestOf(loads: Loads, { legs, confirm }: Listed, { from, to }: Range): Best {
  const { of, numbers, bits } = loads
  const best = { numbers: new Float64Array(KIND_WIDTH).fill(Infinity), bits: 0, confirm: Infinity }
  let before = -1
  for (let at = from; at < to; at += 1) {
    const load = of[legs[at] ?? 0] ?? 0
    const own = (confirm[at] ?? 0) + (loads.confirm[load] ?? 0)
    if (own < best.confirm) best.confirm = own
    // What is alike is near.
    if (load === before) continue
    before = load
    best.bits |= bits[load] ?? 0
    for (let i = 0; i < KIND_WIDTH; i += 1) {
      // Counted months are no less than nothing.
      const number = numbers[load * KIND_WIDTH + i] || 0
      if (number < (best.numbers[i] ?? Infinity)) best.numbers[i] = number
    }
  }
  return best
}
