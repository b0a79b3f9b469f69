import type { Lookup } from '../model/lookup.ts'
import type { Condition } from '../model/need.ts'
import type { Profile } from '../model/profile.ts'
import { CEFR_LEVELS, LEVEL_RANKS, type CefrLevel, type Level, type Sector } from '../model/vocabulary.ts'
import { homesOf, livesIn } from './area.ts'
import { known, some, type State } from './kleene.ts'

/** Who must answer for the state to become known. */
export type Answerer = 'you' | 'provider'

export interface Evaluation {
  state: State
  /** Empty unless the state is unknown. */
  who: readonly Answerer[]
}

const YOU: Evaluation = { state: 'unknown', who: ['you'] }
const PROVIDER: Evaluation = { state: 'unknown', who: ['provider'] }
const BOTH: Evaluation = { state: 'unknown', who: ['you', 'provider'] }
const MET: Evaluation = { state: 'met', who: [] }
const UNMET: Evaluation = { state: 'unmet', who: [] }

/** Holds one condition against what a person has told. */
export function evaluateCondition(lookup: Lookup, profile: Profile, condition: Condition): Evaluation {
  switch (condition.criterion) {
    case 'age':
      if (condition.min === undefined && condition.max === undefined) return profile.age === undefined ? BOTH : PROVIDER
      return told(profile.age, (age) => known(age >= (condition.min ?? 0) && age <= (condition.max ?? Infinity)))
    case 'level':
      return evaluateLevel(profile.level, condition)
    case 'diploma':
      return evaluateDiploma(profile, condition)
    case 'dutch':
      if (condition.min === undefined) return profile.dutch === undefined ? BOTH : PROVIDER
      return told(profile.dutch, (dutch) => known(cefrRank(dutch) >= cefrRank(condition.min ?? 'A0')))
    case 'occupation':
      return told(profile.occupations, (mine) => known(condition.anyOf.some((occupation) => mine.includes(occupation))))
    case 'experience':
      return told(profile.experience, (mine) => some(mine.map((sector) => sectorWithin(sector, condition.sector))))
    case 'workSituation':
      return told(profile.workSituation, (mine) => known(condition.anyOf.includes(mine)))
    case 'benefit':
      return told(profile.benefit, (mine) => known(condition.anyOf.includes(mine)))
    case 'residenceStatus':
      return told(profile.residenceStatus, (mine) => known(condition.anyOf.includes(mine)))
    case 'sex':
      return told(profile.sex, (mine) => known(condition.anyOf.includes(mine)))
    case 'regionServed':
      return evaluateRegion(lookup, profile, condition.anyOf)
    case 'referral':
      return told(profile.referrers, (mine) => known(mine.includes(condition.by)))
    case 'membership':
      if (profile.groups?.includes(condition.group)) return MET
      if (profile.notGroups?.includes(condition.group)) return UNMET
      // Whoever belongs to a group that is defined knows so; of another the provider has the last word.
      return lookup.targetGroups.get(condition.group)?.definition === undefined ? BOTH : YOU
    case 'judgedSuitable':
      return PROVIDER
  }
}

function told<T>(answer: T | undefined, judge: (answer: T) => State): Evaluation {
  if (answer === undefined) return YOU
  const state = judge(answer)
  return state === 'met' ? MET : state === 'unmet' ? UNMET : PROVIDER
}

/** Compares NLQF ranks. Vmbo spans two levels, so a bound that falls between them leaves the answer to the provider. */
function evaluateLevel(
  mine: Level | undefined,
  { min, max }: { min?: Level | undefined; max?: Level | undefined },
): Evaluation {
  if (min === undefined && max === undefined) return mine === undefined ? BOTH : PROVIDER
  return told(mine, (level) => {
    const { lo, hi } = LEVEL_RANKS[level]
    const least = min === undefined ? -Infinity : LEVEL_RANKS[min].lo
    const most = max === undefined ? Infinity : LEVEL_RANKS[max].hi
    if (lo >= least && hi <= most) return 'met'
    return hi < least || lo > most ? 'unmet' : 'unknown'
  })
}

/** The highest completed education shows the level of a diploma, not its direction: each can rule it out by itself. */
function evaluateDiploma(
  profile: Profile,
  condition: { min?: Level | undefined; field?: Sector | undefined },
): Evaluation {
  const level =
    condition.min === undefined && condition.field !== undefined
      ? MET
      : evaluateLevel(profile.level, { min: condition.min })
  const { field } = condition
  if (field === undefined || level.state === 'unmet') return level
  const direction = told(profile.diplomaFields, (mine) => some(mine.map((sector) => sectorWithin(sector, field))))
  return direction.state === 'unmet' || level.state === 'met' ? direction : level
}

function evaluateRegion(lookup: Lookup, profile: Profile, regions: readonly string[]): Evaluation {
  return told(homesOf(lookup, profile), (homes) => some(regions.map((region) => livesIn(lookup, homes, region))))
}

/** Whether work in `inner` is work in `outer`. All sectors but education are technology; plain technology may be any of them. */
export function sectorWithin(inner: Sector, outer: Sector): State {
  if (inner === outer || (outer === 'technology' && inner !== 'education')) return 'met'
  return inner === 'technology' && outer !== 'education' ? 'unknown' : 'unmet'
}

function cefrRank(level: CefrLevel): number {
  return CEFR_LEVELS.indexOf(level)
}
