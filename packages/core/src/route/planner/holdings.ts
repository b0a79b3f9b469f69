import type { Give } from '../../model/give.ts'
import type { Profile } from '../../model/profile.ts'
import type { Person } from '../../match/person.ts'
import { personWith } from '../gives.ts'
import { MET, UNMET } from './needs.ts'
import type { Network } from './network.ts'

/** What tokens make of a person, and how needs turn out then; tokens that make the same of them are one. */
export interface Held {
  at: number
  /** What all tokens make of the person, by number: where one changes nothing here, no later need turns on it. */
  adds: number
  /** By need, with all tokens, and with those that are sure. */
  mostly: Uint8Array
  surely: Uint8Array
  /** The person with all tokens, and with those that are sure. */
  most: Person
  sure: Person
  /** With the tokens of one leg more, by their list. */
  more: (Held | undefined)[]
  /** Things to confirm about a list of needs that tokens may change, by number. */
  entering: Int16Array
}

/** Needs that are surely not met; nothing was asked yet. */
const REFUSED = -1
const UNREAD = -2

/** What one person can hold, each made once. */
export class Holdings {
  readonly nothing: Held
  readonly #network: Network
  readonly #base: Uint8Array
  readonly #made = new Map<string, Held>()
  readonly #adds = new Map<string, number>()

  constructor(network: Network, profile: Profile) {
    this.#network = network
    this.#base = network.needs.tell(profile)
    this.nothing = this.#of(profile, profile)
  }

  /** How needs that tokens do not change turn out. */
  get base(): Uint8Array {
    return this.#base
  }

  /** With what legs of a role give besides. */
  with(held: Held, role: number): Held {
    const { roles } = this.#network
    const list = roles.asks[role] ?? 0
    let more = held.more[list]
    if (more === undefined) {
      const gives: readonly Give[] = (roles.list[role]?.asked ?? []).flatMap((token) => roles.tokens[token] ?? [])
      const sure = gives.filter((give) => give.sure !== false)
      held.more[list] = more = this.#of(personWith(held.most, gives), personWith(held.sure, sure))
    }
    return more
  }

  #of(most: Person, sure: Person): Held {
    const [adds, surely] = [this.#numberOf(most), this.#numberOf(sure)]
    const key = `${String(adds)} ${String(surely)}`
    let held = this.#made.get(key)
    if (held === undefined) {
      const tell = (person: Person) => this.#network.needs.tellAgain(this.#base, person)
      const mostly = this.#made.size === 0 ? this.#base : tell(most)
      held = {
        at: this.#made.size,
        adds,
        mostly,
        surely: adds === surely ? mostly : tell(sure),
        most,
        sure,
        more: [],
        entering: new Int16Array(this.#network.asks.length).fill(UNREAD),
      }
      this.#made.set(key, held)
    }
    return held
  }

  /** Of what tokens make of a person. */
  #numberOf({ earned }: Person): number {
    const key = JSON.stringify(earned)
    let number = this.#adds.get(key)
    if (number === undefined) this.#adds.set(key, (number = this.#adds.size))
    return number
  }

  /** Things to confirm about a list of needs that tokens may change, by the rule of admission.ts; below 0 where refused. */
  entering({ entering, mostly, surely }: Held, ask: number): number {
    let toConfirm = entering[ask] ?? REFUSED
    if (toConfirm !== UNREAD) return toConfirm
    const { asks, needs } = this.#network
    toConfirm = 0
    for (const need of asks[ask] ?? []) {
      const [most, sure] = [mostly[need], surely[need]]
      if (most === UNMET && sure === UNMET && needs.exclusive[need] === 1) {
        toConfirm = REFUSED
        break
      }
      if (most !== MET || sure !== MET) toConfirm += 1
    }
    return (entering[ask] = toConfirm)
  }

  /** Whether some need of a list, stated as a condition, is met with these tokens, and not met with the others alone. */
  unlocks(ask: number, held: Held, without: Held): boolean {
    if (held === without) return false
    const { exclusive } = this.#network.needs
    for (const need of this.#network.asks[ask] ?? [])
      if (exclusive[need] === 1 && held.mostly[need] === MET && without.mostly[need] === UNMET) return true
    return false
  }
}
