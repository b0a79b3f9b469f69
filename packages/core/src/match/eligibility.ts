import type { Need } from '../model/need.ts'
import { CRITERIA_OF_STEP, CRITERION_COVERS, type Criterion, type Verdict } from '../model/criterion.ts'
import type { Entry } from './entry.ts'
import { type CriterionResult } from './need-result.ts'
import type { Running } from './running.ts'

export interface Eligibility {
  verdict: Verdict
  criteria: CriterionResult[]
  /** Criteria that are not met, exclusive or not. */
  unmet: number
  /** Criteria that someone must still answer, and one more where it is not known whether it still runs. */
  toConfirm: number
}

/** The verdict that the needs of one way in come to, with every criterion. */
export function eligibilityOf(
  { entry, running }: { entry: Entry; running: Running },
  result: (need: Need) => CriterionResult,
): Eligibility {
  const stated = entry.terms.needs.map(result)
  const criteria = [...stated, ...(entry.terms.complete === undefined ? unstated(entry, stated) : [])]
  const closed = running.state === 'ended' || criteria.some((result) => result.state === 'unmet' && result.exclusive)
  const open =
    entry.terms.complete !== undefined &&
    running.state !== 'unknown' &&
    criteria.every((result) => result.state === 'met')
  return {
    verdict: closed ? 'closed' : open ? 'open' : 'to-confirm',
    criteria,
    unmet: criteria.filter((result) => result.state === 'unmet').length,
    toConfirm: criteria.filter((result) => result.state === 'unknown').length + (running.state === 'unknown' ? 1 : 0),
  }
}

/** Criteria that apply to this kind of step and that no source states: each is one to confirm with the provider. */
export function unstated(entry: Entry, stated: readonly Pick<CriterionResult, 'criteria'>[]): CriterionResult[] {
  const settled = new Set<Criterion>(stated.flatMap((result) => result.criteria))
  for (const criterion of settled) {
    const covered = CRITERION_COVERS[criterion]
    if (covered !== undefined) settled.add(covered)
  }
  return CRITERIA_OF_STEP[entry.step.kind]
    .filter((criterion) => !settled.has(criterion))
    .map((criterion) => ({
      criteria: [criterion],
      state: 'unknown',
      exclusive: false,
      who: ['provider'],
      basis: entry.terms.criteriaNotStated?.includes(criterion) === true ? 'unstated' : 'unread',
      claims: [],
    }))
}
