import { canonicalJson } from '../canonical-json.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Fact } from '../model/fact.ts'
import { lookupOf } from '../model/lookup.ts'
import { termOf } from '../match/entry.ts'
import { startsAnyTime } from '../route/known-dates.ts'
import type { DateSpan, PlanAnswer, Route, RouteLeg } from '../route/route-answer.ts'
import { confirmRoute, type ToConfirm } from './confirm-route.ts'
import { explainCriterion } from './explain-criterion.ts'
import { explainRunning } from './explain-running.ts'
import { explainTermsOf } from './explain-terms.ts'
import { firstStep } from './first-step.ts'
import type { Reason } from './reason.ts'
import { explainTransfers } from './explain-transfers.ts'
import { providerQuestions } from './provider-questions.ts'
import { reason } from './make-reason.ts'

/** A route in reasons: as a whole, leg by leg, what to confirm and by whom, what to ask, and what to do this week. */
export interface RouteExplanation {
  /** Dates, money and how much is open. */
  whole: Reason[]
  legs: LegExplanation[]
  /** One for each thing that the route counts as to confirm, in the order in which they come up. */
  confirm: ToConfirm[]
  /** The first step to take this week. */
  first: Reason
}

/** One leg in reasons. */
export interface LegExplanation {
  /** How it follows an earlier leg; empty for the first. */
  transfer: Reason[]
  dates: Reason[]
  criteria: Reason[]
  /** Wanted hours, their part of the day and travel. */
  wishes: Reason[]
  pay: Reason
  terms: Reason[]
  /** What to ask its provider, most decisive first; once for legs of one initiative. */
  ask: Reason[]
}

/** Turns a route of an answer into reasons. Recomputes nothing: dates, sums and transfers are read from the route. */
export function explainRoute(inventory: Inventory, route: Route, { asOf }: Pick<PlanAnswer, 'asOf'>): RouteExplanation {
  return {
    whole: [
      ...explainWhole(inventory, route, asOf),
      ...explainStates(inventory, route),
      ...explainAims(route),
      ...explainOnward(inventory, route),
    ],
    legs: route.legs.map((_, at) => explainLeg(inventory, route, { at, asOf })),
    confirm: confirmRoute(route),
    first: firstStep(inventory, route),
  }
}

function explainWhole(inventory: Inventory, route: Route, asOf: string): Reason[] {
  const { paidStart, arrival, cost, unpaidDays, toConfirm, equals, earned } = route
  const nothing = ({ min, max }: { min: number; max?: number }) => min === 0 && max === undefined
  const dates = [when('route-arrival', arrival, asOf), ...(paidStart ? [paidFrom(route, paidStart, asOf)] : [])]
  const isDated = dates.some(({ params }) => params.dates !== undefined)
  return [
    ...dates,
    ...(isDated && startsToday(inventory, route, asOf) ? [reason('route-at-once')] : []),
    nothing(cost) ? reason('route-cost-unknown') : reason('route-cost', { cents: cost }),
    ...(unpaidDays === undefined
      ? []
      : [
          nothing(unpaidDays)
            ? reason('route-unpaid-unknown')
            : unpaidDays.max === 0 && route.legs.every(({ pays }) => pays === 'met')
              ? reason('route-unpaid-none')
              : reason('route-unpaid', { days: unpaidDays }),
          ...(!nothing(unpaidDays) && mayWait(route) ? [reason('route-unpaid-waiting')] : []),
        ]),
    ...(earned.length > 0 ? [reason('route-earned', { gives: earned })] : []),
    ...explainArrival(route),
    toConfirm === 0 ? reason('route-to-confirm-none') : reason('route-to-confirm', { count: toConfirm }),
    ...(equals > 1 ? [reason('route-equals', { count: equals - 1 })] : []),
  ]
}

/** Where a leg before it may pay as well, "paid work starts in three years" would say that nothing is paid until then. */
function paidFrom({ legs }: Route, paidStart: DateSpan, asOf: string): Reason {
  const start = when('route-paid-start', paidStart, asOf)
  const mayPayBefore = legs.some(({ pays, start: { from } }) => pays === 'unknown' && from < paidStart.from)
  return start.code === 'route-paid-start' && mayPayBefore ? { ...start, code: 'route-work-start' } : start
}

/** Between two steps, unless the later one is known to start on the day that the other ends. */
function mayWait({ legs }: Route): boolean {
  return legs.some(({ start }, at) => {
    const before = legs[at - 1]?.end
    return before !== undefined && (start.to === undefined || start.from !== before.from || start.to !== before.to)
  })
}

/** That a job is still to be found is said beside it; else what is to be confirmed about the goal leaves it open. */
function explainArrival({ reaches: { give, toConfirm } }: Route): Reason[] {
  const isSure = toConfirm === 0 || (toConfirm === 1 && give.token === 'employable')
  return [
    reason(isSure ? 'goal-reached' : 'goal-may-be-reached', { gives: [give] }),
    ...(give.token === 'employable' ? [reason('goal-job-to-find')] : []),
  ]
}

