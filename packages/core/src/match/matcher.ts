import type { InitiativeId } from '../model/id.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Query } from '../model/query.ts'
import type { Sector, StepKind, Verdict } from '../model/vocabulary.ts'
import type { MatchAnswer } from './match-answer.ts'

/** One position of an answer, without what explains it. */
export interface Position {
  initiative: InitiativeId
  verdict: Verdict
}

/** How many initiatives of the answer, after filters, have each value; one with several values counts for each. */
export interface FacetCounts {
  sectors: Partial<Record<Sector, number>>
  stepKinds: Partial<Record<StepKind, number>>
  /** By the region of the best way in, where one is stated; a municipality counts for its labour-market region. */
  regions: Record<string, number>
}

/** An inventory made ready to answer many queries. Answers equal those of the plain `match`. */
export interface Matcher {
  readonly inventory: Inventory
  match(query: Query): MatchAnswer
  /** The first positions of the same answer, for asking "what would change". */
  head(query: Query, length: number): Position[]
  counts(query: Query): { verdicts: MatchAnswer['counts']; facets: FacetCounts }
  get(id: string): Initiative | undefined
}
