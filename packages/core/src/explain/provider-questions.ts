import { canonicalJson } from '../canonical-json.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Inventory } from '../model/inventory.ts'
import { lookupOf, type Lookup } from '../model/lookup.ts'
import type { Citation } from '../model/source.ts'
import type { Step } from '../model/step.ts'
import { judge } from '../match/judge.ts'
import { termsOf } from '../match/entry.ts'
import type { CriterionResult } from '../match/need-result.ts'
import type { Match } from '../match/match-answer.ts'
import { explainCriterion } from './explain-criterion.ts'
import { explainTerms, explainTermsOf } from './explain-terms.ts'
import { stepsAfter } from './later-steps.ts'
import type { Reason } from './reason.ts'

/** What hangs on an answer, most first: the verdict, what is to confirm, what one signs up for, how good it is. */
const WEIGHTS = { closes: 0, confirms: 1, terms: 2, factors: 3 } as const

/** As much of a match, or of a leg of a route, as the questions hang on. */
export type Entered = Pick<Match, 'initiative' | 'entry' | 'criteria' | 'running'> & {
  strength: Pick<Match['strength'], 'factors'>
}

/** What is explained of a step already: a reason for each result, and its terms. */
interface Explained {
  criteria: readonly Reason[]
  terms: readonly Reason[]
}

/**
 * What to ask the provider, by how much depends on it. A question that comes up at several steps is asked once; one
 * about later steps only says at which. Later steps are held against nothing told: what is left is the provider's to
 * answer, whoever asks.
 */
export function providerQuestions(inventory: Inventory, match: Entered): Reason[] {
  const lookup = lookupOf(inventory)
  const initiative = lookup.initiatives.get(match.initiative)
  if (initiative === undefined) return []
  const explained = { criteria: match.criteria.map(explainCriterion), terms: explainTerms(initiative, match) }
  return questionsOf(lookup, match, explained)
}

/** The same, where the way in is explained already. */
export function questionsOf(lookup: Lookup, match: Entered, explained: Explained): Reason[] {
  const initiative = lookup.initiatives.get(match.initiative)
  const entry = initiative?.steps.find(({ id }) => id === match.entry.step)
  if (initiative === undefined || entry === undefined) return []
  const asked = new Asked()
  askAt(asked, entry, { results: match.criteria, ...explained })
  askRunning(asked, match)
  for (const step of stepsAfter(initiative, entry.id))
    askAt(asked, step, explainLater(lookup, initiative, { step, match }))
  for (const { factor, state, cites } of match.strength.factors)
    if (state === 'unknown') asked.add({ code: 'ask-factor', params: { factor }, cites }, 'factors')
  return asked.inOrder(entry, initiative)
}

interface Results extends Explained {
  results: readonly CriterionResult[]
}

function askAt(asked: Asked, step: Step, { results, criteria, terms }: Results): void {
  for (const [i, { state, exclusive, who }] of results.entries()) {
    const { params, cites } = criteria[i] ?? { params: {}, cites: [] }
    if (state === 'unmet' && !exclusive) asked.add({ code: 'ask-aimed', params, cites }, 'confirms', step)
    else if (who.includes('provider'))
      asked.add({ code: 'ask-criterion', params, cites }, exclusive ? 'closes' : 'confirms', step)
  }
  for (const { code, params, cites } of terms)
    if (code !== 'term-known' && code !== 'term-not-applicable' && params.field !== undefined)
      asked.add({ code: 'ask-term', params: { field: params.field }, cites }, 'terms', step)
}

function askRunning(asked: Asked, { running: { state } }: Entered): void {
  if (state !== 'unknown' && state !== 'not-told') return
  asked.add({ code: 'ask-running', params: {}, cites: [] }, state === 'unknown' ? 'closes' : 'confirms')
}

function explainLater(
  lookup: Lookup,
  initiative: Initiative,
  { step, match }: { step: Step; match: Entered },
): Results {
  const site = initiative.offerings.find(({ id }) => id === match.entry.offering)?.site
  const offering = initiative.offerings.find((one) => one.step === step.id && one.site === site)
  const terms = offering === undefined ? step.terms : termsOf(step, offering)
  const { criteria: results } = judge(lookup, {}, { entry: { step, offering, terms }, running: match.running })
  return { results, criteria: results.map(explainCriterion), terms: explainTermsOf(initiative, step, offering) }
}

/** One question, with everything that brings it up. */
interface Question {
  reason: Reason
  weight: number
  /** How often it came up, and at which steps: none where it is about the whole initiative. */
  count: number
  steps: Step[]
  cites: Citation[]
}

/** Questions as they come up: the same one once. */
class Asked {
  readonly #questions = new Map<string, Question>()

  add(reason: Reason, weight: keyof typeof WEIGHTS, step?: Step): void {
    const key = keyOf(reason)
    const same = this.#questions.get(key)
    if (same === undefined) {
      const steps = step === undefined ? [] : [step]
      this.#questions.set(key, { reason, weight: WEIGHTS[weight], count: 1, steps, cites: reason.cites })
      return
    }
    same.count += 1
    if (step !== undefined) same.steps.push(step)
    same.cites = [...same.cites, ...reason.cites]
  }

  /** Most decisive first; those of later steps only after others; then what comes up most often. */
  inOrder(entry: Step, initiative: Initiative): Reason[] {
    const late = ({ steps: [first] }: Question) => (first === undefined || first === entry ? 0 : 1)
    return [...this.#questions.values()]
      .toSorted((a, b) => a.weight - b.weight || late(a) - late(b) || b.count - a.count)
      .map((question): Reason => {
        const { reason, steps, cites } = question
        if (late(question) === 0) return { code: reason.code, params: reason.params, cites }
        const at = steps.map(({ id }) => id)
        return { code: 'ask-later', params: { ...reason.params, steps: at, initiative: initiative.id }, cites }
      })
  }
}

/** Questions about the same criteria are one, whatever the needs; but each aim is its own. */
function keyOf({ code, params }: Reason): string {
  if (code === 'ask-aimed') return canonicalJson(params)
  const { criteria, field, factor } = params
  if (criteria !== undefined) return `criteria ${criteria.toSorted().join()}`
  return `${code} ${field ?? factor ?? ''}`
}
