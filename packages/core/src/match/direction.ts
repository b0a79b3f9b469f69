import type { Claim, Fact } from '../model/fact.ts'
import { readFact } from '../model/fact-state.ts'
import type { Give } from '../model/give.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Lookup } from '../model/lookup.ts'
import type { Goal } from '../model/query.ts'
import type { Citation } from '../model/source.ts'
import type { Entry } from './entry.ts'
import { sectorWithin } from './evaluate-condition.ts'
import { some, type State } from './kleene.ts'

interface Direction {
  state: State
  cites: Citation[]
}

const UNKNOWN: Direction = { state: 'unknown', cites: [] }

/**
 * Whether a way in leads where the person wants to go. A source need not tell everything a step gives, so silence is
 * unknown.
 */
export function directionOf(
  lookup: Lookup,
  { initiative, entry }: { initiative: Initiative; entry: Entry },
  goal: Goal,
): Direction {
  const sameSite = initiative.offerings.filter((offering) => offering.site === entry.offering?.site)
  const gives = [...initiative.steps, ...sameSite].flatMap(({ terms }) => claimsOf(terms.gives))
  const reached = gives.filter(({ value }) => reaches(lookup, value, goal))
  if (reached.length > 0) return { state: 'met', cites: citesOf(reached) }
  return leadsElsewhere(initiative, gives, goal) ?? sectorFits(lookup, initiative, goal)
}

/** Goals of someone still at school: looking around and going on to mbo, not work. */
export const SCHOOL_GOALS: ReadonlySet<Goal['kind']> = new Set<Goal['kind']>([
  'experience',
  'choose-direction',
  'enter-mbo',
])
const LOOKING_AROUND: ReadonlySet<Give['token']> = new Set<Give['token']>(['oriented', 'selected', 'entry-mbo'])

/**
 * What leads to a job, or makes able to do one, is not where a pupil goes to look around; what only lets people look around does not lead to a
 * job by itself; and a stated transition tells which of the two it is.
 */
function leadsElsewhere(initiative: Initiative, gives: readonly Claim<Give>[], goal: Goal): Direction | undefined {
  const atSchool = SCHOOL_GOALS.has(goal.kind)
  const jobs = gives.filter(({ value }) => value.token === 'job' || value.token === 'employable')
  if (atSchool && jobs.length > 0) return { state: 'unmet', cites: citesOf(jobs) }
  const onlyLooks =
    initiative.steps.every((step) => step.kind === 'orientation') &&
    gives.every(({ value }) => LOOKING_AROUND.has(value.token))
  if (!atSchool && onlyLooks) return { state: 'unmet', cites: initiative.steps.flatMap((step) => step.cites) }
  const transitions = readFact(initiative.facts.transitions, true)
  if (transitions.kind !== 'known') return undefined
  const wanted = transitions.values.some((transition) => (transition === 'school-to-school') === atSchool)
  return wanted ? undefined : { state: 'unmet', cites: citesOf(transitions.claims) }
}

/** The right sector is all that a goal of a sector asks; other goals ask for more than the sector tells. */
function sectorFits(lookup: Lookup, initiative: Initiative, goal: Goal): Direction {
  const sector = sectorOf(lookup, goal)
  const sectors = readFact(initiative.facts.sectors, true)
  if (sector === undefined || sectors.kind !== 'known') return UNKNOWN
  const within = some(sectors.values.map((mine) => sectorWithin(mine, sector)))
  const state = goal.kind === 'sector' || within === 'unmet' ? within : 'unknown'
  return { state, cites: citesOf(sectors.claims) }
}

function claimsOf<T>(fact: Fact<T> | undefined): Claim<T>[] {
  return fact?.kind === 'known' ? fact.claims : []
}

function citesOf(claims: readonly Claim<unknown>[]): Citation[] {
  return claims.flatMap((claim) => claim.cites)
}

function sectorOf(lookup: Lookup, goal: Goal) {
  if (goal.kind === 'sector') return goal.sector
  if (goal.kind === 'occupation') return lookup.occupations.get(goal.occupation)?.sector
  return goal.kind === 'teaching' ? 'education' : undefined
}

/** Whether what a step gives is what the goal asks for. */
export function reaches(lookup: Lookup, give: Give, goal: Goal): boolean {
  switch (goal.kind) {
    case 'technical-job':
      return give.token === 'job' && give.sector !== 'education'
    case 'sector':
      return give.token === 'job' && sectorWithin(give.sector, goal.sector) === 'met'
    case 'occupation':
      return (give.token === 'job' || give.token === 'employable') && give.occupation === goal.occupation
    case 'teaching':
      return (
        give.token === 'job' &&
        (give.sector === 'education' || lookup.occupations.get(give.occupation ?? '')?.sector === 'education')
      )
    case 'experience':
    case 'choose-direction':
      return give.token === 'oriented'
    case 'enter-mbo':
      return give.token === 'entry-mbo'
  }
}
