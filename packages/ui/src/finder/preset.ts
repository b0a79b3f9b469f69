import type { Filters, Goal, InitiativeId, MatchAnswer, Query, Verdict, Weights } from '@overstap/core'
import type { Answering } from './answering.ts'

/** What the page around a finder has chosen beforehand. A person can choose another goal and other weights. */
export interface Preset {
  goal?: Goal | undefined
  weights?: Weights | undefined
  /** The only initiatives to speak of. */
  initiatives?: readonly InitiativeId[] | undefined
}

/** The selection of the page, and within it the one of the person. */
export function filtersWithin({ initiatives }: Preset, among: readonly InitiativeId[] | undefined): Filters {
  if (initiatives === undefined) return among === undefined ? {} : { initiatives: [...among] }
  return { initiatives: initiatives.filter((id) => among?.includes(id) ?? true) }
}

/** An answer counts over the whole inventory; on a page with a selection, that would count what is not there to see. */
export function answerWithin(
  { initiatives }: Preset,
  { answering, query }: { answering: Answering; query: Query },
): MatchAnswer {
  const answer = answering.match(query)
  if (initiatives === undefined) return answer
  const { filters } = query
  const count = (verdict: Verdict) => answering.match({ ...query, filters: { ...filters, verdicts: [verdict] } }).total
  const counts = { open: count('open'), 'to-confirm': count('to-confirm'), closed: count('closed') }
  return { ...answer, counts: { ...answer.counts, ...counts } }
}
