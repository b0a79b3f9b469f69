import type { Lookup } from '../model/lookup.ts'
import type { Condition } from '../model/need.ts'
import type { Profile } from '../model/profile.ts'
import { CEFR_LEVELS, LEVEL_RANKS, type CefrLevel, type Level, type Sector } from '../model/vocabulary.ts'
import { homesOf, livesIn } from './area.ts'
import { evaluationOf, ordered, untold, type Evaluation } from './evaluation.ts'
import { known, some, type State } from './kleene.ts'

/** Holds one condition against what a person has told. */
export function evaluateCondition(lookup: Lookup, profile: Profile, condition: Condition): Evaluation {
  const told: Told = (answer, judge) => (answer === undefined ? untold(lookup, condition) : evaluationOf(judge(answer)))
  switch (condition.criterion) {
    case 'age':
      return told(profile.age, (age) => ageWithin(age, condition))
    case 'level':
      return told(profile.level, (level) => levelWithin(level, condition))
    case 'diploma':
      return evaluateDiploma(told, profile, condition)
    case 'dutch':
      return told(profile.dutch, (dutch) =>
        condition.min === undefined ? 'unknown' : known(cefrRank(dutch) >= cefrRank(condition.min)),
      )
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
      return told(homesOf(lookup, profile), (homes) =>
        some(condition.anyOf.map((region) => livesIn(lookup, homes, region))),
      )
    case 'referral':
      return told(profile.referrers, (mine) => known(mine.includes(condition.by)))
    case 'membership':
      if (profile.groups?.includes(condition.group)) return evaluationOf('met')
      return profile.notGroups?.includes(condition.group) ? evaluationOf('unmet') : untold(lookup, condition)
    case 'judgedSuitable':
      return untold(lookup, condition)
  }
}

/** Judges what was told; else it is for those to answer whom the condition leaves it to. */
type Told = <T>(answer: T | undefined, judge: (answer: T) => State) => Evaluation

function ageWithin(age: number, { min, max }: { min?: number | undefined; max?: number | undefined }): State {
  return min === undefined && max === undefined ? 'unknown' : known(age >= (min ?? 0) && age <= (max ?? Infinity))
}

/** Compares NLQF ranks. Vmbo spans two levels, so a bound that falls between them leaves the answer to the provider. */
function levelWithin(level: Level, { min, max }: { min?: Level | undefined; max?: Level | undefined }): State {
  if (min === undefined && max === undefined) return 'unknown'
  const { lo, hi } = LEVEL_RANKS[level]
  const least = min === undefined ? -Infinity : LEVEL_RANKS[min].lo
  const most = max === undefined ? Infinity : LEVEL_RANKS[max].hi
  if (lo >= least && hi <= most) return 'met'
  return hi < least || lo > most ? 'unmet' : 'unknown'
}

/** The highest completed education shows the level of a diploma, not its direction: each can rule it out by itself. */
function evaluateDiploma(
  told: Told,
  profile: Profile,
  { min, field }: { min?: Level | undefined; field?: Sector | undefined },
): Evaluation {
  const level =
    min === undefined && field !== undefined
      ? evaluationOf('met')
      : told(profile.level, (mine) => levelWithin(mine, { min }))
  if (field === undefined || level.state === 'unmet') return level
  const direction = told(profile.diplomaFields, (mine) => some(mine.map((sector) => sectorWithin(sector, field))))
  if (direction.state === 'unmet' || level.state === 'met') return direction
  return direction.state === 'met' ? level : { state: 'unknown', who: ordered([...level.who, ...direction.who]) }
}

/** Whether work in `inner` is work in `outer`. All sectors but education are technology; plain technology may be any of them. */
export function sectorWithin(inner: Sector, outer: Sector): State {
  if (inner === outer || (outer === 'technology' && inner !== 'education')) return 'met'
  return inner === 'technology' && outer !== 'education' ? 'unknown' : 'unmet'
}

function cefrRank(level: CefrLevel): number {
  return CEFR_LEVELS.indexOf(level)
}
