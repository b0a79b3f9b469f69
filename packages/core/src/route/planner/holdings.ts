import type { Profile } from '../../model/profile.ts'
import { profileWith } from '../gives.ts'
import { MET, UNMET } from './needs.ts'
import type { Network } from './network.ts'

/** A set of tokens that someone holds, and how needs turn out with them. */
export interface Held {
  at: number
  /** What the tokens make of the person: where one changes nothing here, no later need turns on it. */
  adds: string
  /** By need, with all tokens, and with those that are sure. */
  mostly: Uint8Array
  surely: Uint8Array
}

const REFUSED = 2

/** What one person can hold, each set made once. */
export class Holdings {
  readonly nothing: Held
  readonly #network: Network
  readonly #profile: Profile
  readonly #base: Uint8Array
  readonly #sets = new Map<string, Held>()
  readonly #entering: Int16Array[] = []

  constructor(network: Network, profile: Profile) {
    this.#network = network
    this.#profile = profile
    this.#base = network.needs.tell(profile)
    this.nothing = this.of([])
  }

  /** How needs that tokens do not change turn out. */
  get base(): Uint8Array {
    return this.#base
  }

  /** @param tokens by number, in any order */
  of(tokens: readonly number[]): Held {
    const distinct = [...new Set(tokens)].toSorted((a, b) => a - b)
    const key = distinct.join()
    let held = this.#sets.get(key)
    if (held === undefined) {
      held = this.#make(distinct)
      this.#sets.set(key, held)
    }
    return held
  }

  #make(tokens: readonly number[]): Held {
    const { needs, roles } = this.#network
    const gives = tokens.flatMap((token) => roles.tokens[token] ?? [])
    const sure = gives.filter((give) => give.sure !== false)
    const most = profileWith(this.#profile, gives)
    const mostly = gives.length === 0 ? this.#base : needs.tellAgain(this.#base, most)
    return {
      at: this.#sets.size,
      adds: JSON.stringify([most.level, most.dutch, most.diplomaFields?.toSorted()]),
      mostly,
      surely: sure.length === gives.length ? mostly : needs.tellAgain(this.#base, profileWith(this.#profile, sure)),
    }
  }

  /** By list of needs that tokens may change: things to confirm, by the rule of admission.ts; below 0 where refused. */
  entering({ at, mostly, surely }: Held): Int16Array {
    let entering = this.#entering[at]
    if (entering !== undefined) return entering
    const { asks, needs } = this.#network
    const outcome = mostly.map((most, need) => {
      if (most === UNMET && surely[need] === UNMET && needs.exclusive[need] === 1) return REFUSED
      return most === MET && surely[need] === MET ? 0 : 1
    })
    entering = new Int16Array(asks.length)
    for (let ask = 0; ask < asks.length; ask += 1) {
      let toConfirm = 0
      for (const need of asks[ask] ?? []) {
        const one = outcome[need] ?? 0
        toConfirm = one === REFUSED ? -1000 : toConfirm + one
      }
      entering[ask] = toConfirm
    }
    this.#entering[at] = entering
    return entering
  }

  /** Whether some need of a list, stated as a condition, is met with these tokens, and not met with the others alone. */
  unlocks(ask: number, held: Held, without: Held): boolean {
    if (held === without) return false
    const { exclusive } = this.#network.needs
    const needs = this.#network.asks[ask] ?? []
    return needs.some((need) => exclusive[need] === 1 && held.mostly[need] === MET && without.mostly[need] === UNMET)
  }
}
