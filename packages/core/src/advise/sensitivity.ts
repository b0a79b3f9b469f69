import type { Match } from '../match/match-answer.ts'
import type { Matcher } from '../match/matcher.ts'
import { compareMatches } from '../match/rank.ts'
import type { Strength } from '../match/strength.ts'
import type { InitiativeId, SuccessFactorId } from '../model/id.ts'
import type { Query } from '../model/query.ts'
import type { Reason } from '../explain/reason.ts'

/** Another weight of one factor, and what then comes first. */
export interface Turn {
  weight: number
  first: InitiativeId
}

export interface FactorSensitivity {
  factor: SuccessFactorId
  weight: number
  /** By how much its weight must move, at least, before the first place changes. */
  by: number | 'never'
  lower: Turn | 'never'
  higher: Turn | 'never'
  why: Reason[]
}

const WEIGHTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/**
 * For each success factor by how much its weight must move before the first place changes. Exact: strength counts only
 * after verdict, misses, what is to confirm and fit, none of which a weight moves; so only what is equal in all of
 * these to the first can take its place.
 */
export function sensitivity(matcher: Matcher, query: Query): FactorSensitivity[] {
  const rivals = rivalsOf(matcher, query)
  const weights = new Map(matcher.inventory.successFactors.map(({ id }) => [id, query.weights[id] ?? 1]))
  return [...weights].map(([factor, weight]): FactorSensitivity => {
    // Not all weights may be zero: such a query has no answer.
    const alone = [...weights].every(([other, its]) => other === factor || its === 0)
    const others = WEIGHTS.filter((other) => other !== weight && (other > 0 || !alone))
    const lower = turnOf(rivals, factor, { weight, others: others.filter((other) => other < weight).toReversed() })
    const higher = turnOf(rivals, factor, { weight, others: others.filter((other) => other > weight) })
    const moves = [lower, higher].flatMap((turn) => (turn === 'never' ? [] : [Math.abs(turn.weight - weight)]))
    const by = moves.length === 0 ? ('never' as const) : Math.min(...moves)
    return { factor, weight, by, lower, higher, why: reasonsOf(factor, weight, [lower, higher]) }
  })
}

/** The first of other weights, nearest first, at which another comes first. */
function turnOf(
  rivals: readonly Match[],
  factor: SuccessFactorId,
  { weight, others }: { weight: number; others: readonly number[] },
): Turn | 'never' {
  for (const other of others) {
    const first = rivals
      .map((match) => ({ ...match, strength: reweighed(match.strength, factor, other - weight) }))
      .reduce<Match | undefined>((best, match) => (best && compareMatches(best, match) < 0 ? best : match), undefined)
    if (first !== undefined && first.initiative !== rivals[0]?.initiative)
      return { weight: other, first: first.initiative }
  }
  return 'never'
}

/** Strength with the weight of one factor moved: each end moves where it counts the factor. */
function reweighed(strength: Strength, factor: SuccessFactorId, by: number): Strength {
  const state = strength.factors.find((result) => result.factor === factor)?.state ?? 'not-applicable'
  return {
    ...strength,
    lo: strength.lo + (state === 'present' ? by : 0),
    hi: strength.hi + (state === 'present' || state === 'unknown' ? by : 0),
    of: strength.of + (state === 'not-applicable' ? 0 : by),
  }
}

/** The first and all that equal it in whatever comes before strength, fetched a few at a time. */
function rivalsOf(matcher: Matcher, query: Query): Match[] {
  for (let limit = 8; ; limit *= 4) {
    const { items, total } = matcher.match({ ...query, limit })
    const [first] = items
    if (first === undefined) return []
    const equal = items.filter((match) => equals(match, first))
    if (equal.length < items.length || items.length >= total) return equal
  }
}

/** Equal but for strength and id: the order is asked, with these made the same. */
function equals(match: Match, first: Match): boolean {
  const { initiative, entry, strength } = first
  return compareMatches({ ...match, initiative, entry, strength }, first) === 0
}

function reasonsOf(factor: SuccessFactorId, now: number, turns: readonly (Turn | 'never')[]): Reason[] {
  const told = turns.flatMap((turn): Reason[] =>
    turn === 'never'
      ? []
      : [
          {
            code: 'weight-turns',
            params: { factor, count: now, weight: turn.weight, initiative: turn.first },
            cites: [],
          },
        ],
  )
  return told.length > 0 ? told : [{ code: 'weight-never-turns', params: { factor, count: now }, cites: [] }]
}
