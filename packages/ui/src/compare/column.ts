import {
  explain,
  explainRoute,
  lookupOf,
  type Interval,
  type Match,
  type Reason,
  type Route,
  type TermsField,
} from '@overstap/core'
import { routeFacts } from '../routes/route-facts.ts'
import { initiativeName, routeName, stepName } from '../routes/route-line.ts'
import type { LaterWords } from '../words/use-later-words.ts'

/** What is told of each, in this order. A row that none of them fills is left out. */
export const ROWS = [
  'steps',
  'transfers',
  'place',
  'intake',
  'duration',
  'hours',
  'arrival',
  'paid-start',
  'price',
  'pay',
  'unpaid',
  'guarantee',
  'gives',
  'first',
  'confirm',
] as const
export type RowName = (typeof ROWS)[number]

/** The rows that are a term of a step, as `explain` tells it. */
const TERMS = [
  'place',
  'intake',
  'duration',
  'hours',
  'price',
  'pay',
  'guarantee',
  'gives',
] as const satisfies readonly (RowName & TermsField)[]

const FIRST_QUESTIONS = 5

/** One thing beside others. */
export interface Column {
  name: string
  /** Whose page tells more; a route past several has none. */
  initiative: Match['initiative'] | undefined
  /** How an initiative turned out; a route is never closed. */
  match: Match | undefined
  toConfirm: number
  strength: Interval
  fit: Interval | undefined
  rows: Readonly<Partial<Record<RowName, readonly string[]>>>
}

export function columnOfInitiative(words: LaterWords, match: Match): Column {
  const { inventory, language } = words
  const { terms, ask } = explain(inventory, match)
  const steps = lookupOf(inventory).initiatives.get(match.initiative)?.steps ?? []
  return {
    name: initiativeName(inventory, match),
    initiative: match.initiative,
    match,
    toConfirm: match.toConfirm,
    strength: match.strength,
    fit: match.fit,
    rows: {
      steps: steps.map(({ name }) => name[language]),
      ...Object.fromEntries(TERMS.map((field) => [field, termsIn(words, terms, field)])),
      confirm: questionsIn(words, ask),
    },
  }
}

export function columnOfRoute(words: LaterWords, route: Route, asOf: string): Column {
  const { inventory, language, say } = words
  const { whole, legs, first } = explainRoute(inventory, route, { asOf })
  const steps = route.legs.map((leg) => stepName(inventory, leg, language))
  const ways = route.legs.map((leg, at) => `${steps[at]} (${initiativeName(inventory, leg)})`)
  const transfers = legs.flatMap(({ transfer }) => transfer)
  const [only, ...others] = new Set(route.legs.map(({ initiative }) => initiative))
  /** A term of each step, named where steps differ in it. */
  const perStep = (field: TermsField): string[] => {
    const told = legs.map(({ terms }) => termsIn(words, terms, field).join(' '))
    return new Set(told).size === 1 ? told.slice(0, 1) : told.map((text, at) => `${steps[at]}: ${text}`)
  }
  const facts = routeFacts(words, whole).map(({ id, value }) => [id === 'cost' ? 'price' : id, [capital(value)]])
  return {
    name: routeName(inventory, route),
    initiative: others.length === 0 ? only : undefined,
    match: undefined,
    toConfirm: route.toConfirm,
    strength: route.strength,
    fit: undefined,
    rows: {
      ...Object.fromEntries(TERMS.map((field) => [field, perStep(field)])),
      // Of a route its own sums count, not those of its steps.
      ...Object.fromEntries(facts),
      steps: ways,
      transfers: transfers.length > 0 ? transfers.map(say) : [words.t('compare.no-transfer')],
      first: [say(first)],
      confirm: questionsIn(
        words,
        legs.flatMap(({ ask }) => ask),
      ),
    },
  }
}

/** What is said of a term. Its name stands at the head of its row already. */
function termsIn(words: LaterWords, terms: readonly Reason[], field: TermsField): string[] {
  const name = `${words.labels.terms[field].name}: `
  return terms
    .filter(({ params }) => params.field === field)
    .map((reason) => words.say(reason))
    .map((text) => capital(text.startsWith(name) ? text.slice(name.length) : text))
}

/** The questions that decide most. All of them would make a row that nobody can read across. */
function questionsIn(words: LaterWords, ask: readonly Reason[]): string[] {
  const questions = [...new Set(ask.map((reason) => words.say(reason)))]
  const rest = questions.length - FIRST_QUESTIONS
  return rest > 1 ? [...questions.slice(0, FIRST_QUESTIONS), words.t('compare.more', { count: rest })] : questions
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
