import type { Profile } from '../model/profile.ts'
import type { Give } from '../model/give.ts'
import type { Lookup } from '../model/lookup.ts'
import { readFact } from '../model/fact-state.ts'
import { LEVEL_RANKS } from '../model/vocabulary.ts'
import { sectorWithin } from '../match/evaluate-condition.ts'
import { evaluateNeed } from '../match/evaluate-need.ts'
import { type CriterionResult } from '../match/need-result.ts'
import { some, type State } from '../match/kleene.ts'
import { isPortable, personWith } from './gives.ts'
import type { Leg } from './leg.ts'

/** What has to hold between two legs besides the token. */
export interface Parts {
  sectors: State
  level: State
}

/** One leg gives what a later one states it needs and the person lacks; no source says that the two connect. */
export interface InferredTransfer extends Parts {
  /** Positions in the route, from 0. */
  from: number
  to: number
  /** The needs that turn from not met to met. */
  needs: CriterionResult[]
}

/**
 * Every inferred transfer of a route (semantics.md 6). A need counts where it is stated as a condition, known not to be met
 * without that leg, and known to be met with it: what is unknown never creates a transfer. Where a source puts the one
 * straight after the other there is none to infer. That the place can be reached and the audience holds is asked of
 * every leg anyway.
 * @param isStated whether a source puts a leg straight after the one before it, by its position
 */
export function inferredTransfers(
  lookup: Lookup,
  profile: Profile,
  { legs, isStated }: { legs: readonly Leg[]; isStated: (to: number) => boolean },
): InferredTransfer[] {
  const needsOf = (leg: Leg, others: readonly Leg[]) => {
    const person = personWith(profile, portableOf(others))
    return leg.terms.needs.map((need) => evaluateNeed(lookup, person, need))
  }
  return legs.flatMap((leg, to) => {
    const before = legs.slice(0, to)
    if (portableOf(before).length === 0) return []
    const withAll = needsOf(leg, before)
    return before.flatMap((giver, from): InferredTransfer[] => {
      if (portableOf([giver]).length === 0 || (from === to - 1 && isStated(to))) return []
      const without = needsOf(
        leg,
        before.filter((_, i) => i !== from),
      )
      const needs = withAll.filter(
        (result, i) => result.exclusive && result.state === 'met' && without[i]?.state === 'unmet',
      )
      if (needs.length === 0) return []
      return [{ from, to, needs, ...partsOf(giver, leg) }]
    })
  })
}

/** One for the transfer itself, as no source states it, and one for each part that is not known to hold. */
export function confirmTransfer({ sectors, level }: Parts): number {
  return 1 + (sectors === 'unknown' ? 1 : 0) + (level === 'unknown' ? 1 : 0)
}

/** A part that is known not to hold leaves no transfer. */
export function isRefused({ sectors, level }: Parts): boolean {
  return sectors === 'unmet' || level === 'unmet'
}

export function portableOf(legs: readonly Leg[]): Give[] {
  return legs.flatMap(({ gives }) => gives.filter(isPortable))
}

export function partsOf(giver: Leg, leg: Leg): Parts {
  return { sectors: sectorsOverlap(giver, leg), level: levelHolds(giver, leg) }
}

function sectorsOverlap(a: Leg, b: Leg): State {
  if (a.initiative === b.initiative) return 'met'
  const [mine, theirs] = [a, b].map(({ initiative }) => readFact(initiative.facts.sectors, true))
  if (mine?.kind !== 'known' || theirs?.kind !== 'known') return 'unknown'
  return some(mine.values.flatMap((x) => theirs.values.flatMap((y) => [sectorWithin(x, y), sectorWithin(y, x)])))
}

/** The level given does not fall. Where one of the two gives no qualification at all, there is none to fall. */
function levelHolds(a: Leg, b: Leg): State {
  const [from, to] = [levelGiven(a), levelGiven(b)]
  if (from === 'none' || to === 'none') return 'met'
  if (from === 'unknown' || to === 'unknown') return 'unknown'
  if (to.lo >= from.hi) return 'met'
  return to.hi < from.lo ? 'unmet' : 'unknown'
}

function levelGiven({ gives }: Leg): { lo: number; hi: number } | 'none' | 'unknown' {
  const levels = gives.flatMap((give) => (give.token === 'diploma' || give.token === 'certificate' ? [give.level] : []))
  if (levels.length === 0) return 'none'
  const [highest] = levels
    .flatMap((level) => (level === undefined ? [] : [LEVEL_RANKS[level]]))
    .toSorted((a, b) => b.lo - a.lo || b.hi - a.hi)
  return highest ?? 'unknown'
}
