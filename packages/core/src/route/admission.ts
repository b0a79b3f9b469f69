import { OverstapError } from '../error.ts'
import type { Give } from '../model/give.ts'
import type { Profile } from '../model/profile.ts'
import { judge } from '../match/judge.ts'
import type { CriterionResult } from '../match/need-result.ts'
import type { Running } from '../match/running.ts'
import type { Lookup } from '../model/lookup.ts'
import { isRaised, personWith } from './gives.ts'
import type { Leg } from './leg.ts'

/** Whether a person who holds certain tokens may take a leg. */
export interface Admission {
  criteria: CriterionResult[]
  /** Positions among `criteria` of those met by a give which is not sure: each is one to confirm. */
  unsure: number[]
  /** Positions of those that an earlier step of the same sequence asks already. */
  askedBefore: number[]
  /** Stated, exclusive criteria that are not met. */
  refusals: CriterionResult[]
  /** Criteria to answer, aims that are not met, gives that are not sure, and one where it may have ended. */
  toConfirm: number
}

/** What is asked already in the sequence that a source puts before a leg (`questionOf`); undefined where it opens one. */
export type Asked = ReadonlySet<string> | undefined

/**
 * Match's own verdict, for the person with what was earned on the way. A give that is not sure satisfies a need and
 * adds one to confirm: what turns out differently with and without it is not certain. In steps that a source puts one
 * after the other, the same question is asked once, and so is whether it still runs.
 */
export function admit(
  lookup: Lookup,
  { leg, running }: { leg: Leg; running: Running },
  { profile, held, asked }: { profile: Profile; held: readonly Give[]; asked?: Asked },
): Admission {
  const judged = (gives: readonly Give[]) => judge(lookup, personWith(profile, gives), { entry: leg, running }).criteria
  const withAll = judged(held)
  const sure = held.filter((give) => give.sure !== false)
  const withSure = sure.length === held.length ? withAll : judged(sure)
  const criteria = withAll.map((result, i) => settle(result, withSure[i] ?? missing()))
  const unsure = withAll.flatMap((result, i) => (result.state === 'met' && withSure[i]?.state !== 'met' ? [i] : []))
  const askedBefore = criteria.flatMap((result, i) => (isIn(asked, result) ? [i] : []))
  const open = criteria.filter(
    (result, i) =>
      !askedBefore.includes(i) &&
      (result.state === 'unknown' ||
        (result.state === 'unmet' && !result.exclusive) ||
        (result.state === 'met' && withSure[i]?.state !== 'met')),
  )
  return {
    criteria,
    unsure,
    askedBefore,
    refusals: criteria.filter((result) => result.state === 'unmet' && result.exclusive),
    toConfirm: open.length + (running.state === 'unknown' && asked === undefined ? 1 : 0),
  }
}

/**
 * What is to be confirmed about a criterion, as far as the answer is the same in every step of a sequence: what no source
 * states, by its name, and what sources do state in the same words. What is earned on the way may change a diploma or a
 * language level, so that is asked where it is needed.
 */
export function questionOf({ basis, state, exclusive, criteria, claims }: CriterionResult): string | undefined {
  if (basis === 'unstated' || basis === 'unread') return criteria.join()
  if (isRaised(criteria) || state === 'met' || (state === 'unmet' && exclusive)) return undefined
  return JSON.stringify(claims.map(({ tree, exclusive: closes, waived }) => [tree, closes, waived]))
}

function isIn(asked: Asked, result: CriterionResult): boolean {
  const question = asked && questionOf(result)
  return question !== undefined && asked?.has(question) === true
}

/** What a give that is not sure would spoil is not known to be spoilt. */
function settle(withAll: CriterionResult, withSure: CriterionResult): CriterionResult {
  if (withAll.state !== 'unmet' || withSure.state === 'unmet') return withAll
  return { ...withAll, state: 'unknown', who: ['provider'] }
}

function missing(): never {
  throw new OverstapError('invalid-inventory', [{ path: '', message: 'the same needs gave other criteria' }])
}
