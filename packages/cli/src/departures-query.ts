import {
  OverstapError,
  calendarDateOf,
  canonicalJson,
  departures,
  parseDepartureQuery,
  type Language,
} from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { EXIT_USAGE, Stop, type Io } from './io.ts'
import { printDepartures } from './print-departures.ts'

export interface DepartureOptions {
  region?: string
  direction?: string
  limit?: number
  asOf?: string
  demo?: true
  json?: true
  lang: Language
}

/** Upcoming intakes of a region and a direction, in the real inventory or in the fictitious one; never in both. */
export function departuresQuery({ json, demo, lang, ...asked }: DepartureOptions, io: Io): void {
  const from = demo ? demoInventory : inventory
  const { region, direction, limit, asOf = calendarDateOf(io.now()) } = asked
  try {
    const answer = departures(from, parseDepartureQuery({ asOf, region, sector: direction, limit }))
    const print = () => printDepartures(from, answer, { language: lang, demo: demo ?? false })
    io.out(json ? `${canonicalJson(answer)}\n` : print())
  } catch (error) {
    throw error instanceof OverstapError ? wrong(error.issues) : error
  }
}

const OPTIONS: Readonly<Record<string, string>> = { asOf: 'as-of', sector: 'direction' }

function wrong(issues: OverstapError['issues']): Stop {
  const told = issues.map(({ path, message }) => `overstap: --${OPTIONS[path] ?? path}: ${message}`)
  return new Stop(told.join('\n'), EXIT_USAGE)
}
