import { strengthOf, type FactorResult, type Strength } from '../match/strength.ts'
import type { Leg } from './leg.ts'
import type { Trip } from './trip.ts'

/** Strongest first: what one leg is known to have, the route has (Kleene's "or"; semantics.md 6). */
const ORDER: readonly FactorResult['state'][] = ['present', 'unknown', 'absent', 'not-applicable']

/** Strength of a whole route: factor by factor over its legs. It is shown, and decides nothing. */
export function routeStrength({ lookup, query }: Trip, legs: readonly Leg[]): Strength {
  const initiatives = [...new Set(legs.map(({ initiative }) => initiative))]
  const all = initiatives.map((initiative) => strengthOf(lookup, initiative, query.weights).factors)
  const factors = (all[0] ?? []).map((_, i): FactorResult => {
    const results = all.flatMap((each) => each[i] ?? [])
    const [best, ...others] = results.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
    if (best === undefined) throw new RangeError('a route without legs has no strength')
    const same = others.filter(({ state }) => state === best.state)
    return { ...best, cites: [best, ...same].flatMap(({ cites }) => cites) }
  })
  const sum = (...states: FactorResult['state'][]) =>
    factors.filter(({ state }) => states.includes(state)).reduce((total, { weight }) => total + weight, 0)
  return { lo: sum('present'), hi: sum('present', 'unknown'), of: sum('present', 'unknown', 'absent'), factors }
}
