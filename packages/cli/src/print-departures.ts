import {
  phraseDate,
  speechOf,
  type DepartureAnswer,
  type Inventory,
  type Language,
  type LegRef,
  type UpcomingIntake,
} from '@overstap/core'
import { PLAN_WORDS } from './plan-words.ts'
import { placesOf, stopName } from './stop-name.ts'

/** Upcoming intakes to read, soonest first; what may be elsewhere or in another direction says so. */
export function printDepartures(
  inventory: Inventory,
  answer: DepartureAnswer,
  { language, demo }: { language: Language; demo: boolean },
): string {
  const words = PLAN_WORDS[language]
  const speech = speechOf(inventory, language)
  const { departures } = words
  const { items, total, anyTime, withoutDate } = answer
  const named = (leg: LegRef, beside: readonly string[]) =>
    `${stopName(inventory, leg, language)}${beside.length > 0 ? ` (${beside.join('; ')})` : ''}`
  const line = ({ leg, from, to, region, sector, cites }: UpcomingIntake) => {
    const when =
      from === to ? phraseDate(from, speech) : departures.between(phraseDate(from, speech), phraseDate(to, speech))
    const beside = [
      ...placesOf(inventory, leg, language),
      ...(region === 'unknown' ? [departures.region] : []),
      ...(sector === 'unknown' ? [departures.sector] : []),
    ]
    const sources = [...new Set(cites.map(({ source }) => ` [${source}]`))].join('')
    return `${when}: ${named(leg, beside)}${sources}`
  }
  const sections = [
    [
      ...(demo ? [words.demo] : []),
      `${words.asOf} ${answer.asOf} · ${words.inventory} ${answer.inventory.slice(0, 12)}`,
      departures.total(total, items.length),
    ],
    items.map(line),
    anyTime.length === 0
      ? []
      : [departures.anyTime, ...anyTime.map((leg) => `- ${named(leg, placesOf(inventory, leg, language))}`)],
    withoutDate === 0 ? [] : [departures.withoutDate(withoutDate)],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
