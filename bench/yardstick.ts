import { BENEFITS, CEFR_LEVELS, DAYPARTS, RESIDENCE_STATUSES, WORK_SITUATIONS } from '@overstap/core'
import { ALL, FAR, type FlatOffering, type FlatQuery } from './flat.ts'
import { kilometres } from './tuned.ts'

/** An offering in words, lists and dates; undefined is not stated. All have the same keys, which engines like best. */
interface PlainOffering {
  id: number
  age: { min: number; max: number } | undefined
  level: number | undefined
  dutch: string | undefined
  workSituations: string[] | undefined
  residenceStatuses: string[] | undefined
  benefits: string[] | undefined
  regions: string[] | undefined
  /** What one has to have besides. */
  asks: string[]
  hours: number | undefined
  start: string | undefined
  dayparts: string[]
  at: { lat: number; lon: number } | undefined
  sector: string
  strength: number
}

/** A query likewise. `lacks` is what the person is known not to have. */
interface PlainQuery extends Pick<PlainOffering, 'level' | 'dutch' | 'at' | 'dayparts' | 'sector'> {
  age: number | undefined
  workSituation: string | undefined
  residenceStatus: string | undefined
  benefit: string | undefined
  region: string | undefined
  lacks: string[]
  kilometres: number | undefined
  hours: number
  startBy: string
}

/**
 * What we measure against: plain JavaScript over an array of objects, filter, score, sort, slice. Two-valued: what is
 * not stated passes, a wish not known to be met is not met. No explanations, no counts, one result an offering.
 * Conditions stand in the order of the model's list of criteria.
 */
export function yardstick(offerings: readonly PlainOffering[], query: PlainQuery): number[] {
  return offerings
    .filter((offering) => passes(offering, query))
    .map((offering) => ({ id: offering.id, fit: fitOf(offering, query), strength: offering.strength }))
    .sort((a, b) => b.fit - a.fit || b.strength - a.strength || a.id - b.id)
    .slice(0, 20)
    .map(({ id }) => id)
}

function passes(o: PlainOffering, q: PlainQuery): boolean {
  return (
    (q.age === undefined || o.age === undefined || (o.age.min <= q.age && q.age <= o.age.max)) &&
    (q.level === undefined || o.level === undefined || o.level <= q.level) &&
    (q.dutch === undefined || o.dutch === undefined || o.dutch <= q.dutch) &&
    isAmong(q.workSituation, o.workSituations) &&
    isAmong(q.benefit, o.benefits) &&
    isAmong(q.residenceStatus, o.residenceStatuses) &&
    isAmong(q.region, o.regions) &&
    !o.asks.some((one) => q.lacks.includes(one))
  )
}

function isAmong(value: string | undefined, list: readonly string[] | undefined): boolean {
  return value === undefined || list === undefined || list.includes(value)
}

function fitOf(o: PlainOffering, q: PlainQuery): number {
  let fit = 0
  if (o.hours !== undefined && o.hours <= q.hours) fit += 1
  if (o.start !== undefined && o.start <= q.startBy) fit += 1
  if (o.dayparts.some((daypart) => q.dayparts.includes(daypart))) fit += 1
  if (o.sector === q.sector) fit += 1
  if (q.kilometres !== undefined && q.at && o.at && kilometres(o.at, q.at) <= q.kilometres) fit += 1
  return fit
}

export function plainOffering(o: FlatOffering): PlainOffering {
  return {
    id: o.id,
    age: o.ageMin > 0 || o.ageMax < 999 ? { min: o.ageMin, max: o.ageMax } : undefined,
    level: o.levelMin > 0 ? o.levelMin : undefined,
    dutch: o.dutchMin > 0 ? wordOf(CEFR_LEVELS, o.dutchMin) : undefined,
    workSituations: wordsOf(WORK_SITUATIONS, o.situations),
    residenceStatuses: wordsOf(RESIDENCE_STATUSES, o.statuses),
    benefits: wordsOf(BENEFITS, o.benefits),
    regions: o.region === 0 ? undefined : [o.region, o.region2].filter((region) => region !== 0).map(String),
    asks: ASKS.filter((one) => o[one] === 1),
    hours: o.hours >= 0 ? o.hours : undefined,
    start: o.start === FAR ? undefined : dateOf(o.start),
    dayparts: wordsOf(DAYPARTS, o.dayparts) ?? [],
    at: o.lat === 0 ? undefined : { lat: o.lat, lon: o.lon },
    sector: o.sector,
    strength: o.strength,
  }
}

export function plainQuery(q: FlatQuery): PlainQuery {
  return {
    age: q.age > 0 ? q.age : undefined,
    level: q.level === 999 ? undefined : q.level,
    dutch: q.dutch === 99 ? undefined : wordOf(CEFR_LEVELS, q.dutch),
    workSituation: wordsOf(WORK_SITUATIONS, q.situation)?.[0],
    benefit: wordsOf(BENEFITS, q.benefit)?.[0],
    residenceStatus: wordsOf(RESIDENCE_STATUSES, q.status)?.[0],
    region: q.region === 0 ? undefined : String(q.region),
    lacks: ASKS.filter((one) => q[one] === 0),
    kilometres: q.kilometres >= 0 ? q.kilometres : undefined,
    at: q.kilometres >= 0 ? { lat: q.lat, lon: q.lon } : undefined,
    hours: q.hours,
    startBy: dateOf(q.startBy),
    dayparts: wordsOf(DAYPARTS, q.dayparts) ?? [],
    sector: q.sector,
  }
}

const ASKS = ['experience', 'diploma', 'member', 'referral'] as const

function wordsOf(list: readonly string[], bits: number): string[] | undefined {
  return bits === ALL ? undefined : list.filter((_, i) => (bits & (1 << i)) !== 0)
}

function wordOf(list: readonly string[], index: number): string {
  return list[index] ?? ''
}

function dateOf(day: number): string {
  const digits = String(day).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}
