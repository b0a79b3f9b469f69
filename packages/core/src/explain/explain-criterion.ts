import type { CriterionResult } from '../match/need-result.ts'
import { citesOf } from './make-reason.ts'
import type { Reason } from './reason.ts'

/** One criterion as a reason: met, not met, or not known and who must answer. */
export function explainCriterion(result: CriterionResult): Reason {
  const params = { criteria: result.criteria, needs: result.claims.map((claim) => claim.tree) }
  return { code: codeOf(result), params, cites: citesOf(result.claims) }
}

function codeOf({ basis, state, exclusive, who, claims }: CriterionResult): Reason['code'] {
  if (basis === 'unstated') return 'need-not-stated'
  if (basis === 'unread') return 'need-not-read'
  if (basis === 'disagree') return 'need-sources-disagree'
  if (state === 'met') return claims.every((claim) => claim.waived) ? 'need-waived' : 'need-met'
  if (state === 'unmet') return exclusive ? 'need-unmet' : 'need-unmet-aimed'
  if (who.length > 1) return 'need-unknown-both'
  return who[0] === 'you' ? 'need-unknown-you' : 'need-unknown-provider'
}
