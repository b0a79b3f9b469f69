import type { InitiativeId, OfferingId, StepId } from '../model/id.ts'
import type { Verdict } from '../model/vocabulary.ts'
import type { Eligibility } from './eligibility.ts'
import type { Fit } from './fit.ts'
import type { Running } from './running.ts'
import type { Strength } from './strength.ts'

/** How an initiative turns out for a query, by its best way in. */
export interface Match extends Eligibility {
  initiative: InitiativeId
  entry: { step: StepId; offering?: OfferingId }
  running: Running
  fit: Fit
  strength: Strength
}

export interface MatchAnswer {
  /** Version of the inventory that this was answered from. */
  inventory: string
  asOf: string
  /** Over all initiatives, before filters and limit. */
  counts: Record<Verdict, number> & {
    /** Records without a step to enter, such as an agreement over several initiatives. */
    withoutEntry: number
  }
  /** A filter was applied; the items are not everything. */
  filtered: boolean
  /** The success factors did not all weigh the same. */
  reweighted: boolean
  /** After filters, before the limit. */
  total: number
  items: Match[]
}
