import { canonicalJson } from '../canonical-json.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Inventory } from '../model/inventory.ts'
import { lookupOf, type Lookup } from '../model/lookup.ts'
import type { Step } from '../model/step.ts'
import { judge } from '../match/eligibility.ts'
import { termsOf } from '../match/entry.ts'
import type { CriterionResult } from '../match/evaluate-need.ts'
import type { Match } from '../match/match-answer.ts'
import { explainCriterion } from './explain-criterion.ts'
import { explainTermsOf } from './explain-terms.ts'
import { stepsAfter } from './later-steps.ts'
import type { Reason } from './reason.ts'

/** What hangs on an answer, most first: the verdict, what is to confirm, what one signs up for, how good it is. */
const WEIGHTS = { closes: 0, confirms: 1, terms: 2, factors: 3 } as const

/** As much of a match, or of a leg of a route, as the questions hang on. */
export type Entered = Pick<Match, 'initiative' | 'entry' | 'criteria' | 'running'> & {
  strength: Pick<Match['strength'], 'factors'>
}

interface Question {
  reason: Reason
  weight: keyof typeof WEIGHTS
  /** The step that it is about: undefined where it is the whole initiative. */
  step?: Step | undefined
}

/**
 * What to ask the provider, by how much depends on it. A question that comes up at several steps is asked once; one
 * about later steps only says at which. Later steps are held against nothing told: what is left is the provider's to
 * answer, whoever asks.
 */
export function providerQuestions(inventory: Inventory, match: Entered): Reason[] {
  const lookup = lookupOf(inventory)
  const initiative = lookup.initiatives.get(match.initiative)
  const entry = initiative?.steps.find(({ id }) => id === match.entry.step)
  if (initiative === undefined || entry === undefined) return []
  const questions = [
    ...match.criteria.flatMap(askCriterion).map((question) => ({ ...question, step: entry })),
    ...askRunning(match),
    ...askTerms(initiative, { step: entry, offering: match.entry.offering }),
    ...stepsAfter(initiative, entry.id).flatMap((step) => askLater(lookup, initiative, { step, match })),
    ...match.strength.factors
      .filter((result) => result.state === 'unknown')
      .map(({ factor, cites }): Question => ({
        reason: { code: 'ask-factor', params: { factor }, cites },
        weight: 'factors',
      })),
  ]
  return merge(questions)
    .toSorted(
      (a, b) => WEIGHTS[a[0].weight] - WEIGHTS[b[0].weight] || late(a, entry) - late(b, entry) || b.length - a.length,
    )
    .map((asked) => said(asked, entry, initiative))
}

function askCriterion(result: CriterionResult): Question[] {
  const { params, cites } = explainCriterion(result)
  const { state, exclusive, who } = result
  if (state === 'unmet' && !exclusive) return [{ reason: { code: 'ask-aimed', params, cites }, weight: 'confirms' }]
  if (!who.includes('provider')) return []
  return [{ reason: { code: 'ask-criterion', params, cites }, weight: exclusive ? 'closes' : 'confirms' }]
}

function askRunning({ running: { state } }: Entered): Question[] {
  if (state !== 'unknown' && state !== 'not-told') return []
  return [
    { reason: { code: 'ask-running', params: {}, cites: [] }, weight: state === 'unknown' ? 'closes' : 'confirms' },
  ]
}

function askTerms(
  initiative: Initiative,
  { step, offering }: { step: Step; offering?: string | undefined },
): Question[] {
  return explainTermsOf(
    initiative,
    step,
    initiative.offerings.find(({ id }) => id === offering),
  )
    .filter(({ code }) => code !== 'term-known' && code !== 'term-not-applicable')
    .map(({ params: { field }, cites }): Question => ({
      reason: { code: 'ask-term', params: { ...(field && { field }) }, cites },
      weight: 'terms',
      step,
    }))
}

function askLater(lookup: Lookup, initiative: Initiative, { step, match }: { step: Step; match: Entered }): Question[] {
  const site = initiative.offerings.find(({ id }) => id === match.entry.offering)?.site
  const offering = initiative.offerings.find((one) => one.step === step.id && one.site === site)
  const terms = offering === undefined ? step.terms : termsOf(step, offering)
  const { criteria } = judge(lookup, {}, { entry: { step, offering, terms }, running: match.running })
  return [
    ...criteria.flatMap(askCriterion).map((question): Question => ({ ...question, step })),
    ...askTerms(initiative, { step, offering: offering?.id }),
  ]
}

type Asked = [Question, ...Question[]]

/** The same question once, with the steps at which it comes up. */
function merge(questions: readonly Question[]): Asked[] {
  const merged = new Map<string, Asked>()
  for (const question of questions) {
    const { code, params } = question.reason
    const key =
      code === 'ask-aimed'
        ? canonicalJson(params)
        : canonicalJson([params.criteria?.toSorted() ?? params.field ?? params.factor ?? code])
    const same = merged.get(key)
    if (same === undefined) merged.set(key, [question])
    else same.push(question)
  }
  return [...merged.values()]
}

function late([{ step }]: Asked, entry: Step): 0 | 1 {
  return step === undefined || step.id === entry.id ? 0 : 1
}

function said(asked: Asked, entry: Step, { id: initiative }: Initiative): Reason {
  const [{ reason }] = asked
  const cites = asked.flatMap((question) => question.reason.cites)
  if (late(asked, entry) === 0) return { ...reason, cites }
  const steps = asked.flatMap(({ step }) => step?.id ?? [])
  return { code: 'ask-later', params: { ...reason.params, steps, initiative }, cites }
}
