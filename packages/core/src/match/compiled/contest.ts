/** What the one order of matches reads of a candidate, as numbers. `compareMatches` is the rule; this says the same. */
export interface Candidate {
  position: number
  /** Which of the entries of its initiative: the row it is in. */
  row: number
  entry: number
  /** 0 open, 1 to confirm, 2 closed. */
  verdict: number
  unmet: number
  toConfirm: number
  fitLo: number
  fitHi: number
  strengthLo: number
  strengthHi: number
  slug: number
}

function isBefore(a: Candidate, b: Candidate): boolean {
  if (a.verdict !== b.verdict || a.unmet !== b.unmet || a.toConfirm !== b.toConfirm) return isLower(b, a)
  if (a.fitLo !== b.fitLo) return a.fitLo > b.fitLo
  if (a.fitHi !== b.fitHi) return a.fitHi > b.fitHi
  if (a.strengthHi !== b.strengthHi) return a.strengthHi > b.strengthHi
  if (a.strengthLo !== b.strengthLo) return a.strengthLo > b.strengthLo
  return a.slug < b.slug
}

/** Whether `a` comes after `b` by verdict and criteria alone. */
export function isLower(a: Candidate, b: Candidate | undefined): boolean {
  if (b === undefined) return false
  if (a.verdict !== b.verdict) return a.verdict > b.verdict
  return a.unmet !== b.unmet ? a.unmet > b.unmet : a.toConfirm > b.toConfirm
}

/** Of two that are equal by verdict and criteria: whether `a` fits less. */
export function fitsLess(a: Candidate, b: Candidate): boolean {
  if (a.verdict !== b.verdict || a.unmet !== b.unmet || a.toConfirm !== b.toConfirm) return false
  return a.fitLo !== b.fitLo ? a.fitLo < b.fitLo : a.fitHi < b.fitHi
}

/** Keeps the first `places` of all candidates offered, in a heap with the last of them on top. */
export class Contest {
  readonly #heap: Candidate[] = []
  readonly #places: number

  constructor(places: number) {
    this.#places = places
  }

  /** The one that a newcomer has to come before; undefined while there is room. */
  get last(): Candidate | undefined {
    return this.#heap.length < this.#places ? undefined : this.#heap[0]
  }

  /** Takes a copy of the candidate, if it is among the first. */
  offer(candidate: Candidate): void {
    if (this.#heap.length < this.#places) {
      this.#heap.push({ ...candidate })
      this.#rise(this.#heap.length - 1)
    } else if (this.last !== undefined && isBefore(candidate, this.last)) {
      this.#heap[0] = { ...candidate }
      this.#sink(0)
    }
  }

  ranking(): Candidate[] {
    return this.#heap.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1
      if (!this.#swapIfBefore(above, at)) return
      at = above
    }
  }

  #sink(from: number): void {
    for (let at = from; ;) {
      const left = 2 * at + 1
      const right = left + 1
      const [l, r] = [this.#heap[left], this.#heap[right]]
      if (l === undefined) return
      const below = r !== undefined && isBefore(l, r) ? right : left
      if (!this.#swapIfBefore(at, below)) return
      at = below
    }
  }

  /** Puts the later of the two above. */
  #swapIfBefore(above: number, below: number): boolean {
    const [a, b] = [this.#heap[above], this.#heap[below]]
    if (a === undefined || b === undefined || !isBefore(a, b)) return false
    this.#heap[above] = b
    this.#heap[below] = a
    return true
  }
}
