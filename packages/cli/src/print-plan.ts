import {
  explainNearMiss,
  explainPlan,
  explainRoute,
  list,
  lookupOf,
  messagesOf,
  say,
  type InitiativeId,
  type Inventory,
  type Language,
  type PlanAnswer,
  type Reason,
  type ReasonCode,
  type Route,
  type RouteBeside,
} from '@overstap/core'
import { PLAN_WORDS } from './plan-words.ts'
import { placesOf, stopName } from './stop-name.ts'

interface Options {
  language: Language
  /** Every route found, instead of the choice of at most five. */
  all: boolean
  /** Answered from the fictitious catalogue. */
  demo: boolean
  /** Other ways to the goal, told in short. */
  beside: readonly RouteBeside[]
  /** What may be possible, though no source says where it leads. */
  possible: readonly InitiativeId[]
}

/** Routes to read: leg by leg with dates and reasons, what to confirm and with whom, and what to do this week. */
export function printPlan(inventory: Inventory, answer: PlanAnswer, options: Options): string {
  const { language, all, demo, beside, possible } = options
  const named = possible.map((id) => placedName(inventory, id, language))
  const words = PLAN_WORDS[language]
  const sentence = (reason: Reason) => say(inventory, reason, language)
  const chosen = new Map(answer.choice.map(({ route, kinds }) => [route, kinds]))
  const shown = answer.routes.map((route, at) => ({ route, at })).filter(({ at }) => all || chosen.has(at))
  const heading = [
    ...(demo ? [words.demo] : []),
    `${words.asOf} ${answer.asOf} · ${words.inventory} ${answer.inventory.slice(0, 12)}`,
    words.routes(answer.total, shown.length),
    ...explainPlan(answer).map(sentence),
    ...(named.length > 0 ? [words.possible(list(named, messagesOf(language).values.and))] : []),
  ]
  const routes = shown.map(({ route, at }) => [
    `${at + 1}. ${lineName(inventory, route, language)}`,
    ...(chosen.get(at) ?? []).map((kind) => `   * ${sentence({ code: `choice-${kind}`, params: {}, cites: [] })}`),
    ...printRoute(inventory, route, { answer, language }),
  ])
  const misses = answer.nearMisses.map((miss) => [
    stopName(inventory, miss.leg, language),
    ...explainNearMiss(miss).map((reason) => `   - ${sentence(reason)}`),
  ])
  const others = beside.flatMap(({ route, why }) => [
    `   - ${lineName(inventory, route, language)}`,
    ...why.filter(({ code }) => IN_SHORT.has(code)).map((reason) => `     ${sentence(reason)}`),
  ])
  const sections = [heading, ...routes, ...(others.length > 0 ? [[words.beside, ...others]] : []), ...misses]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** What of another way to the goal is told in short: when paid work starts, or it ends, and how much is open. */
const IN_SHORT: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'route-paid-start',
  'route-paid-start-unknown',
  'route-work-start',
  'goal-reached',
  'goal-may-be-reached',
  'route-to-confirm',
  'may-have-ended',
  'need-unmet-aimed',
])

/** Its name, and where sources place what it offers. */
function placedName(inventory: Inventory, id: InitiativeId, language: Language): string {
  const record = lookupOf(inventory).initiatives.get(id)
  const legs = (record?.offerings ?? []).map((offering) => ({
    initiative: id,
    step: offering.step,
    offering: offering.id,
  }))
  const places = new Set(legs.flatMap((leg) => placesOf(inventory, leg, language)))
  return `${record?.name ?? id}${places.size === 0 ? '' : ` (${[...places].join(', ')})`}`
}

/** All stops, and where the first one is, as far as known: one initiative may lead there from several places. */
function lineName(inventory: Inventory, { legs }: Route, language: Language): string {
  const [first] = legs
  const places = first === undefined ? [] : placesOf(inventory, first, language)
  const where = places.length === 0 ? '' : ` (${places.join(', ')})`
  return `${legs.map((leg) => stopName(inventory, leg, language)).join(' → ')}${where}`
}

function printRoute(
  inventory: Inventory,
  route: Route,
  { answer, language }: { answer: PlanAnswer; language: Language },
): string[] {
  const words = PLAN_WORDS[language]
  const { whole, legs, confirm, first } = explainRoute(inventory, route, answer)
  const lines = (reasons: readonly Reason[]) =>
    reasons.flatMap((reason) => [`     - ${say(inventory, reason, language)}`, ...printCites(reason)])
  return [
    ...whole.map((reason) => `   ${say(inventory, reason, language)}`),
    ...legs.flatMap(({ transfer, dates, criteria, wishes, pay, terms }, at) => {
      const leg = route.legs[at]
      const name = leg === undefined ? '' : stopName(inventory, leg, language)
      return [
        `   ${words.leg} ${at + 1}: ${name}`,
        ...lines([...transfer, ...dates, pay, ...together(criteria), ...wishes, ...terms.filter(isTold)]),
      ]
    }),
    ...(confirm.length > 0 ? [`   ${words.confirm}:`] : []),
    ...confirm.map(({ leg, by, reason }) => {
      const who = by.map((one) => words.by[one]).join(' + ')
      return `   ? ${words.leg} ${leg + 1}, ${who}: ${say(inventory, reason, language)}`
    }),
    `   > ${say(inventory, first, language)}`,
  ]
}

/** Criteria of which no source says anything, in one line. */
function together(reasons: readonly Reason[]): Reason[] {
  return (['need-not-stated', 'need-not-read'] as const).reduce(
    (all, code) => {
      const silent = all.filter((reason) => reason.code === code)
      if (silent.length < 2) return all
      const criteria = silent.flatMap(({ params }) => params.criteria ?? [])
      return [...all.filter((reason) => reason.code !== code), { code, params: { criteria }, cites: [] }]
    },
    [...reasons],
  )
}

/** What is known of a leg besides its dates and pay, which are told for the route. */
function isTold({ code, params: { field } }: Reason): boolean {
  const known = code === 'term-known' || code === 'term-may-differ' || code === 'term-conflict' || code === 'term-named'
  return known && field !== 'intake' && field !== 'duration' && field !== 'occupations'
}

function printCites({ cites }: Reason): string[] {
  const lines = cites.map(({ source, quote }) => `       ${quote === undefined ? '' : `“${quote}” `}[${source}]`)
  return [...new Set(lines)]
}
