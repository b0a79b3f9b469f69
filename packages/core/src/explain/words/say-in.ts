import type { NeedTree } from '../../model/need.ts'
import type { Give } from '../../model/give.ts'
import type { Money, Quantity } from '../../model/quantity.ts'
import type { Demand, Guarantee, Intake, Place } from '../../model/terms.ts'
import type { Duration } from '../../model/time.ts'
import type { Criterion, Daypart, Language, Referrer, TermsField } from '../../model/vocabulary.ts'
import type { Reason, ReasonParams } from '../reason.ts'
import { phraseChange } from './phrase-change.ts'
import type { Messages } from './messages.ts'
import {
  fill,
  list,
  phraseDemand,
  phraseDuration,
  phraseGive,
  phraseGuarantee,
  phraseIntake,
  phraseMoney,
  phraseNeed,
  phrasePlace,
  phraseQuantity,
  type Speech,
} from './phrase.ts'
import { phraseDate } from './phrase-date.ts'
import { phraseCents, phraseDates, phraseDays } from './phrase-span.ts'

/** A reason as a sentence, in the words that are handed over: so that one language can do without the others. */
export function sayIn(speech: Speech, reason: Reason): string {
  const { params } = reason
  const { messages, language } = speech
  const needs = [
    ...new Set(
      (params.needs ?? []).map((need) =>
        reason.code === 'need-waived' ? phraseWaived(need, speech) : phraseNeed(need, speech),
      ),
    ),
  ]
  return sentence(
    fill(messages.reasons[reason.code], {
      need: needs.join(messages.values.otherSource),
      by: list(
        referrers(params.needs ?? []).map((one) => messages.referrers[one]),
        messages.values.or,
      ),
      criterion: list(
        (params.criteria ?? []).map((criterion) => messages.criteria[criterion].name),
        messages.values.or,
      ),
      factor: params.factor && factorName(params.factor, speech),
      other: params.other && factorName(params.other, speech),
      dimension: params.dimension && messages.fit[params.dimension],
      field:
        params.field &&
        (params.field in messages.terms
          ? messages.terms[params.field as TermsField].name
          : messages.facts[params.field as keyof Messages['facts']]),
      values: list(
        (params.values ?? []).map((value) => phraseTerm(params.field as TermsField, value, speech)),
        messages.values.and,
      ),
      steps: stepNames(params, speech),
      initiative: params.initiative && speech.lookup.initiatives.get(params.initiative)?.name,
      text: params.text?.[language],
      on: params.on === undefined ? '' : ` (${phraseDate(params.on, speech)})`,
      count: params.count,
      weight: params.weight,
      initiatives: initiativeNames(params.initiatives ?? [], speech),
      change: params.change && phraseChange(params.change, speech),
      when: params.dates && phraseDates(params.dates, speech),
      cost: params.cents && phraseCents(params.cents, speech),
      length: params.days && phraseDays(params.days, speech),
      gives: list(
        (params.gives ?? []).map((give) => phraseGive(give, speech)),
        messages.values.and,
      ),
      question: question(params, needs, speech),
      contact: contact(params, speech),
    }),
  )
}

function referrers(needs: readonly NeedTree[]): Referrer[] {
  return [...new Set(needs.flatMap((need) => ('criterion' in need && need.criterion === 'referral' ? [need.by] : [])))]
}

/** One value of a term in words. The field tells its kind; the schema has checked it. */
export function phraseTerm(field: TermsField, value: unknown, speech: Speech): string {
  const { messages } = speech
  switch (field) {
    case 'gives':
      return phraseGive(value as Give, speech)
    case 'place':
      return phrasePlace(value as Place, speech)
    case 'duration':
      return phraseDuration(value as Duration, speech)
    case 'price':
      return phraseMoney(value as Money, speech)
    case 'pay':
      return (value as Money).amount?.max === 0 ? messages.values.noPay : phraseMoney(value as Money, speech)
    case 'hours':
      return phraseQuantity(value as Quantity, messages.values.hoursAWeek, speech)
    case 'capacity':
      return phraseQuantity(value as Quantity, messages.values.people, speech)
    case 'dayparts':
      return messages.dayparts[value as Daypart]
    case 'languages':
      return messages.languages[value as Language]
    case 'intake':
      return phraseIntake(value as Intake, speech)
    case 'guarantee':
      return phraseGuarantee(value as Guarantee, speech)
    case 'occupations':
      return speech.lookup.occupations.get(value as string)?.name[speech.language] ?? String(value)
    case 'demand':
      return phraseDemand(value as Demand, speech)
  }
}

/** Of a level that is not needed, "which level" makes no sense. */
function phraseWaived(need: NeedTree, speech: Speech): string {
  const bare = 'criterion' in need && Object.keys(need).length === 1
  return bare ? speech.messages.criteria[need.criterion].name : phraseNeed(need, speech)
}

/** How many names a sentence can hold. */
const NAMED = 5

function initiativeNames(ids: readonly string[], { lookup, messages }: Speech): string {
  const names = ids.slice(0, NAMED).map((id) => lookup.initiatives.get(id)?.name ?? id)
  const rest = ids.length > NAMED ? [fill(messages.values.more, { n: ids.length - NAMED })] : []
  return list([...names, ...rest], messages.values.and)
}

function factorName(id: string, { lookup, language }: Speech): string {
  return lookup.successFactors.get(id)?.name[language] ?? id
}

function stepNames({ steps, initiative }: ReasonParams, { lookup, language }: Speech): string {
  const known = lookup.initiatives.get(initiative ?? '')?.steps ?? []
  return (steps ?? []).map((id) => known.find((step) => step.id === id)?.name[language] ?? id).join(' → ')
}

/** What is held against what a person has: where a source says how much is asked, "is anything asked" makes no sense. */
const HAD: ReadonlySet<Criterion> = new Set<Criterion>(['level', 'diploma', 'dutch', 'occupation', 'experience'])

function question(params: ReasonParams, needs: readonly string[], { lookup, messages, language }: Speech): string {
  const { criteria, field, factor } = params
  const isBounded = (need: NeedTree) => !('criterion' in need) || Object.keys(need).length > 1
  if (needs.length > 0 && params.needs?.every(isBounded) && criteria?.every((criterion) => HAD.has(criterion)))
    return fill(messages.values.askStated, { need: needs.join(messages.values.otherSource) })
  if (criteria !== undefined) return criteria.map((criterion) => messages.criteria[criterion].ask).join(' ')
  if (factor !== undefined) return lookup.successFactors.get(factor)?.ask[language] ?? ''
  return field === undefined ? '' : (messages.terms[field as TermsField].ask ?? '')
}

function contact({ pages = [], parties = [] }: ReasonParams, { lookup, messages: { values } }: Speech): string {
  if (pages.length > 0) return fill(values.contactPages, { list: list(pages.map(address), values.or) })
  if (parties.length === 0) return values.contactNone
  const names = parties.map((id) => lookup.organisations.get(id)?.name ?? id)
  return fill(values.contactParties, { list: list(names, values.and) })
}

/** As people write it: without what comes before and after. */
function address(page: string): string {
  return page.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

/** A sentence starts with a capital, whatever filled its first place. */
function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1).trimEnd()
}
