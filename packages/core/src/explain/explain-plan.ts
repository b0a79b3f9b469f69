import type { InitiativeId } from '../model/id.ts'
import type { Criterion } from '../model/vocabulary.ts'
import type { CriterionResult } from '../match/need-result.ts'
import { isPaidGoal } from '../route/goal.ts'
import type { Barrier, NearMiss, PlanAnswer } from '../route/route-answer.ts'
import { reason } from './make-reason.ts'
import type { Reason } from './reason.ts'

/**
 * What holds of the whole answer: cut short, cut off by the limit, or empty and what comes nearest. Who asks for what
 * pupils do is pointed on to school first of all.
 */
export function explainPlan(answer: PlanAnswer): Reason[] {
  const { goal, stoppedAfter, schoolFirst, atSchool, routes, total, nearMisses, forPupils } = answer
  if (schoolFirst) return [reason('no-route-school-first')]
  return [
    ...(stoppedAfter === undefined ? [] : [reason('plan-stopped', { count: stoppedAfter })]),
    ...(routes.length < total ? [reason('answer-limited', { count: total - routes.length })] : []),
    ...(total === 0 ? [reason(isPaidGoal(goal) && !atSchool ? 'no-route' : 'no-route-at-school')] : []),
    ...(total > 0 && atSchool ? [reason('routes-at-school')] : []),
    ...forPupils.map((initiative) => reason('miss-for-pupils', { initiative })),
    ...(total === 0 && nearMisses.length === 0 ? [reason('no-step-leads-there')] : []),
  ]
}

/** Why one leg that would reach the goal cannot be taken, and what would have to change. */
export function explainNearMiss({ after, blocked, beyond, ...miss }: NearMiss): Reason[] {
  const { initiative } = miss.leg
  const steps = [...new Set(after.map(({ step }) => step))]
  // What comes before it can be taken where nothing is known to stand in its way.
  const before = blocked.length > 0 ? 'miss-after' : 'miss-after-open'
  return [
    ...explainBarrier(miss),
    ...(steps.length > 0 ? [reason(before, { initiative, steps })] : []),
    ...blocked.flatMap((barrier) => [
      reason('miss-blocked', { initiative, steps: [barrier.leg.step] }),
      ...explainBarrier(barrier),
    ]),
    ...(beyond ? [reason('miss-beyond', { on: beyond.horizon, count: beyond.maxLegs })] : []),
  ]
}

/** What a step could give. No step makes anyone older, or lives elsewhere for them: that none does is no gap. */
const EARNED: ReadonlySet<Criterion> = new Set<Criterion>(['level', 'diploma', 'dutch', 'occupation', 'experience'])

type Departing = Pick<Barrier, 'leg' | 'noDeparture' | 'tooLate'>

function explainDeparture({ leg: { initiative }, noDeparture, tooLate }: Departing): Reason[] {
  return noDeparture ? [reason(tooLate ? 'miss-too-late' : 'miss-no-departure', { initiative })] : []
}

function explainBarrier({ obstacles, unmet, ...one }: Barrier): Reason[] {
  const { initiative } = one.leg
  return [
    ...obstacles.map((obstacle) => reason(`miss-${obstacle}`, { initiative })),
    ...unmet.flatMap((need) => [explainUnmet(initiative, need.criterion), ...explainGivers(need)]),
    ...explainDeparture(one),
  ]
}

function explainUnmet(initiative: InitiativeId, { criteria, claims }: CriterionResult): Reason {
  const cites = claims.flatMap((claim) => claim.cites)
  return reason('miss-unmet', { initiative, criteria, needs: claims.map(({ tree }) => tree) }, cites)
}

/** Where it can be had; and why not there, where that is known. */
function explainGivers({ criterion: { criteria }, givers, moreGivers, barred }: Barrier['unmet'][number]): Reason[] {
  const shut = new Set(barred.map(({ giver }) => giver.initiative))
  const initiatives = givers.map((giver) => giver.initiative).filter((id) => !shut.has(id))
  return [
    ...(initiatives.length > 0 ? [reason('miss-given-by', { initiatives })] : []),
    ...barred.flatMap(({ giver, by }) => [
      reason('miss-giver-barred', { initiative: giver.initiative }),
      ...by.flatMap(({ obstacles, unmet, ...one }) => [
        ...obstacles.map((obstacle) => reason(`miss-${obstacle}`, { initiative: one.leg.initiative })),
        ...unmet.map((need) => explainUnmet(one.leg.initiative, need)),
        ...explainDeparture(one),
      ]),
    ]),
    ...(givers.length === 0 && criteria.some((one) => EARNED.has(one)) ? [reason('miss-given-by-none')] : []),
    ...(moreGivers > 0 ? [reason('miss-given-by-more', { count: moreGivers })] : []),
  ]
}
