import type { LegRef, PlanAnswer, Route } from '../route/route-answer.ts'
import { reason } from '../explain/make-reason.ts'
import type { Change, Reason, ReasonCode } from '../explain/reason.ts'

/** What a route can be better at. Each is a bound that holds for certain: what is open is never better. */
export const ROUTE_GAINS = ['earlier', 'cheaper', 'less-unpaid', 'surer'] as const
export type RouteGainKind = (typeof ROUTE_GAINS)[number]

/** What the best route comes to after a change; calendar date, euro cents, days or things to confirm. */
export interface RouteGain {
  kind: RouteGainKind
  /** Absent where no route had a known bound. */
  from?: string | number
  to: string | number
  legs: LegRef[]
}

/** A change that a person can make, and the routes that come of it. */
export interface RouteWhatIf {
  change: Change
  /** The first route, where there was none. */
  opens?: LegRef[]
  gains: RouteGain[]
  why: Reason[]
}

/** The latest day on which it is surely reached, the most it can cost, and so on: undefined where that is open. */
const BOUNDS: Readonly<Record<RouteGainKind, (route: Route) => string | number | undefined>> = {
  earlier: ({ paidStart, arrival }) => (paidStart ?? arrival).to,
  cheaper: ({ cost }) => cost.max,
  'less-unpaid': ({ unpaidDays }) => unpaidDays?.max,
  surer: ({ toConfirm }) => toConfirm,
}

/** What a change gains; undefined where it gains nothing. A first route is told as such, and as nothing else. */
export function routeEffect(change: Change, now: PlanAnswer, after: PlanAnswer): RouteWhatIf | undefined {
  const [first] = after.routes
  if (first === undefined) return undefined
  if (now.total === 0) {
    return { change, opens: refsOf(first), gains: [], why: [why('what-if-first-route', change, first)] }
  }
  const better = ROUTE_GAINS.flatMap((kind) => {
    const [before, best] = [bestOf(now, kind), bestOf(after, kind)]
    return best === undefined || (before !== undefined && before.bound <= best.bound) ? [] : [{ kind, before, best }]
  })
  if (better.length === 0) return undefined
  return {
    change,
    gains: better.map(({ kind, before, best }) => ({
      kind,
      ...(before && { from: before.bound }),
      to: best.bound,
      legs: refsOf(best.route),
    })),
    why: better.map(({ kind, best }) => why(`what-if-route-${kind}`, change, best.route)),
  }
}

/** The first in the order of results among those with the lowest bound. Dates compare as text. */
function bestOf({ routes }: PlanAnswer, kind: RouteGainKind): { route: Route; bound: string | number } | undefined {
  return routes
    .flatMap((route) => {
      const bound = BOUNDS[kind](route)
      return bound === undefined ? [] : [{ route, bound }]
    })
    .toSorted((a, b) => (a.bound < b.bound ? -1 : a.bound > b.bound ? 1 : 0))[0]
}

function refsOf({ legs }: Route): LegRef[] {
  return legs.map(({ initiative, step, offering }) => ({ initiative, step, ...(offering && { offering }) }))
}

function why(code: ReasonCode, change: Change, route: Route): Reason {
  const { paidStart, arrival, cost, unpaidDays, toConfirm, legs } = route
  const initiatives = [...new Set(legs.map(({ initiative }) => initiative))]
  return reason(code, {
    change,
    initiatives,
    ...(code === 'what-if-route-earlier' && { dates: paidStart ?? arrival }),
    ...(code === 'what-if-route-cheaper' && { cents: cost }),
    ...(code === 'what-if-route-less-unpaid' && unpaidDays && { days: unpaidDays }),
    ...(code === 'what-if-route-surer' && { count: toConfirm }),
  })
}
