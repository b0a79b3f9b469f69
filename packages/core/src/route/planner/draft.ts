/** Legs of a draft that are side by side and of one role. */
export interface Run {
  role: number
  from: number
  to: number
}

/** Legs that do the same for a purpose, with what each adds (loads.ts); put together one by one. */
export class Draft {
  readonly legs: number[] = []
  readonly adds: number[] = []
  /** What any of them does, as bits (leg-kinds.ts). */
  bits = 0
  readonly runs: Run[] = []

  put(role: number, { leg, add, bits }: { leg: number; add: number; bits: number }): void {
    this.bits |= bits
    this.adds.push(add)
    const to = this.legs.push(leg)
    const last = this.runs.at(-1)
    if (last?.role === role) last.to = to
    else this.runs.push({ role, from: to - 1, to })
  }
}
