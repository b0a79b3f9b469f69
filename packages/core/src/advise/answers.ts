import type { Inventory } from '../model/inventory.ts'
import { lookupOf, type Lookup } from '../model/lookup.ts'
import type { Profile } from '../model/profile.ts'
import {
  BENEFITS,
  CEFR_LEVELS,
  LEVELS,
  RESIDENCE_STATUSES,
  SECTORS,
  SEXES,
  WORK_SITUATIONS,
} from '../model/vocabulary.ts'
import { extentOf, homesOf } from '../match/area.ts'
import type { QuestionField } from './field.ts'
import { statedIn, statedOn } from './stated.ts'

/** What an answer puts into a profile. */
export type Told = Partial<Profile>

/**
 * Answers that stand for all that can be given, each taken as equally likely: a closed list as it is; one age for each
 * stretch between stated bounds; one municipality of those that no stated area tells apart; of what one may have
 * several of (sectors, occupations, groups, parties), none and each one that is asked for by itself.
 */
export function answersTo(inventory: Inventory, field: QuestionField, profile: Profile): Told[] {
  switch (field) {
    case 'age':
      return agesOf(inventory).map((age) => ({ age }))
    case 'level':
      return LEVELS.map((level) => ({ level }))
    case 'dutch':
      return CEFR_LEVELS.map((dutch) => ({ dutch }))
    case 'workSituation':
      return WORK_SITUATIONS.map((workSituation) => ({ workSituation }))
    case 'benefit':
      return BENEFITS.map((benefit) => ({ benefit }))
    case 'residenceStatus':
      return RESIDENCE_STATUSES.map((residenceStatus) => ({ residenceStatus }))
    case 'sex':
      return SEXES.map((sex) => ({ sex }))
    case 'experience':
      return [[], ...SECTORS.map((sector) => [sector])].map((experience) => ({ experience }))
    case 'diplomaFields':
      return [[], ...SECTORS.map((sector) => [sector])].map((diplomaFields) => ({ diplomaFields }))
    case 'municipality':
      return municipalitiesOf(lookupOf(inventory), profile).map((municipality) => ({ municipality }))
    case 'occupations':
      return noneOrOne(statedOn(inventory, 'occupation').flatMap(({ anyOf }) => anyOf)).map((occupations) => ({
        occupations,
      }))
    case 'referrers':
      return noneOrOne(statedOn(inventory, 'referral').map(({ by }) => by)).map((referrers) => ({ referrers }))
    case 'groups': {
      const open = groupsNotTold(inventory, profile)
      return noneOrOne(open).map((mine) => ({
        groups: [...(profile.groups ?? []), ...mine],
        notGroups: [...(profile.notGroups ?? []), ...open.filter((group) => !mine.includes(group))],
      }))
    }
  }
}

/** Whether nothing is left to ask on this field. A region told leaves the municipality open. */
export function isTold(inventory: Inventory, field: QuestionField, profile: Profile): boolean {
  return field === 'groups' ? groupsNotTold(inventory, profile).length === 0 : profile[field] !== undefined
}

function groupsNotTold(inventory: Inventory, { groups = [], notGroups = [] }: Profile) {
  const asked = new Set(statedOn(inventory, 'membership').map(({ group }) => group))
  return [...asked].filter((group) => !groups.includes(group) && !notGroups.includes(group)).toSorted()
}

function noneOrOne<T extends string>(values: readonly T[]): T[][] {
  return [[], ...[...new Set(values)].toSorted().map((value) => [value])]
}

/** What a profile takes. */
const OLDEST = 120

/** The first age of each stretch between the bounds that sources state. */
function agesOf(inventory: Inventory): number[] {
  const starts = statedOn(inventory, 'age').flatMap(({ min, max }) => [min ?? 0, max === undefined ? 0 : max + 1])
  return [...new Set([0, ...starts])].filter((age) => age <= OLDEST).toSorted((a, b) => a - b)
}

const classes = new WeakMap<Lookup, string[][]>()

/** One municipality for each class that the areas asked for and the labour-market regions tell apart. */
function municipalitiesOf(lookup: Lookup, profile: Profile) {
  let known = classes.get(lookup)
  if (known === undefined) classes.set(lookup, (known = classesOf(lookup)))
  const homes = homesOf(lookup, profile)
  return known.flatMap((members) => {
    const home = members.find((id) => homes === undefined || homes.has(id))
    return lookup.municipalities.get(home ?? '')?.id ?? []
  })
}

function classesOf(lookup: Lookup): string[][] {
  const { inventory } = lookup
  const asked = statedIn(inventory).get('municipality') ?? []
  const areas = new Set([
    ...asked.flatMap((condition) => (condition.criterion === 'regionServed' ? condition.anyOf : [])),
    ...inventory.regions.filter(({ kind }) => kind === 'arbeidsmarktregio').map(({ id }) => id),
  ])
  const extents = [...areas].map((area) => extentOf(lookup, area))
  const alike = new Map<string, string[]>()
  for (const { id } of inventory.municipalities) {
    const key = extents.map(({ certain, possible }) => (certain.has(id) ? 2 : possible.has(id) ? 1 : 0)).join('')
    alike.set(key, [...(alike.get(key) ?? []), id])
  }
  return [...alike.values()]
}
