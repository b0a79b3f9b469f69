import { canonicalJson, createPlanner, type Language } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { ask, type Asked } from './ask.ts'
import { calendarOf, writeText } from './calendar-file.ts'
import { EXIT_USAGE, Stop, type Io } from './io.ts'
import { printPlan } from './print-plan.ts'

export interface PlanOptions extends Asked {
  json?: true
  demo?: true
  all?: true
  /** File to write the calendar of one route to; `-` prints it instead of the routes. */
  ics?: string
  route: number
  lang: Language
}

/** Plans one query, on the real inventory or on the fictitious one; never on both. */
export async function planQuery(options: PlanOptions, io: Io): Promise<void> {
  const { json, demo, all, ics, route, lang, ...asked } = options
  if (json && ics === '-') throw new Stop('overstap: --json and --ics - both want standard output', EXIT_USAGE)
  const from = demo ? demoInventory : inventory
  const answer = await ask(asked, io, (query) => createPlanner(from).plan(query))
  const calendar = ics === undefined ? undefined : calendarOf(from, answer, { route, language: lang })
  if (ics === '-') return io.out(calendar ?? '')
  if (ics !== undefined) await writeText(ics, calendar ?? '')
  const print = () => printPlan(from, answer, { language: lang, all: all ?? false, demo: demo ?? false })
  io.out(json ? `${canonicalJson(answer)}\n` : print())
}
