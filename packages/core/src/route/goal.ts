import { readFact } from '../model/fact-state.ts'
import type { Give } from '../model/give.ts'
import type { Lookup } from '../model/lookup.ts'
import type { Goal } from '../model/query.ts'
import { reaches, SCHOOL_GOALS } from '../match/direction.ts'
import { sectorWithin } from '../match/evaluate-condition.ts'
import { known, type State } from '../match/kleene.ts'
import type { Leg } from './leg.ts'

/** What of a leg reaches the goal, and how many things about that are to be confirmed. */
export interface Arrival {
  give: Give
  toConfirm: number
  /** It is a job; else it is ability, and the job itself is still to be found. */
  job: boolean
}

export const DEFAULT_GOAL: Goal = { kind: 'technical-job' }

/** For goals at school arrival takes the place of the start of paid work, and time without pay does not apply. */
export function isPaidGoal(goal: Goal): boolean {
  return !SCHOOL_GOALS.has(goal.kind)
}

/** The give that reaches the goal with the fewest things to confirm; undefined where none may. */
export function arrivalOf(lookup: Lookup, leg: Leg, goal: Goal): Arrival | undefined {
  return leg.gives
    .flatMap((give): Arrival[] => {
      const state = reached(lookup, { give, leg }, goal)
      if (state === 'unmet') return []
      const job = give.token === 'job' || !isPaidGoal(goal)
      return [{ give, job, toConfirm: (state === 'met' ? 0 : 1) + (give.sure === false ? 1 : 0) + (job ? 0 : 1) }]
    })
    .toSorted((a, b) => a.toConfirm - b.toConfirm)[0]
}

/**
 * A job in plain technology may be one in the sector asked for; a job in a step that is said to train for an
 * occupation may be one in that occupation.
 */
function reached(lookup: Lookup, { give, leg }: { give: Give; leg: Leg }, goal: Goal): State {
  if (reaches(lookup, give, goal)) return 'met'
  if (give.token !== 'job') return 'unmet'
  if (goal.kind === 'sector') return sectorWithin(give.sector, goal.sector)
  if (goal.kind !== 'occupation' || give.occupation !== undefined) return 'unmet'
  const occupations = readFact(leg.terms.occupations, true)
  const named = occupations.kind === 'known' && occupations.values.includes(goal.occupation)
  return named ? 'unknown' : known(false)
}
