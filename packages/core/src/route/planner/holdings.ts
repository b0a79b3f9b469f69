import type { Give } from '../../model/give.ts'
import type { Profile } from '../../model/profile.ts'
import { profileWith } from '../gives.ts'
import { MET, UNMET } from './needs.ts'
import type { Network } from './network.ts'

/** What tokens make of a person, and how needs turn out then; tokens that make the same of them are one. */
export interface Held {
  at: number
  /** With all tokens: where one changes nothing here, no later need turns on it. */
  adds: string
  /** By need, with all tokens, and with those that are sure. */
  mostly: Uint8Array
  surely: Uint8Array
  /** The person with all tokens, and with those that are sure. */
  most: Profile
  sure: Profile
  /** With the tokens of one leg more, by their list. */
  more: (Held | undefined)[]
}

const REFUSED = 2

/** What one person can hold, each made once. */
export class Holdings {
  readonly nothing: Held
  readonly #network: Network
  readonly #base: Uint8Array
  readonly #made = new Map<string, Held>()
  readonly #entering: Int16Array[] = []

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
      held.more[list] = more = this.#of(profileWith(held.most, gives), profileWith(held.sure, sure))
    }
    return more
  }

  #of(most: Profile, sure: Profile): Held {
    const [adds, surely] = [told(most), told(sure)]
    const key = `${adds} ${surely}`
    let held = this.#made.get(key)
    if (held === undefined) {
      const tell = (profile: Profile) => this.#network.needs.tellAgain(this.#base, profile)
      const first = this.#made.size === 0
      const mostly = first ? this.#base : tell(most)
      held = {
        at: this.#made.size,
        adds,
        mostly,
        surely: adds === surely ? mostly : tell(sure),
        most,
        sure,
        more: [],
      }
      this.#made.set(key, held)
    }
    return held
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
    for (const need of this.#network.asks[ask] ?? [])
      if (exclusive[need] === 1 && held.mostly[need] === MET && without.mostly[need] === UNMET) return true
    return false
  }
}

/** What tokens can change about a person. */
function told({ level, dutch, diplomaFields }: Profile): string {
  return JSON.stringify([level, dutch, diplomaFields?.toSorted()])
}
