import type { InitiativeId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
import { lookupOf, type Lookup } from '../model/lookup.ts'
import type { FitResult } from '../match/fit.ts'
import type { Match } from '../match/match-answer.ts'
import type { FactorResult } from '../match/strength.ts'
import { OverstapError } from '../error.ts'
import type { Reason } from './reason.ts'
import { explainCriterion } from './explain-criterion.ts'
import { explainRunning } from './explain-running.ts'
import { explainTerms } from './explain-terms.ts'
import { laterSteps } from './later-steps.ts'
import { questionsOf } from './provider-questions.ts'

/** Why a match turned out as it did: hits and misses alike, each with where it was read. */
export interface Explanation {
  initiative: InitiativeId
  verdict: Reason
  /** Every criterion: met, not met, or not known and by whom to be answered. */
  criteria: Reason[]
  factors: Reason[]
  fit: Reason[]
  /** What is and is not known of time, money, place and commitment of the way in. */
  terms: Reason[]
  /** Whether it still runs, what comes after the first step, and what the annex says of factors together. */
  notes: Reason[]
  /** What to ask the provider, most decisive first. */
  ask: Reason[]
}

/** Turns a match into reasons. Recomputes nothing: what decided is read from the match. */
export function explain(inventory: Inventory, match: Match): Explanation {
  const lookup = lookupOf(inventory)
  const initiative = lookup.initiatives.get(match.initiative)
  if (initiative === undefined)
    throw new OverstapError('not-found', [{ path: 'initiative', message: match.initiative }])
  const criteria = match.criteria.map(explainCriterion)
  const terms = explainTerms(initiative, match)
  return {
    initiative: match.initiative,
    verdict: { code: `verdict-${match.verdict}`, params: {}, cites: [] },
    criteria,
    factors: match.strength.factors.map((result) => explainFactor(result)),
    fit: match.fit.dimensions.map(explainFit),
    terms,
    notes: [...explainRunning(initiative, match.running), ...laterSteps(initiative, match), ...decisive(lookup, match)],
    ask: questionsOf(lookup, match, { criteria, terms }),
  }
}

function explainFactor({ factor, state, why, cites }: FactorResult): Reason {
  return {
    code: state === 'unknown' ? `factor-${why === 'not-asked' ? 'not-read' : (why ?? 'not-read')}` : `factor-${state}`,
    params: { factor },
    cites,
  }
}

function explainFit({ dimension, state, cites }: FitResult): Reason {
  return { code: `fit-${state}`, params: { dimension }, cites }
}

/** A relation between factors is shown where the first is present; it is no hidden weight. */
function decisive(lookup: Lookup, { strength }: Match): Reason[] {
  return lookup.inventory.successFactors.flatMap(({ id, decisiveWith, effects }): Reason[] => {
    if (decisiveWith === undefined) return []
    if (!strength.factors.some(({ factor, state }) => factor === decisiveWith && state === 'present')) return []
    const cites = effects.filter(({ effect }) => effect === 'decisive').flatMap((effect) => effect.cites)
    return [{ code: 'factor-decisive', params: { factor: id, other: decisiveWith }, cites }]
  })
}
