import {
  adviseRoutes,
  canonicalJson,
  createMatcher,
  createPlanner,
  routesBeside,
  type FitDimension,
  type InitiativeId,
  type Language,
  type Matcher,
  type Query,
} from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { ask, type Asked } from './ask.ts'
import { calendarOf, writeText } from './calendar-file.ts'
import { EXIT_USAGE, Stop, type Io } from './io.ts'
import { PLAN_WORDS } from './plan-words.ts'
import { printRouteAdvice } from './print-advice.ts'
import { printPlan } from './print-plan.ts'

/** How many names are enough to go on with, and among how many matches they are looked for. */
const POSSIBLE = 5
const LOOKED_AT = 50

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
      possible: answer.total > 0 || answer.schoolFirst ? [] : possible(advisers.matcher, query),
    })
  io.out(json ? `${canonicalJson(answer)}\n` : print())
}

/** Wishes that rule a step out of a route. */
const FILTERS: ReadonlySet<FitDimension> = new Set<FitDimension>(['travel', 'hours', 'daypart'])

/** What a person may be able to do all the same, though no source says where it leads. */
function possible(matcher: Matcher, query: Query): InitiativeId[] {
  const { items } = matcher.match({ ...query, limit: LOOKED_AT })
  return items
    .filter(({ verdict, fit: { dimensions } }) => {
      const direction = dimensions.find(({ dimension }) => dimension === 'direction')
      const isOut = dimensions.some(({ dimension, state }) => FILTERS.has(dimension) && state === 'unmet')
      return verdict !== 'closed' && direction?.state === 'unknown' && !isOut
    })
    .slice(0, POSSIBLE)
    .map(({ initiative }) => initiative)
}
