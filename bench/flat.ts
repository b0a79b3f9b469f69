import {
  BENEFITS,
  CEFR_LEVELS,
  LEVEL_RANKS,
  RESIDENCE_STATUSES,
  WORK_SITUATIONS,
  entriesOf,
  type Condition,
  type Initiative,
  type Inventory,
  type Query,
  type Terms,
} from '@overstap/core'

/**
 * An offering as a developer without our model would store it: one flat record of plain values, 0 or a wide bound where
 * nothing is stated, so that a filter is a row of comparisons. PGlite, arquero and the tuned yardstick get these, the yardstick the same in
 * words.
 */
export interface FlatOffering {
  id: number
  ageMin: number
  ageMax: number
  levelMin: number
  dutchMin: number
  /** Bits of the closed lists; all set where nothing is asked. */
  situations: number
  statuses: number
  benefits: number
  /** Region served, and a second one; 0 for all. */
  region: number
  region2: number
  /** Asks for experience, a diploma in a direction, a group or a referral: 1. */
  experience: number
  diploma: number
  member: number
  referral: number
  /** -1 where not stated. */
  hours: number
  /** Day of the next start as a number, rolling is today; 99991231 where not stated. */
  start: number
  /** Bits of the dayparts. */
  dayparts: number
  lat: number
  lon: number
  sector: string
  /** Share of the success factors that is present. */
  strength: number
}

/** Nothing is asked; no start is stated. */
export const ALL = -1
export const FAR = 99_991_231
const DAYPART_BITS: Readonly<Record<string, number>> = { morning: 1, afternoon: 2, evening: 4, weekend: 8 }

/** Conditions that are no condition of entry (not exclusive) are left out, as such a developer would. */
export function flatten(inventory: Inventory, asOf: string): FlatOffering[] {
  const towns = new Map(inventory.municipalities.map(({ id, at }) => [id as string, at]))
  const flat: FlatOffering[] = []
  for (const initiative of inventory.initiatives) {
    const ended = initiative.facts.status?.kind === 'known' && initiative.facts.status.claims[0]?.value.on === '2025'
    for (const { offering, terms } of entriesOf(initiative, asOf)) {
      if (offering === undefined || ended) continue
      const one = blank(flat.length + 1, initiative)
      for (const { claims } of terms.needs) {
        const value = claims[0]?.value
        if (value?.exclusive === true && 'criterion' in value.tree) addCondition(one, value.tree)
      }
      addTerms(one, terms, asOf)
      const place = terms.place?.kind === 'known' ? terms.place.claims[0]?.value : undefined
      const at = place && 'municipality' in place ? towns.get(place.municipality) : undefined
      if (at !== undefined) [one.lat, one.lon] = at
      flat.push(one)
    }
  }
  return flat
}

function blank(id: number, { facts, factors }: Initiative): FlatOffering {
  const known = Object.values(factors).flatMap((fact) => (fact.kind === 'known' ? [fact.claims[0]?.value] : []))
  const sectors = facts.sectors?.kind === 'known' ? facts.sectors.claims : []
  return {
    id,
    ageMin: 0,
    ageMax: 999,
    levelMin: 0,
    dutchMin: 0,
    situations: ALL,
    statuses: ALL,
    benefits: ALL,
    region: 0,
    region2: 0,
    experience: 0,
    diploma: 0,
    member: 0,
    referral: 0,
    hours: -1,
    start: FAR,
    dayparts: 0,
    lat: 0,
    lon: 0,
    sector: sectors[0]?.value ?? '',
    strength: known.filter((present) => present === true).length / 17,
  }
}

