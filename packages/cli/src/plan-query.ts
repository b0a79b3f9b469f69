import {
  OverstapError,
  calendarDateOf,
  calendarDateSchema,
  canonicalJson,
  createPlanner,
  type Language,
  type PlanAnswer,
} from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { EXIT_USAGE, Stop, type Io } from './io.ts'
import { printPlan } from './print-plan.ts'
import { readQuery } from './read-query.ts'
import { readText } from './read-text.ts'

interface Options {
  query: string
  asOf?: string
  json?: true
  demo?: true
  all?: true
  lang: Language
}

/** Plans one query, on the real inventory or on the fictitious one; never on both. */
export async function planQuery({ query: file, asOf, json, demo, all, lang }: Options, io: Io): Promise<void> {
  if (asOf !== undefined && !calendarDateSchema.safeParse(asOf).success) {
    throw new Stop(`overstap: --as-of ${asOf}: not a date such as 2026-11-23`, EXIT_USAGE)
  }
  const text = file === '-' ? await io.readStdin() : await readText(file)
  const { query, locate } = readQuery(text, {
    name: file === '-' ? '<stdin>' : file,
    asOf: (own) => asOf ?? own ?? calendarDateOf(io.now()),
  })
  const asked = demo ? demoInventory : inventory
  let answer: PlanAnswer
  try {
    answer = createPlanner(asked).plan(query)
  } catch (error) {
    throw error instanceof OverstapError ? locate(error) : error
  }
  const print = () => printPlan(asked, answer, { language: lang, all: all ?? false, demo: demo ?? false })
  io.out(json ? `${canonicalJson(answer)}\n` : print())
}
