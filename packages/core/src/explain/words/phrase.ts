import { canonicalJson } from '../../canonical-json.ts'
import type { Give } from '../../model/give.ts'
import type { Lookup } from '../../model/lookup.ts'
import type { Condition, NeedTree } from '../../model/need.ts'
import type { Organisation } from '../../model/registry.ts'
import type { Money, Quantity } from '../../model/quantity.ts'
import type { Demand, Guarantee, Intake, Place } from '../../model/terms.ts'
import type { Duration } from '../../model/time.ts'
import type { Language, Level, Sector, WorkSituation } from '../../model/vocabulary.ts'
import type { Messages } from './messages.ts'
import { localeOf, phraseDate } from './phrase-date.ts'

/** What saying something takes: the names in an inventory, the words of a language, and the language itself. */
export interface Speech {
  lookup: Lookup
  messages: Messages
  language: Language
}

/** Fills `{name}` in a template. A name without a value is left out. */
export function fill(template: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

export function list(items: readonly string[], joint: string): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1) ?? ''}`
}

export function phraseNumber(n: number, { language }: Speech): string {
  return new Intl.NumberFormat(localeOf(language)).format(n)
}

/** What is asked, as a phrase. */
export function phraseNeed(tree: NeedTree, speech: Speech): string {
  if ('criterion' in tree) return phraseCondition(tree, speech)
  const { and, or } = speech.messages.values
  const parts = 'all' in tree ? withoutDefinitions(tree.all, speech) : tree.any.map((part) => lone(part, speech))
  const phrases = parts.map((part) => phraseNeed(part, speech))
  const joint = 'all' in tree ? and : or
  if (parts.some(isList)) return phrases.join(`; ${joint} `)
  // "18 or older, or no benefit": what holds the word itself is set apart.
  return phrases.some((one) => one.includes(` ${joint} `)) ? phrases.join(`, ${joint} `) : list(phrases, joint)
}

/** Whoever belongs to a group is what defines it: beside the group's name that is not said once more. */
function withoutDefinitions(parts: readonly NeedTree[], { lookup }: Speech): readonly NeedTree[] {
  const groups = parts.flatMap((part) => ('group' in part && part.criterion === 'membership' ? [part.group] : []))
  const said = groups.flatMap((id) => lookup.targetGroups.get(id)?.definition ?? []).map(canonicalJson)
  return parts.filter((part) => !said.includes(canonicalJson(part)))
}

/** What is asked together is one thing where the name of a group says it all. */
function lone(tree: NeedTree, speech: Speech): NeedTree {
  const [only, ...others] = 'all' in tree ? withoutDefinitions(tree.all, speech) : []
  return only !== undefined && others.length === 0 ? only : tree
}

/** Kept apart from what stands beside it: "a, b or c and d" could be read in two ways. */
function isList(tree: NeedTree): boolean {
  return !('criterion' in tree) || ('anyOf' in tree && tree.anyOf.length > 1)
}

function phraseCondition(condition: Condition, { lookup, messages, language }: Speech): string {
  const { conditions, levels, values } = messages
  const or = (items: readonly string[]) => list(items, values.or)
  switch (condition.criterion) {
    case 'age': {
      const { min, max, group } = condition
      const isNamed = group !== undefined && min === undefined && max === undefined
      if (isNamed)
        return fill(conditions.ageOfGroup, { group: lookup.targetGroups.get(group)?.name[language] ?? group })
      return fill(conditions[`age${bounds(condition)}`], { min, max })
    }
    case 'level': {
      const { min, max } = condition
      return fill(conditions[`level${bounds(condition)}`], { min: min && levels[min], max: max && levels[max] })
    }
    case 'diploma':
      return phraseDiploma(condition, messages)
    case 'dutch':
      return condition.min === undefined
        ? conditions.dutchUnbounded
        : fill(conditions.dutchFrom, { min: condition.min })
    case 'occupation':
      return fill(conditions.occupation, {
        list: or(condition.anyOf.map((id) => lookup.occupations.get(id)?.name[language] ?? id)),
      })
    case 'experience':
      return fill(conditions.experience, { sector: messages.inSectors[condition.sector] })
    case 'workSituation':
      return isPastSchool(condition.anyOf)
        ? conditions.pastSchool
        : or(condition.anyOf.map((situation) => messages.workSituations[situation]))
    case 'benefit':
      return or(condition.anyOf.map((benefit) => messages.benefits[benefit]))
    case 'residenceStatus':
      return or(condition.anyOf.map((status) => messages.residenceStatuses[status]))
    case 'sex':
      return or(condition.anyOf.map((sex) => messages.ofSex[sex]))
    case 'regionServed':
      return fill(conditions.regionServed, {
        list: or(condition.anyOf.map((id) => lookup.regions.get(id)?.name ?? id)),
      })
    case 'referral':
      return fill(conditions.referral, { by: messages.referrers[condition.by] })
    case 'membership':
      return fill(conditions.membership, {
        group: lookup.targetGroups.get(condition.group)?.name[language] ?? condition.group,
      })
    case 'judgedSuitable':
      if (condition.by === undefined) return conditions.judged
      return fill(conditions.judgedBy, { by: nameInside(lookup.organisations.get(condition.by), condition.by) })
  }
}

/** Four situations one after the other are hard to take in; together they are everyone who does not learn at a school. */
function isPastSchool(anyOf: readonly WorkSituation[]): boolean {
  return anyOf.length === PAST_SCHOOL.length && PAST_SCHOOL.every((one) => anyOf.includes(one))
}

const PAST_SCHOOL: readonly WorkSituation[] = ['employed', 'self-employed', 'job-seeking', 'not-working']

function phraseDiploma(
  { min, field }: { min?: Level | undefined; field?: Sector | undefined },
  { conditions, levels, sectors }: Messages,
): string {
  if (min === undefined)
    return field === undefined ? conditions.diplomaAny : fill(conditions.diplomaOfField, { field: sectors[field] })
  if (field === undefined) return fill(conditions.diploma, { min: levels[min] })
  return fill(conditions.diplomaField, { min: levels[min], field: sectors[field] })
}

function bounds({ min, max }: { min?: unknown; max?: unknown }): 'Between' | 'From' | 'To' | 'Unbounded' {
  if (min !== undefined && max !== undefined) return 'Between'
  if (min !== undefined) return 'From'
  return max === undefined ? 'Unbounded' : 'To'
}

/** A number with its bounds: a lower bound is never said as if it were exact. */
export function phraseQuantity(quantity: Quantity, unit: string, speech: Speech): string {
  const { values } = speech.messages
  const { min, max, said } = quantity
  const number = (n: number) => phraseNumber(n, speech)
  if (min !== undefined && max !== undefined) {
    return fill(unit, { n: min === max ? number(min) : fill(values.between, { min: number(min), max: number(max) }) })
  }
  if (min !== undefined) return fill(values.atLeast, { n: fill(unit, { n: number(min) }) })
  if (max !== undefined) return fill(values.atMost, { n: fill(unit, { n: number(max) }) })
  return said === undefined ? '' : `“${said}”`
}

export function phraseDuration({ min, max, said }: Duration, speech: Speech): string {
  const { values } = speech.messages
  if (min !== undefined && min === max) return phraseIso(min, speech)
  if (min !== undefined && max !== undefined) {
    const [, n, unit] = ONE_UNIT.exec(min) ?? []
    const isSame = unit !== undefined && unit === ONE_UNIT.exec(max)?.[2]
    return fill(values.between, { min: isSame ? n : phraseIso(min, speech), max: phraseIso(max, speech) })
  }
  if (min !== undefined) return fill(values.atLeast, { n: phraseIso(min, speech) })
  if (max !== undefined) return fill(values.atMost, { n: phraseIso(max, speech) })
  return said === undefined ? '' : `“${said}”`
}

/** A duration in one unit: between two of the same, it is said once. */
const ONE_UNIT = /^PT?(\d+)([YMWDH])$/

function phraseIso(duration: string, { messages: { values } }: Speech): string {
  const units = {
    Y: ['year', 'years'],
    M: ['month', 'months'],
    W: ['week', 'weeks'],
    D: ['day', 'days'],
    H: ['hour', 'hours'],
  } as const
  const parts = [...duration.matchAll(/(\d+)([YMWDH])/g)].map(([, n, unit]) => {
    const [one, many] = units[unit as keyof typeof units]
    return n === '1' ? values[one] : fill(values[many], { n })
  })
  return list(parts, values.and)
}

export function phraseMoney({ amount, per, sharedBy }: Money, speech: Speech): string {
  const { values } = speech.messages
  if (amount === undefined) {
    if (sharedBy === undefined) return values.amountUnknown
    return fill(values.sharedBy, {
      list: list(
        sharedBy.map((party) => values[party]),
        values.and,
      ),
    })
  }
  if (amount.max === 0) return values.free
  const euros = phraseQuantity(amount, values.euros, speech)
  if (per === undefined || per === 'once') return euros
  return fill({ month: values.perMonth, year: values.perYear, hour: values.perHour }[per], { n: euros })
}

export function phrasePlace(place: Place, { lookup }: Speech): string {
  if ('region' in place) return lookup.regions.get(place.region)?.name ?? place.region
  return lookup.municipalities.get(place.municipality)?.name ?? place.municipality
}

export function phraseIntake(intake: Intake, speech: Speech): string {
  const { values } = speech.messages
  if (intake.kind === 'rolling') return values.rolling
  if (intake.kind === 'by-agreement') return values.byAgreement
  return fill(values.fixedDates, {
    list: list(
      intake.dates.map((date) => phraseDate(date, speech)),
      values.and,
    ),
  })
}

export function phraseGuarantee({ kind, by }: Guarantee, { lookup, messages }: Speech): string {
  const guarantee = messages.guarantees[kind]
  return by === undefined
    ? guarantee
    : fill(messages.values.guaranteedBy, { guarantee, by: nameInside(lookup.organisations.get(by), by) })
}

/** A name inside a sentence: that of a kind of party is a common noun. */
export function nameInside(organisation: Organisation | undefined, id: string): string {
  const { name, kind } = organisation ?? { name: id, kind: undefined }
  return kind === 'role' ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name
}

export function phraseDemand({ by, sector, occupation }: Demand, { lookup, messages, language }: Speech): string {
  const { demandAny, demandFor, demandOf } = messages.values
  const asked =
    occupation !== undefined
      ? fill(demandFor, { occupation: lookup.occupations.get(occupation)?.name[language] ?? occupation })
      : sector === undefined
        ? demandAny
        : fill(demandOf, { sector: messages.inSectors[sector] })
  const names = (by ?? []).map((id) => nameInside(lookup.organisations.get(id), id))
  return names.length === 0 ? asked : `${asked} (${list(names, messages.values.and)})`
}

export function phraseGive(give: Give, { lookup, messages, language }: Speech): string {
  const { gives, levels, inSectors } = messages
  const occupation =
    'occupation' in give && give.occupation !== undefined
      ? (lookup.occupations.get(give.occupation)?.name[language] ?? give.occupation)
      : undefined
  const phrase = (): string => {
    switch (give.token) {
      case 'diploma':
        return give.level === undefined ? gives.diploma : fill(gives.diplomaLevel, { level: levels[give.level] })
      case 'certificate':
        if (give.level === undefined) return gives.certificate
        return fill(give.part === true ? gives.certificatePart : gives.certificateLevel, { level: levels[give.level] })
      case 'language':
        return fill(gives.language, { level: give.level })
      case 'licence':
        return fill(gives.licence, { name: give.name })
      case 'employable':
        return occupation === undefined ? gives.employable : fill(gives.employableAs, { occupation })
      case 'job':
        return occupation === undefined
          ? fill(gives.job, { sector: inSectors[give.sector] })
          : fill(gives.jobAs, { occupation })
      case 'oriented':
      case 'selected':
      case 'prepared':
      case 'entry-mbo':
        return gives[give.token]
    }
  }
  return give.sure === false ? fill(gives.notSure, { give: phrase() }) : phrase()
}