function addCondition(one: FlatOffering, condition: Condition): void {
  switch (condition.criterion) {
    case 'age':
      one.ageMin = condition.min ?? 0
      one.ageMax = condition.max ?? 999
      break
    case 'level':
    case 'diploma':
      if (condition.min !== undefined) one.levelMin = LEVEL_RANKS[condition.min].lo
      if (condition.criterion === 'diploma' && condition.field !== undefined) one.diploma = 1
      break
    case 'dutch':
      one.dutchMin = CEFR_LEVELS.indexOf(condition.min ?? 'A0')
      break
    case 'workSituation':
      one.situations = bitsOf(WORK_SITUATIONS, condition.anyOf)
      break
    case 'residenceStatus':
      one.statuses = bitsOf(RESIDENCE_STATUSES, condition.anyOf)
      break
    case 'benefit':
      one.benefits = bitsOf(BENEFITS, condition.anyOf)
      break
    case 'regionServed':
      ;[one.region = 0, one.region2 = 0] = condition.anyOf.map(regionNumber)
      break
    case 'experience':
      one.experience = 1
      break
    case 'membership':
      one.member = 1
      break
    case 'referral':
      one.referral = 1
      break
    default:
  }
}

function addTerms(one: FlatOffering, terms: Terms, asOf: string): void {
  if (terms.hours?.kind === 'known') one.hours = terms.hours.claims[0]?.value.max ?? -1
  if (terms.dayparts?.kind === 'known') one.dayparts = DAYPART_BITS[terms.dayparts.claims[0]?.value ?? ''] ?? 0
  if (terms.intake?.kind !== 'known') return
  const intake = terms.intake.claims[0]?.value
  if (intake?.kind === 'rolling') one.start = dayNumber(asOf)
  if (intake?.kind === 'fixed') one.start = Math.min(...intake.dates.filter((date) => date >= asOf).map(dayNumber), FAR)
}

/** What a query asks of flat offerings. */
export function flatQuery(inventory: Inventory, { profile, wishes, goal }: Query) {
  const town = inventory.municipalities.find(({ id }) => id === profile.municipality)
  const region = inventory.regions.find(({ municipalities }) => town && municipalities?.includes(town.id))
  return {
    age: profile.age ?? 0,
    level: profile.level === undefined ? 999 : LEVEL_RANKS[profile.level].hi,
    dutch: profile.dutch === undefined ? 99 : CEFR_LEVELS.indexOf(profile.dutch),
    situation: profile.workSituation === undefined ? ALL : bitsOf(WORK_SITUATIONS, [profile.workSituation]),
    status: profile.residenceStatus === undefined ? ALL : bitsOf(RESIDENCE_STATUSES, [profile.residenceStatus]),
    benefit: profile.benefit === undefined ? ALL : bitsOf(BENEFITS, [profile.benefit]),
    /** 0: not told. */
    region: region === undefined ? 0 : regionNumber(region.id),
    /** 1: not told, so that what asks for it passes. */
    experience: profile.experience === undefined ? 1 : 0,
    diploma: profile.diplomaFields === undefined ? 1 : 0,
    member: profile.notGroups === undefined ? 1 : 0,
    referral: profile.referrers === undefined ? 1 : 0,
    lat: town?.at[0] ?? 0,
    lon: town?.at[1] ?? 0,
    kilometres: town === undefined ? -1 : (wishes.maxKilometres ?? -1),
    hours: wishes.maxHours ?? 0,
    startBy: dayNumber(wishes.startBy ?? '0000-00-00'),
    dayparts: (wishes.dayparts ?? []).reduce((bits, daypart) => bits | (DAYPART_BITS[daypart] ?? 0), 0),
    sector: goal?.kind === 'sector' ? goal.sector : '',
  }
}
export type FlatQuery = ReturnType<typeof flatQuery>

function bitsOf(list: readonly string[], values: readonly string[]): number {
  return values.reduce((bits, value) => bits | (1 << list.indexOf(value)), 0)
}

/** The country is 0: it serves all. */
function regionNumber(id: string): number {
  return id === 'country' ? 0 : Number(id.slice('region-'.length)) + 1
}

function dayNumber(date: string): number {
  return Number(date.replaceAll('-', ''))
}
