import {
  adviseRoutes,
  canonicalJson,
  createMatcher,
  createPlanner,
  mayLeadThere,
  routesBeside,
  type Language,
} from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { ask, type Asked } from './ask.ts'
import { calendarOf, writeText } from './calendar-file.ts'
import { EXIT_USAGE, Stop, type Io } from './io.ts'
import { PLAN_WORDS } from './plan-words.ts'
import { printRouteAdvice } from './print-advice.ts'
import { printPlan } from './print-plan.ts'

export interface PlanOptions extends Asked {
  json?: true
  demo?: true
  all?: true
  /** File to write the calendar of one route to; `-` prints it instead of the routes. */
  ics?: string
  route: number
  /** What small changes would gain, instead of the routes. */
  whatIf?: true
  lang: Language
}

/** Plans one query, on the real inventory or on the fictitious one; never on both. */
export async function planQuery(options: PlanOptions, io: Io): Promise<void> {
  const { json, demo, all, ics, route, whatIf, lang, ...asked } = options
  if (json && ics === '-') throw new Stop('overstap: --json and --ics - both want standard output', EXIT_USAGE)
  if (whatIf && ics !== undefined)
    throw new Stop('overstap: --what-if tells of changes, --ics of one route', EXIT_USAGE)
  const from = demo ? demoInventory : inventory
  const advisers = { matcher: createMatcher(from), planner: createPlanner(from) }
  if (whatIf) {
    const advice = await ask(asked, io, (query) => adviseRoutes(advisers, query, { language: lang }))
    const label = demo && PLAN_WORDS[lang].demo
    return io.out(json ? `${canonicalJson(advice)}\n` : printRouteAdvice(advice, { demo: label }))
  }
  const { query, answer } = await ask(asked, io, (one) => ({ query: one, answer: advisers.planner.plan(one) }))
  const calendar = ics === undefined ? undefined : calendarOf(from, answer, { route, language: lang })
  if (ics === '-') return io.out(calendar ?? '')
  if (ics !== undefined) await writeText(ics, calendar ?? '')
  const print = () =>
    printPlan(from, answer, {
      language: lang,
      all: all ?? false,
      demo: demo ?? false,
      beside: routesBeside(advisers, query),
      possible: mayLeadThere(advisers.matcher, query, { routes: answer.total > 0 }),
    })
  io.out(json ? `${canonicalJson(answer)}\n` : print())
}
