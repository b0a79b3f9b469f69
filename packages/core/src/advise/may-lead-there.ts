import type { Fact } from '../model/fact.ts'
import type { InitiativeId } from '../model/id.ts'
import type { Query } from '../model/query.ts'
import type { Criterion } from '../model/vocabulary.ts'
import { homesOf, nearHome } from '../match/area.ts'
import type { Match } from '../match/match-answer.ts'
import type { Matcher } from '../match/matcher.ts'
import { isPupil } from '../route/for-pupils.ts'
import { arrivalOf } from '../route/goal.ts'
import { legOf, legsIn } from '../route/leg.ts'
import { optionOf, tripOf, type Trip } from '../route/trip.ts'

/** How many names are enough to go on with, and among how many matches they are looked for. */
const MOST = 5
const LOOKED_AT = 50

/**
 * What a person may be able to do although no source says whether it leads to the goal, in the order of matches: so that
 * a programme made for someone is not passed over because its source leaves out where it ends. Nothing that is known to
 * lead elsewhere, or that a route could not hold either. Where there are routes, only what sources are known to mean for
 * this person and do not place elsewhere: else anything that says little would be named to anyone.
 */
export function mayLeadThere(
  matcher: Pick<Matcher, 'inventory' | 'match'>,
  query: Query,
  { routes }: { routes: boolean },
): InitiativeId[] {
  const trip = tripOf(matcher.inventory, query)
  if (trip.schoolFirst) return []
  const { items } = matcher.match({ ...query, limit: LOOKED_AT })
  return items
    .filter(
      (match) =>
        match.verdict !== 'closed' &&
        mayLead(trip, match) &&
        (!routes || (isMeantFor(match) && !isElsewhere(trip, match))),
    )
    .slice(0, MOST)
    .map(({ initiative }) => initiative)
}

function mayLead(trip: Trip, { initiative: id, entry, fit, criteria }: Match): boolean {
  const { lookup, query, goal } = trip
  const initiative = lookup.initiatives.get(id)
  const step = initiative?.steps.find((one) => one.id === entry.step)
  if (initiative === undefined || step === undefined) return false
  const isOut = fit.dimensions.some(({ dimension, state }) => dimension === 'direction' && state === 'unmet')
  const asksForWork = criteria.some(({ exclusive, claims, criteria: those }) => {
    return exclusive && claims.length > 0 && those.some((one) => WORK.has(one))
  })
  if (isOut || (asksForWork && isPupil(query.profile))) return false
  // What a source does let lead there is a route, or comes nearest to one.
  if (legsIn(initiative).some((leg) => arrivalOf(lookup, leg, goal) !== undefined)) return false
  const offering = initiative.offerings.find((one) => one.id === entry.offering)
  return optionOf(trip, legOf(initiative, step, offering)).obstacles.length === 0
}

/** Every place that sources name is outside the own region: there may be others, and no source says so. */
function isElsewhere({ lookup, query }: Trip, { initiative }: Match): boolean {
  const { offerings = [], steps = [], facts = {} } = lookup.initiatives.get(initiative) ?? {}
  const homes = homesOf(lookup, query.profile)
  const named = [...offerings, ...steps].flatMap(({ terms: { place } }) => valuesOf(place))
  const places = named.length > 0 ? named : valuesOf(facts.regions).map((region) => ({ region }))
  return homes !== undefined && places.length > 0 && places.every((place) => nearHome(lookup, homes, place) === 'unmet')
}

function valuesOf<T>(fact: Fact<T> | undefined): T[] {
  return fact?.kind === 'known' ? fact.claims.map(({ value }) => value) : []
}

/** What nobody at school is asked for. */
const WORK: ReadonlySet<Criterion> = new Set<Criterion>(['experience', 'occupation'])

/** Something that a source asks for is known to be so. */
function isMeantFor({ criteria }: Match): boolean {
  return criteria.some(({ claims }) => claims.some(({ state, waived }) => state === 'met' && !waived))
}
