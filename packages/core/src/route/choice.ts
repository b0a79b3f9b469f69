import type { StepKind } from '../model/vocabulary.ts'
import { compareShare } from '../match/interval.ts'
import { CHOICES, type Choice, type ChoiceKind, type Route } from './route-answer.ts'

type Compare = (a: Route, b: Route) => number

/**
 * At most five routes to read first. For each kind the first in the order of results among those that are best at it:
 * `earliest` by the latest day on which paid work (or arrival) surely has come, left out where that is open for all;
 * `cheapest` by the highest own cost, as far as that is bounded for any; `paid-while-learning` among routes with a leg
 * of learning known to pay, by most days without pay; `surest` by fewest things to confirm; `strongest` by strength as
 * matches are ordered. A route that is best at several is given once.
 */
export function chooseRoutes(routes: readonly Route[]): Choice[] {
  const choices = new Map<number, ChoiceKind[]>()
  for (const kind of CHOICES) {
    const best = routes
      .map((route, at) => ({ route, at }))
      .filter(({ route }) => RULES[kind].among(route))
      .toSorted((a, b) => RULES[kind].compare(a.route, b.route) || a.at - b.at)[0]
    if (best !== undefined) choices.set(best.at, [...(choices.get(best.at) ?? []), kind])
  }
  return [...choices].map(([route, kinds]) => ({ route, kinds }))
}

const LEARNING: ReadonlySet<StepKind> = new Set<StepKind>(['bridging', 'training', 'work-learning'])

const whenOf = ({ paidStart, arrival }: Route) => paidStart ?? arrival
const byText = (a: string | undefined, b: string | undefined) => {
  if (a === b) return 0
  return a === undefined || (b !== undefined && a > b) ? 1 : -1
}
const byNumber = (a = Infinity, b = Infinity) => (a === b ? 0 : a - b)

const RULES: Readonly<Record<ChoiceKind, { among: (route: Route) => boolean; compare: Compare }>> = {
  earliest: {
    among: (route) => whenOf(route).to !== undefined,
    compare: (a, b) => byText(whenOf(a).to, whenOf(b).to) || byText(whenOf(a).from, whenOf(b).from),
  },
  cheapest: {
    among: ({ cost }) => cost.max !== undefined,
    compare: (a, b) => byNumber(a.cost.max, b.cost.max) || byNumber(a.cost.min, b.cost.min),
  },
  'paid-while-learning': {
    among: ({ paidStart, legs }) =>
      paidStart !== undefined && legs.some(({ pays, kind }) => pays === 'met' && LEARNING.has(kind)),
    compare: (a, b) => byNumber(a.unpaidDays?.max, b.unpaidDays?.max) || byNumber(a.unpaidDays?.min, b.unpaidDays?.min),
  },
  surest: { among: () => true, compare: (a, b) => a.toConfirm - b.toConfirm },
  strongest: {
    among: ({ strength }) => strength.of > 0,
    compare: (a, b) => compareShare(a.strength, b.strength, 'hi') || compareShare(a.strength, b.strength, 'lo'),
  },
}
