import type { Roles } from './roles.ts'

/** Sets of portable tokens that routes end with, by number; 0 is none. */
export class Earnings {
  readonly #roles: Roles
  readonly #sets: ReadonlySet<string>[] = [new Set()]
  /** By set: a bit for each token, which it may share with others. */
  readonly #bits: number[] = [0]
  readonly #bitOf = new Map<string, number>()
  readonly #setOf = new Map<string, number>([['', 0]])
  readonly #unions = new Map<number, number>()

  constructor(roles: Roles) {
    this.#roles = roles
  }

  /** A set with what one more leg gives. */
  with(set: number, role: number): number {
    const { list } = this.#roles
    const { portable = [] } = list[role] ?? {}
    if (portable.length === 0) return set
    const known = set * list.length + role
    let union = this.#unions.get(known)
    if (union === undefined) {
      const tokens = [...new Set([...(this.#sets[set] ?? []), ...portable])].toSorted()
      const key = tokens.join()
      union = this.#setOf.get(key) ?? this.#add(tokens)
      this.#setOf.set(key, union)
      this.#unions.set(known, union)
    }
    return union
  }

  #add(tokens: readonly string[]): number {
    let bits = 0
    for (const token of tokens) {
      const bit = this.#bitOf.get(token) ?? this.#bitOf.size
      this.#bitOf.set(token, bit)
      bits |= 1 << bit
    }
    this.#bits.push(bits)
    return this.#sets.push(new Set(tokens)) - 1
  }

  /** Whether everything of one set is in another. */
  isIn(set: number, other: number): boolean {
    if (((this.#bits[set] ?? 0) & ~(this.#bits[other] ?? 0)) !== 0) return false
    const [less, more] = [this.#sets[set], this.#sets[other]]
    return less !== undefined && more !== undefined && [...less].every((token) => more.has(token))
  }
}
