import type { Column } from '../../match/compiled/dictionary.ts'
import { CONFIRM, WIDTH } from './labels.ts'

/** What is added to labels, by leg and shared by those that add the same. */
export interface Loads {
  /** By leg. What looks best at first sight has the lowest number, and what is alike is near. */
  of: Column
  /** Bits that the number of a load takes. */
  size: number
  bits: Uint8Array
  /**
   * What is added to a label, at the places where labels have it (labels.ts): days from start to end, days from start to
   * paid work (infinite without), own cost in cents, days without pay, and things to confirm that are the same for
   * everyone. The days to the end are NaN where months have to be counted, or sources differ.
   */
  numbers: Float64Array
  /** The same, but that days which have to be counted are no less than none. */
  least: Float64Array
}

/** Bits that numbers below a length take. */
export function sizeOf(length: number): number {
  return 32 - Math.clz32(Math.max(0, length - 1))
}

export function leastOf(numbers: Float64Array): Float64Array {
  return numbers.map((number) => (Number.isNaN(number) ? 0 : number))
}

/** What a leg adds as one number: in the order of these comes least to confirm, and then what looks best. */
export function addOf({ size }: Loads, confirm: number, load: number): number {
  return (confirm << size) | load
}

export function confirmIn({ size }: Loads, add: number): number {
  return add >>> size
}

interface Several {
  loads: Loads
  adds: Uint32Array
  from: number
  to: number
}

/** Writes what is as good as the best of several in everything. */
export function writeBest(best: Float64Array, at: number, { loads, adds, from, to }: Several): void {
  const { least, size } = loads
  const mask = (1 << size) - 1
  // One number of all at a time: nearly always the next one is no better.
  for (let place = 0; place < CONFIRM; place += 1) {
    let number = Infinity
    for (let i = from; i < to; i += 1) {
      const other = least[((adds[i] ?? 0) & mask) * WIDTH + place] ?? 0
      if (other < number) number = other
    }
    best[at + place] = number
  }
  let confirm = Infinity
  for (let i = from; i < to; i += 1) {
    const add = adds[i] ?? 0
    const other = (add >>> size) + (least[(add & mask) * WIDTH + CONFIRM] ?? 0)
    if (other < confirm) confirm = other
  }
  best[at + CONFIRM] = confirm
}
