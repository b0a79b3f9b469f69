import type { Lookup } from '../model/lookup.ts'
import type { Condition } from '../model/need.ts'
import { CEFR_LEVELS, LEVEL_RANKS, type CefrLevel, type Level, type Sector } from '../model/vocabulary.ts'
import { homesOf, livesIn } from './area.ts'
import { evaluationOf, ordered, untold, type Evaluation } from './evaluation.ts'
import { every, known, some, type State } from './kleene.ts'
import type { Diploma, Person } from './person.ts'

/** Holds one condition against what a person has told, and has earned since. */
export function evaluateCondition(lookup: Lookup, profile: Person, condition: Condition): Evaluation {
  const told: Told = (answer, judge) => (answer === undefined ? untold(lookup, condition) : evaluationOf(judge(answer)))
  switch (condition.criterion) {
    case 'age':
      return told(profile.age, (age) => ageWithin(age, condition))
    case 'level':
      return evaluateLevel(told, profile, condition)
    case 'diploma':
      return withEarned(
        evaluateDiploma(told, profile, condition),
        (profile.earned?.diplomas ?? []).map((diploma) => diplomaWithin(diploma, condition)),
      )
    case 'dutch': {
      const speaks = (dutch: CefrLevel) =>
        condition.min === undefined ? 'unknown' : known(cefrRank(dutch) >= cefrRank(condition.min))
      const { dutch, earned } = profile
      return withEarned(told(dutch, speaks), earned?.dutch === undefined ? [] : [speaks(earned.dutch)])
    }
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

/** What was earned may do where what was told does not, or is not known to. */
function withEarned(base: Evaluation, earned: readonly State[]): Evaluation {
  const state = some([base.state, ...earned])
  return state === base.state ? base : evaluationOf(state)
}

function ageWithin(age: number, { min, max }: { min?: number | undefined; max?: number | undefined }): State {
  return min === undefined && max === undefined ? 'unknown' : known(age >= (min ?? 0) && age <= (max ?? Infinity))
}

/** Compares NLQF ranks. Vmbo spans two levels, so a bound that falls between them leaves the answer to the provider. */
function levelWithin(level: Level, { min, max }: Bounds): State {
  if (min === undefined && max === undefined) return 'unknown'
  const { lo, hi } = LEVEL_RANKS[level]
  const least = min === undefined ? -Infinity : LEVEL_RANKS[min].lo
  const most = max === undefined ? Infinity : LEVEL_RANKS[max].hi
  if (lo >= least && hi <= most) return 'met'
  return hi < least || lo > most ? 'unmet' : 'unknown'
}

interface Bounds {
  min?: Level | undefined
  max?: Level | undefined
}

/** The highest education, of what was told and earned. Where it was not told, or a level is not said, it may be higher still. */
function evaluateLevel(told: Told, { level, earned }: Person, { min, max }: Bounds): Evaluation {
  const diplomas = earned?.diplomas ?? []
  const highest = [level, ...diplomas.map((diploma) => diploma.level)].reduce(higherLevel, undefined)
  const isLeast = level === undefined || diplomas.some((diploma) => diploma.level === undefined)
  if (highest === undefined || !isLeast) return told(highest, (one) => levelWithin(one, { min, max }))
  const untold = told<Level>(undefined, () => 'unknown')
  const open = level === undefined ? untold : evaluationOf('unknown')
  const above = max === undefined ? 'met' : levelWithin(highest, { max })
  if (above === 'unmet') return evaluationOf('unmet')
  return min !== undefined && max === undefined ? withEarned(open, [levelWithin(highest, { min })]) : open
}

function higherLevel(a: Level | undefined, b: Level | undefined): Level | undefined {
  if (a === undefined || b === undefined) return a ?? b
  const [x, y] = [LEVEL_RANKS[a], LEVEL_RANKS[b]]
  return y.lo > x.lo || (y.lo === x.lo && y.hi > x.hi) ? b : a
}

/** One diploma by its own level and direction: what a source leaves out of it is not known, so it may do. */
function diplomaWithin(
  { level, field }: Diploma,
  asked: { min?: Level | undefined; field?: Sector | undefined },
): State {
  if (asked.min === undefined && asked.field === undefined) return 'unknown'
  return every([
    asked.min === undefined ? 'met' : level === undefined ? 'unknown' : levelWithin(level, { min: asked.min }),
    asked.field === undefined ? 'met' : field === undefined ? 'unknown' : sectorWithin(field, asked.field),
  ])
}

/** The highest completed education shows the level of a diploma, not its direction: each can rule it out by itself. */
function evaluateDiploma(
  told: Told,
  profile: Person,
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
