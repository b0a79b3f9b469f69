import type { Roles } from './roles.ts'

/** Sets of portable tokens that routes end with, by number; 0 is none. */
export class Earnings {
  readonly #roles: Roles
  readonly #sets: ReadonlySet<string>[] = [new Set()]
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
      union = this.#setOf.get(key) ?? this.#sets.push(new Set(tokens)) - 1
      this.#setOf.set(key, union)
      this.#unions.set(known, union)
    }
    return union
  }

  /** For each of some sets, those that hold everything of it and more. */
  aboveEach(sets: readonly number[]): Map<number, number[]> {
    const holders = new Map<string, number[]>()
    for (const set of sets) {
      for (const token of this.#tokens(set)) {
        const those = holders.get(token)
        if (those) those.push(set)
        else holders.set(token, [set])
      }
    }
    // What holds all of it holds what fewest hold.
    const fewest = (set: number) =>
      [...this.#tokens(set)].map((token) => holders.get(token) ?? []).toSorted((a, b) => a.length - b.length)[0] ?? sets
    return new Map(sets.map((set) => [set, fewest(set).filter((other) => this.#isAbove(other, set))]))
  }

  #tokens(set: number): ReadonlySet<string> {
    return this.#sets[set] ?? new Set()
  }

  #isAbove(set: number, other: number): boolean {
    const [more, less] = [this.#tokens(set), this.#tokens(other)]
    return more.size > less.size && [...less].every((token) => more.has(token))
  }
}
