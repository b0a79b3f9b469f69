import type { Criterion } from '../model/vocabulary.ts'
import { isPaidGoal } from '../route/goal.ts'
import type { Barrier, NearMiss, PlanAnswer } from '../route/route-answer.ts'
import { reason } from './make-reason.ts'
import type { Reason } from './reason.ts'

/**
 * What holds of the whole answer: cut short, cut off by the limit, or empty and what comes nearest. Who asks for what
 * pupils do is pointed on to school first of all.
 */
export function explainPlan(answer: PlanAnswer): Reason[] {
  const { goal, stoppedAfter, schoolFirst, routes, total, nearMisses, forPupils } = answer
  if (schoolFirst) return [reason('no-route-school-first')]
  return [
    ...(stoppedAfter === undefined ? [] : [reason('plan-stopped', { count: stoppedAfter })]),
    ...(routes.length < total ? [reason('answer-limited', { count: total - routes.length })] : []),
    ...(total === 0 ? [reason(isPaidGoal(goal) ? 'no-route' : 'no-route-at-school')] : []),
    ...forPupils.map((initiative) => reason('miss-for-pupils', { initiative })),
    ...(total === 0 && nearMisses.length === 0 ? [reason('no-step-leads-there')] : []),
  ]
}

/** Why one leg that would reach the goal cannot be taken, and what would have to change. */
export function explainNearMiss({ after, blocked, ...miss }: NearMiss): Reason[] {
  const { initiative } = miss.leg
  return [
    ...explainBarrier(miss),
    ...(after.length > 0
      ? [reason('miss-after', { initiative, steps: [...new Set(after.map(({ step }) => step))] })]
      : []),
    ...blocked.flatMap((barrier) => [
      reason('miss-blocked', { initiative, steps: [barrier.leg.step] }),
      ...explainBarrier(barrier),
    ]),
  ]
}

/** What a step could give. No step makes anyone older, or lives elsewhere for them: that none does is no gap. */
const EARNED: ReadonlySet<Criterion> = new Set<Criterion>(['level', 'diploma', 'dutch', 'occupation', 'experience'])

function explainBarrier({ leg: { initiative }, obstacles, unmet, noDeparture }: Barrier): Reason[] {
  return [
    ...obstacles.map((obstacle) => reason(`miss-${obstacle}`, { initiative })),
    ...unmet.flatMap(({ criterion: { criteria, claims }, givers, moreGivers }) => [
      reason(
        'miss-unmet',
        { initiative, criteria, needs: claims.map(({ tree }) => tree) },
        claims.flatMap(({ cites }) => cites),
      ),
      ...(givers.length > 0
        ? [reason('miss-given-by', { initiatives: givers.map((giver) => giver.initiative) })]
        : criteria.some((one) => EARNED.has(one))
          ? [reason('miss-given-by-none')]
          : []),
      ...(moreGivers > 0 ? [reason('miss-given-by-more', { count: moreGivers })] : []),
    ]),
    ...(noDeparture ? [reason('miss-no-departure', { initiative })] : []),
  ]
}
