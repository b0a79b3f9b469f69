import type { NeedTree } from '../model/need.ts'
import type { Route, RouteLeg } from '../route/route-answer.ts'
import { WISHES } from '../route/trip.ts'
import type { Answerer } from '../match/evaluation.ts'
import type { CriterionResult } from '../match/need-result.ts'
import { explainCriterion } from './explain-criterion.ts'
import { explainTransfers } from './explain-transfers.ts'
import { reason } from './make-reason.ts'
import type { Reason } from './reason.ts'

/** One thing to confirm, and who can. */
export interface ToConfirm {
  /** Position of the leg it is about, from 0. */
  leg: number
  by: Answerer[]
  reason: Reason
}

/**
 * What to confirm, and by whom: leg by leg, as an answer about a later leg is worth little before the earlier ones are
 * settled; within a leg first what would close it. There are as many as the route counts.
 */
export function confirmRoute(route: Route): ToConfirm[] {
  const all = route.legs.flatMap((leg, at) => {
    const follows = route.transfers.some(({ kind, to }) => kind === 'stated' && to === at)
    return [...ofLeg(leg, { at, follows }), ...ofTransfers(route, at)]
  })
  return [...all, ...ofGoal(route)]
}

function ofLeg(leg: RouteLeg, { at, follows }: { at: number; follows: boolean }): ToConfirm[] {
  const { initiative, criteria, unsure, askedBefore, open = [], running, elsewhere } = leg
  const byProvider = (about: Reason): ToConfirm => ({ leg: at, by: ['provider'], reason: about })
  const closing = criteria
    .map((result, i) => ({
      result,
      unsure: unsure.includes(i),
      left: open.find(({ criterion }) => criterion === i)?.needs,
    }))
    .filter((_, i) => !askedBefore.includes(i))
    .toSorted((a, b) => Number(b.result.exclusive) - Number(a.result.exclusive))
  return [
    ...(running.state === 'unknown' && !follows
      ? [byProvider(reason('ask-running', { initiative }, running.cites))]
      : []),
    ...closing.flatMap((one): ToConfirm[] => ofCriterion(leg, one).map((about) => ({ leg: at, ...about }))),
    ...WISHES.filter((wish) => leg[wish] === 'unknown' && !leg.wishesAskedBefore?.includes(wish)).map((wish) =>
      byProvider(reason('ask-term', { initiative, field: TERM_OF[wish] })),
    ),
    ...(elsewhere ? [{ leg: at, by: ['you' as const], reason: reason('confirm-travel', { initiative }) }] : []),
  ]
}

const TERM_OF = { hours: 'hours', daypart: 'dayparts', travel: 'place' } as const

function ofCriterion(
  { initiative }: RouteLeg,
  { result, unsure, left }: { result: CriterionResult; unsure: boolean; left: NeedTree[] | undefined },
): Omit<ToConfirm, 'leg'>[] {
  const { params, cites } = explainCriterion(result)
  const { state, exclusive, who, criteria } = result
  if (state === 'met')
    return unsure ? [{ by: ['provider'], reason: reason('leg-unsure', { initiative, criteria }, cites) }] : []
  if (state === 'unmet')
    return exclusive ? [] : [{ by: ['provider'], reason: reason('ask-aimed', { ...params, initiative }, cites) }]
  if (isReferral(result)) return [{ by: who, reason: reason('confirm-referral', { ...params, initiative }, cites) }]
  const code = who.length > 1 ? 'confirm-both' : who[0] === 'you' ? 'confirm-you' : 'confirm-provider'
  return [{ by: who, reason: reason(code, { ...params, ...(left && { needs: left }), initiative }, cites) }]
}

/** Being signed up is nothing that one is or is not: it is asked of a party, as far as the source says which. */
export function isReferral({ exclusive, state, claims }: CriterionResult): boolean {
  const byParty = ({ tree }: { tree: NeedTree }) =>
    'criterion' in tree && tree.criterion === 'referral' && tree.by !== 'other'
  return exclusive && state !== 'unmet' && claims.length > 0 && claims.every(byParty)
}

function ofTransfers(route: Route, at: number): ToConfirm[] {
  return explainTransfers(route, at)
    .filter(({ code }) => code !== 'leg-after-stated' && code !== 'leg-after-editor')
    .map((about) => ({ leg: at, by: ['provider'], reason: about }))
}

function ofGoal({ legs, reaches: { give, toConfirm } }: Route): ToConfirm[] {
  const unsure = give.sure === false
  const toFind = give.token === 'employable'
  const unsaid = toConfirm - (unsure ? 1 : 0) - (toFind ? 1 : 0) > 0
  const { sure: _, ...what } = give
  const gives = [what]
  const initiative = legs.at(-1)?.initiative
  const about = [
    ...(unsure ? [reason('goal-not-sure', { gives })] : []),
    ...(unsaid ? [reason('goal-not-said', { gives })] : []),
    ...(toFind && initiative ? [reason('confirm-job', { initiative })] : []),
  ]
  return about.map((one) => ({ leg: legs.length - 1, by: ['provider'], reason: one }))
}
