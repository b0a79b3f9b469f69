import { readFact } from '../model/fact-state.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Inventory } from '../model/inventory.ts'
import type { SuccessFactorId } from '../model/id.ts'
import { reason } from './make-reason.ts'
import type { Reason } from './reason.ts'

/** What is known of each success factor of an initiative, whoever asks. */
export function factorReasons({ successFactors }: Inventory, initiative: Initiative): Reason[] {
  return successFactors.map(({ id }) => factorReason(id, initiative))
}

function factorReason(factor: SuccessFactorId, { factors }: Initiative): Reason {
  const state = readFact(factors[factor], false)
  const params = { factor }
  if (state.kind === 'unknown')
    return reason(state.why === 'not-stated' ? 'factor-not-stated' : 'factor-not-read', params)
  if (state.kind === 'not-applicable') return reason('factor-not-applicable', params)
  const cites = state.claims.flatMap((claim) => claim.cites)
  if (state.values.length > 1) return reason('factor-sources-differ', params, cites)
  return reason(state.values[0] === true ? 'factor-present' : 'factor-absent', params, cites)
}
