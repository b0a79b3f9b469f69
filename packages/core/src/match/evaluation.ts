import type { Lookup } from '../model/lookup.ts'
import type { Condition } from '../model/need.ts'
import type { State } from './kleene.ts'

/** Who must answer for the state to become known. */
export type Answerer = 'you' | 'provider'

export interface Evaluation {
  state: State
  /** Empty unless the state is unknown. */
  who: readonly Answerer[]
}

const YOU: Evaluation = { state: 'unknown', who: ['you'] }
const BOTH: Evaluation = { state: 'unknown', who: ['you', 'provider'] }

/** What was told comes to a state. Where that is unknown all the same, the provider has the last word. */
export function evaluationOf(state: State): Evaluation {
  return { state, who: state === 'unknown' ? ['provider'] : [] }
}

/** Of what was not told nothing is known yet: who must answer. A condition without a bound leaves more to the provider. */
export function untold(lookup: Lookup, condition: Condition): Evaluation {
  switch (condition.criterion) {
    case 'age':
    case 'level':
      return condition.min === undefined && condition.max === undefined ? BOTH : YOU
    case 'dutch':
      return condition.min === undefined ? BOTH : YOU
    case 'diploma':
      return condition.min === undefined && condition.field === undefined ? BOTH : YOU
    case 'membership':
      // Whoever belongs to a group that is defined knows so; of another the provider has the last word.
      return lookup.targetGroups.get(condition.group)?.definition === undefined ? BOTH : YOU
    case 'judgedSuitable':
      return evaluationOf('unknown')
    default:
      return YOU
  }
}

/** Each once, and the person first. */
export function ordered(who: readonly Answerer[]): Answerer[] {
  return (['you', 'provider'] as const).filter((answerer) => who.includes(answerer))
}
