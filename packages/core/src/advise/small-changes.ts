import { boundsOf } from '../model/bounds-of.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Profile } from '../model/profile.ts'
import type { Query, Wishes } from '../model/query.ts'
import {
  CEFR_LEVELS,
  DAYPARTS,
  HORIZON_DAYS,
  LANGUAGES,
  LEVELS,
  LEVEL_RANKS,
  type WorkSituation,
} from '../model/vocabulary.ts'
import { dayOf } from '../route/calendar.ts'
import type { Change } from '../explain/reason.ts'
import { statedOn } from './stated.ts'

/**
 * Changes of one kind that a person can make to what was told, smallest first. Each holds whole new values, to be put
 * in place of the old ones.
 */
export type Ladder = readonly Change[]

/**
 * What can be changed, one ladder a kind. Never who someone is: age, sex, origin, residence status, belonging to a
 * group; nor past work, nor a benefit. What was not told is a question and no change.
 */
export function laddersFor(inventory: Inventory, { profile, wishes, asOf }: Query): Ladder[] {
  return [
    profiles(dutchAbove(inventory, profile)),
    ...(isPupil(profile) ? [] : grownUp(inventory, profile)),
    ...referrersBeside(inventory, profile).map((one) => profiles([one])),
    ...adding(DAYPARTS, wishes.dayparts).map((dayparts) => [{ wishes: { dayparts } }]),
    ...adding(LANGUAGES, wishes.languages).map((languages) => [{ wishes: { languages } }]),
    above(HOURS, wishes.maxHours).map((maxHours) => ({ wishes: { maxHours } })),
    above(KILOMETRES, wishes.maxKilometres).map((maxKilometres) => ({ wishes: { maxKilometres } })),
    startsAfter(wishes, asOf).map((startBy) => ({ wishes: { startBy } })),
  ].filter((ladder) => ladder.length > 0)
}

/** A pupil neither chooses where the family lives nor takes a diploma before its time. */
function isPupil({ workSituation }: Profile): boolean {
  return workSituation === 'pupil-primary' || workSituation === 'pupil-secondary'
}

function grownUp(inventory: Inventory, profile: Profile): Ladder[] {
  return [
    profiles(levelsAbove(inventory, profile)),
    ...diplomasIn(inventory, profile).map((one) => profiles([one])),
    ...situationsFrom(profile).map((one) => profiles([one])),
    ...regionsBeside(inventory, profile).map((one) => profiles([one])),
  ]
}

/**
 * The query with a change made. A region stands in place of the municipality that was told. A change that holds later is
 * asked of that day, up to the same last day: what needs it cannot start before, and what does not is no part of it.
 */
export function applied(query: Query, { profile = {}, wishes = {}, by }: Change): Query {
  const changed: Profile = { ...query.profile, ...profile }
  if (profile.region !== undefined) delete changed.municipality
  const made = { ...query, profile: changed, wishes: { ...query.wishes, ...wishes } }
  return by === undefined ? made : { ...made, asOf: by, horizonDays: daysLeft(query, by) }
}

/** Days from a later date up to the last day of a query. */
function daysLeft({ asOf, horizonDays = HORIZON_DAYS }: Query, by: string): number {
  return horizonDays - (dayOf(by) - dayOf(asOf))
}

/**
 * A change as it can be made: Dutch is learned by the season after the next, three to six months from now. Nothing says
 * how long it takes; that date is an assumption, told with it. Undefined where it comes after the query's last day.
 */
export function inTime(query: Query, change: Change): Change | undefined {
  if (change.profile?.dutch === undefined) return change
  const by = `${monthLater(query.asOf, 6 - (Number(query.asOf.slice(5, 7)) % 3))}-01`
  return daysLeft(query, by) < 1 ? undefined : { ...change, by }
}

/** Whole hours a week, by the half day. */
const HOURS = [4, 8, 12, 16, 20, 24, 28, 32, 36, 40]
const KILOMETRES = [5, 10, 20, 30, 50, 75, 100, 150, 200]
const MONTHS_LATER = [0, 1, 2, 3, 6, 12]
/** What is further away is no small change of a wish. */
const STEPS = 3

