import type { StepKind } from '../model/vocabulary.ts'
import { compareShare, type Interval } from '../match/interval.ts'
import type { State } from '../match/kleene.ts'
import { CHOICES, type Choice, type ChoiceKind } from './route-answer.ts'

/** What the choice reads of a route. */
export interface Choosable {
  /** As `endsOf` gives them: time without pay only where the goal has it. */
  ends: readonly number[]
  /** Whether a leg of learning is known to pay. */
  learnsPaid: boolean
  strength: Interval
}

type Compare = (a: Choosable, b: Choosable) => number

const LEARNING: ReadonlySet<StepKind> = new Set<StepKind>(['bridging', 'training', 'work-learning'])

export function isPaidLearning(kind: StepKind, pays: State): boolean {
  return pays === 'met' && LEARNING.has(kind)
}

/** As many routes as there are things to be best at: no more than that need no choosing. */
const FEW = CHOICES.length

/**
 * At most five routes to read first. Where there are no more, all of them, in the order of results: to leave out one of
 * four hides more than it spares. Else those that are best at something: for each kind the first in the order of results among those that are best at it:
 * `earliest` by the latest day on which paid work (or arrival) surely has come, left out where that is open for all;
 * `cheapest` by the highest own cost, as far as that is bounded for any; `paid-while-learning` among routes with a leg
 * of learning known to pay, by most days without pay; `surest` by fewest things to confirm; `strongest` by strength as
 * matches are ordered. A route that is best at several is given once. What all routes are equally good at tells none
 * apart, and so does what the only route is best at: neither is said.
 * @param routes all of them, in the order of results
 */
export function chooseRoutes(routes: readonly Choosable[]): Choice[] {
  const choices = new Map<number, ChoiceKind[]>()
  for (const kind of CHOICES) {
    const { among, compare } = RULES[kind]
    let best: { route: Choosable; at: number } | undefined
    for (const [at, route] of routes.entries())
      if (among(route) && (best === undefined || compare(route, best.route) < 0)) best = { route, at }
    const { route: first } = best ?? {}
    const isSame = (route: Choosable) => first !== undefined && among(route) && compare(route, first) === 0
    if (best !== undefined && !routes.every(isSame)) choices.set(best.at, [...(choices.get(best.at) ?? []), kind])
  }
  if (routes.length <= FEW) return routes.map((_, route) => ({ route, kinds: choices.get(route) ?? [] }))
  // What is best at nothing that tells routes apart comes first all the same: an answer with routes shows one.
  if (choices.size === 0) return [{ route: 0, kinds: [] }]
  return [...choices].map(([route, kinds]) => ({ route, kinds }))
}

const [WHEN_HI, WHEN_LO, TO_CONFIRM, COST_HI, COST_LO, UNPAID_HI, UNPAID_LO] = [0, 1, 2, 3, 4, 5, 6]
const end = ({ ends }: Choosable, at: number) => ends[at] ?? Infinity
const by = (first: number, then: number): Compare => {
  const compare = (a: number, b: number) => (a === b ? 0 : a - b)
  return (a, b) => compare(end(a, first), end(b, first)) || compare(end(a, then), end(b, then))
}

const RULES: Readonly<Record<ChoiceKind, { among: (route: Choosable) => boolean; compare: Compare }>> = {
  earliest: { among: (route) => end(route, WHEN_HI) < Infinity, compare: by(WHEN_HI, WHEN_LO) },
  cheapest: { among: (route) => end(route, COST_HI) < Infinity, compare: by(COST_HI, COST_LO) },
  'paid-while-learning': {
    among: ({ ends, learnsPaid }) => learnsPaid && ends.length > UNPAID_HI,
    compare: by(UNPAID_HI, UNPAID_LO),
  },
  surest: { among: () => true, compare: by(TO_CONFIRM, TO_CONFIRM) },
  strongest: {
    among: ({ strength }) => strength.of > 0,
    compare: (a, b) => compareShare(a.strength, b.strength, 'hi') || compareShare(a.strength, b.strength, 'lo'),
  },
}