/** Of each initiative on the way: whether it may have ended, and what changed. */
function explainStates(inventory: Inventory, { legs }: Route): Reason[] {
  const { initiatives } = lookupOf(inventory)
  return [...new Map(legs.map(({ initiative, running }) => [initiative, running]))].flatMap(([id, running]) => {
    const record = initiatives.get(id)
    return record === undefined ? [] : explainRunning(record, running)
  })
}

/** Whom it is meant for, where the person is not among them: to be known before anything else of a route is. */
function explainAims({ legs }: Route): Reason[] {
  const aims = legs.flatMap(({ criteria }) => criteria.map(explainCriterion))
  const others = aims.filter(({ code }) => code === 'need-unmet-aimed')
  return [...new Map(others.map((one) => [canonicalJson(one), one])).values()]
}

/** The next role after the goal, where a source puts a step after the last leg. */
function explainOnward(inventory: Inventory, { legs }: Route): Reason[] {
  const last = legs.at(-1)
  const record = lookupOf(inventory).initiatives.get(last?.initiative ?? '')
  if (last === undefined || record === undefined) return []
  return record.connects.flatMap(({ steps, order, cites }) => {
    const onward = order === 'stated' && steps.includes(last.step) ? steps.slice(steps.indexOf(last.step) + 1) : []
    return onward.length === 0 ? [] : [reason('route-leads-on', { initiative: record.id, steps: onward }, cites)]
  })
}

function explainLeg(inventory: Inventory, route: Route, { at, asOf }: { at: number; asOf: string }): LegExplanation {
  const leg = route.legs[at]
  const initiative = lookupOf(inventory).initiatives.get(leg?.initiative ?? '')
  const step = initiative?.steps.find(({ id }) => id === leg?.step)
  if (leg === undefined || initiative === undefined || step === undefined)
    throw new RangeError('a route speaks of what is not in this inventory')
  const offering = initiative.offerings.find(({ id }) => id === leg.offering)
  const before = route.legs.slice(0, at).some((other) => other.initiative === leg.initiative)
  return {
    transfer: explainTransfers(route, at),
    dates: [startOf(inventory, leg, { at, asOf }), when('leg-end', leg.end, asOf)],
    criteria: criteriaOf(route, at),
    wishes: wishesOf(leg),
    pay: payOf(route, leg, termOf(step, offering, 'pay')),
    terms: explainTermsOf(initiative, step, offering),
    ask: before ? [] : providerQuestions(inventory, { ...leg, entry: leg, strength: { factors: [] } }),
  }
}

/** What is met by what an earlier leg gives is not said to be so now; and where that is not sure, it is to be confirmed. */
function criteriaOf({ legs, transfers }: Route, at: number): Reason[] {
  const { criteria = [], unsure = [] } = legs[at] ?? {}
  const earned = transfers.flatMap((one) => (one.kind === 'inferred' && one.to === at ? one.needs : []))
  const keys = new Set(earned.map(({ claims }) => canonicalJson(claims)))
  return criteria.map((result, i): Reason => {
    const about = explainCriterion(result)
    const isEarned = about.code === 'need-met' && (unsure.includes(i) || keys.has(canonicalJson(result.claims)))
    return isEarned ? { ...about, code: 'need-met-on-the-way' } : about
  })
}

/** A first leg that can be started any time starts on no day of its own: "today" would be the day of asking. */
function startOf(inventory: Inventory, leg: RouteLeg, { at, asOf }: { at: number; asOf: string }): Reason {
  return at === 0 && isAnyTime(inventory, leg, asOf) ? reason('leg-start-any-time') : when('leg-start', leg.start, asOf)
}

function isAnyTime(inventory: Inventory, leg: RouteLeg, asOf: string): boolean {
  return leg.start.from === asOf && leg.start.to === asOf && startsAnyTime(inventory, leg)
}

/** Then the days of the route are counted from the day of asking, which no source names. */
function startsToday(inventory: Inventory, { legs: [first] }: Route, asOf: string): boolean {
  return first !== undefined && isAnyTime(inventory, first, asOf)
}

/** Whoever wants to look around, and no job, is not told to ask for pay. */
function payOf({ paidStart }: Route, { pays }: RouteLeg, pay: Fact<unknown> | undefined): Reason {
  const isBeside = paidStart === undefined && pays === 'unknown'
  if (pay?.kind === 'not-applicable' || isBeside) return reason('leg-pays-not-applicable')
  return reason(pays === 'met' ? 'leg-pays' : pays === 'unmet' ? 'leg-pays-not' : 'leg-pays-unknown')
}

function wishesOf({ hours, daypart, travel }: RouteLeg): Reason[] {
  return [
    ...(hours ? [reason(`fit-${hours}`, { dimension: 'hours' })] : []),
    ...(daypart ? [reason(`fit-${daypart}`, { dimension: 'daypart' })] : []),
    ...(travel ? [reason(`fit-${travel}`, { dimension: 'travel' })] : []),
  ]
}

type Dated = 'route-arrival' | 'route-paid-start' | 'leg-start' | 'leg-end'

/** "Not before today" tells nothing: then it is not known. */
function when(code: Dated, dates: { from: string; to?: string }, asOf: string): Reason {
  return dates.to === undefined && dates.from === asOf ? reason(`${code}-unknown`) : reason(code, { dates })
}
