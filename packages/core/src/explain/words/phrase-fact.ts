import type { InitiativeFacts } from '../../model/initiative.ts'
import type { Period } from '../../model/time.ts'
import type { InitiativeField } from '../../model/vocabulary.ts'
import { fill, phraseMoney, type Speech } from './phrase.ts'
import { phraseDate } from './phrase-date.ts'

type Values = { [F in InitiativeField]: ValueOf<NonNullable<InitiativeFacts[F]>> }
type ValueOf<F> = F extends { kind: 'known'; claims: { value: infer V }[] } ? V : never

/** One value of a fact of an initiative as a whole, as a phrase. */
export function phraseFact<F extends InitiativeField>(field: F, value: Values[F], speech: Speech): string {
  return writers[field](value, speech)
}

const writers: { [F in InitiativeField]: (value: Values[F], speech: Speech) => string } = {
  status: ({ status, on, what }, speech) => {
    const when = on === undefined ? '' : ` (${phraseDate(on, speech)})`
    return [speech.messages.statuses[status] + when, what?.[speech.language] ?? ''].filter(Boolean).join('. ')
  },
  validity: (period, speech) => phrasePeriod(period, speech),
  targetGroups: (id, { lookup, language }) => lookup.targetGroups.get(id)?.name[language] ?? id,
  sectors: (sector, { messages }) => messages.sectors[sector],
  transitions: (transition, { messages }) => messages.transitions[transition],
  regions: (id, { lookup }) => lookup.regions.get(id)?.name ?? id,
  organisations: ({ organisation, role }, { lookup, messages }) =>
    `${lookup.organisations.get(organisation)?.name ?? organisation} (${messages.roles[role]})`,
  occupations: (id, { lookup, language }) => lookup.occupations.get(id)?.name[language] ?? id,
  funding: ({ funding, by, amount, what }, speech) => {
    const { lookup, language } = speech
    const names = [funding && lookup.funding.get(funding)?.name, by && lookup.organisations.get(by)?.name]
    return [...names, amount && phraseMoney(amount, speech), what?.[language]].filter(Boolean).join(', ')
  },
  answers: (id, { lookup, language }) => lookup.bottlenecks.get(id)?.name[language] ?? id,
  does: (text, { language }) => text[language],
}

/** A stretch of time, with its source's own words where those are all there is. */
export function phrasePeriod({ from, to, said }: Period, speech: Speech): string {
  const { values } = speech.messages
  if (from !== undefined && from === to) return phraseDate(from, speech)
  const parts = [
    from === undefined ? '' : fill(values.from, { date: phraseDate(from, speech) }),
    to === undefined ? '' : fill(values.until, { date: phraseDate(to, speech) }),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : said === undefined ? '' : `“${said}”`
}