function profiles(changes: Partial<Profile>[]): Ladder {
  return changes.map((profile) => ({ profile }))
}

function above(steps: readonly number[], mine: number | undefined): number[] {
  return mine === undefined ? [] : steps.filter((step) => step > mine).slice(0, STEPS)
}

function adding<T>(all: readonly T[], mine: readonly T[] | undefined): T[][] {
  return mine === undefined
    ? []
    : all
        .filter((one) => !mine.includes(one))
        .map((one) => all.filter((other) => other === one || mine.includes(other)))
}

function dutchAbove(inventory: Inventory, { dutch }: Profile): Partial<Profile>[] {
  if (dutch === undefined) return []
  const asked = new Set(statedOn(inventory, 'dutch').map(({ min }) => min))
  return CEFR_LEVELS.slice(CEFR_LEVELS.indexOf(dutch) + 1)
    .filter((level) => asked.has(level))
    .map((level) => ({ dutch: level }))
}

/** A diploma of a higher level; of levels that rank alike, the one that a source asks for first in the list. */
function levelsAbove(inventory: Inventory, { level }: Profile): Partial<Profile>[] {
  if (level === undefined) return []
  const asked = new Set([...statedOn(inventory, 'level'), ...statedOn(inventory, 'diploma')].map(({ min }) => min))
  return LEVELS.filter((one) => asked.has(one) && LEVEL_RANKS[one].lo > LEVEL_RANKS[level].lo)
    .toSorted((a, b) => LEVEL_RANKS[a].lo - LEVEL_RANKS[b].lo)
    .map((one) => ({ level: one }))
}

/** A diploma in a direction that a source asks for, at the level that it asks for. */
function diplomasIn(inventory: Inventory, { level, diplomaFields }: Profile): Partial<Profile>[] {
  if (diplomaFields === undefined) return []
  return statedOn(inventory, 'diploma').flatMap(({ min, field }) => {
    if (field === undefined || diplomaFields.includes(field)) return []
    const higher = level !== undefined && min !== undefined && LEVEL_RANKS[min].lo > LEVEL_RANKS[level].lo
    return [{ diplomaFields: [...diplomaFields, field], ...(higher && { level: min }) }]
  })
}

/** What someone without work can take up. To give up work or school is never advised. */
const TAKES_UP: Partial<Record<WorkSituation, readonly WorkSituation[]>> = {
  'not-working': ['job-seeking', 'student-mbo', 'student-higher', 'employed'],
  'job-seeking': ['student-mbo', 'student-higher', 'employed'],
}

function situationsFrom({ workSituation }: Profile): Partial<Profile>[] {
  if (workSituation === undefined) return []
  return (TAKES_UP[workSituation] ?? []).map((situation) => ({ workSituation: situation }))
}

function referrersBeside(inventory: Inventory, { referrers }: Profile): Partial<Profile>[] {
  if (referrers === undefined) return []
  const asked = new Set(statedOn(inventory, 'referral').map(({ by }) => by))
  return [...asked]
    .filter((by) => !referrers.includes(by))
    .toSorted()
    .map((by) => ({ referrers: [...referrers, by] }))
}

/** Living in a region that a source says it serves. */
function regionsBeside(inventory: Inventory, { municipality, region }: Profile): Partial<Profile>[] {
  if (municipality === undefined && region === undefined) return []
  const served = new Set(statedOn(inventory, 'regionServed').flatMap(({ anyOf }) => anyOf))
  return [...served].toSorted().map((other) => ({ region: other }))
}

/** The last day of later months. */
function startsAfter({ startBy }: Wishes, asOf: string): string[] {
  if (startBy === undefined) return []
  const from = startBy < asOf ? asOf : startBy
  return MONTHS_LATER.map((later) => boundsOf(monthLater(from, later)).last)
    .filter((last) => last > startBy)
    .slice(0, STEPS)
}

/** The month of a date, so many months on, as `YYYY-MM`. */
function monthLater(date: string, later: number): string {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + later
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}
