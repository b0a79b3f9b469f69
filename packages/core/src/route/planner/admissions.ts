import type { Give } from '../../model/give.ts'
import type { Profile } from '../../model/profile.ts'
import { evaluateNeed } from '../../match/evaluate-need.ts'
import { isAskedFor, profileWith, tokenKeys } from '../gives.ts'
import type { Network, Node } from './network.ts'

const MET = 0
const CONFIRM = 1
const REFUSED = 2
const UNREAD = 255

/** How every distinct need turns out for someone who holds certain tokens; each is evaluated at most once. */
export interface Held {
  key: string
  /** What the tokens make of the person: where one changes nothing here, no later need turns on it. */
  adds: string
  /** `MET`, `CONFIRM` or `REFUSED`, by the rule of admission.ts. */
  outcomeOf(need: number): number
  /** Stated as a condition, and met with all these tokens, or not met: what an inferred transfer asks. */
  conditionOf(need: number): 'met' | 'unmet' | undefined
}

export function holdings({ lookup, needs }: Network, profile: Profile): (gives: readonly Give[]) => Held {
  const known = new Map<string, Held>()
  const make = (key: string, gives: readonly Give[]): Held => {
    const sure = gives.filter((give) => give.sure !== false)
    const [mostly, surely] = [profileWith(profile, gives), profileWith(profile, sure)]
    const outcomes = new Uint8Array(needs.length).fill(UNREAD)
    const conditions = new Map<number, 'met' | 'unmet'>()
    const read = (at: number) => {
      const need = needs[at]
      if (need === undefined) return
      const all = evaluateNeed(lookup, mostly, need)
      const least = sure.length === gives.length ? all : evaluateNeed(lookup, surely, need)
      const refused = all.state === 'unmet' && least.state === 'unmet' && all.exclusive
      outcomes[at] = refused ? REFUSED : all.state === 'met' && least.state === 'met' ? MET : CONFIRM
      if (all.exclusive && all.state !== 'unknown') conditions.set(at, all.state)
    }
    return {
      key,
      adds: JSON.stringify([mostly.level, mostly.dutch, mostly.diplomaFields?.toSorted()]),
      outcomeOf(need) {
        if (outcomes[need] === UNREAD) read(need)
        return outcomes[need] ?? REFUSED
      },
      conditionOf(need) {
        if (outcomes[need] === UNREAD) read(need)
        return conditions.get(need)
      },
    }
  }
  return (all) => {
    const gives = all.filter(isAskedFor)
    const key = [...new Set(gives.map((give) => tokenKeys(give)[0] ?? ''))].toSorted().join()
    let held = known.get(key)
    if (held === undefined) known.set(key, (held = make(key, gives)))
    return held
  }
}

/** Things to confirm on entering a leg, -1 where it is refused. */
export function entering({ needs, unsaid }: Node, held: Held): number {
  let toConfirm = unsaid
  for (const need of needs) {
    const outcome = held.outcomeOf(need)
    if (outcome === REFUSED) return -1
    toConfirm += outcome
  }
  return toConfirm
}
