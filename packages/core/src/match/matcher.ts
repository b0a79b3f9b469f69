import type { InitiativeId } from '../model/id.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Query } from '../model/query.ts'
import type { Sector, StepKind, Verdict } from '../model/vocabulary.ts'
import type { FirstOfGroups, GroupLengths } from './group-matches.ts'
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

/** How every initiative that has a way in turns out, as columns in an order that one matcher keeps. */
export interface Outcomes {
  initiatives: readonly InitiativeId[]
  /** As positions in `VERDICTS`. */
  verdicts: Uint8Array
  /** How many wishes are known to fit; 0 for what is closed, and empty where they were not asked for. */
  fits: Uint8Array
}

/** An inventory made ready to answer many queries. Answers equal those of the plain `match`. */
export interface Matcher {
  readonly inventory: Inventory
  match(query: Query): MatchAnswer
  /** The first positions of the same answer, for asking "what would change". */
  head(query: Query, length: number): Position[]
  /** The groups of the whole answer, whatever the limit, for showing a long answer part by part. */
  groups(query: Query, lengths: GroupLengths): FirstOfGroups
  counts(query: Query): { verdicts: MatchAnswer['counts']; facets: FacetCounts }
  /** All initiatives at once, whatever the filters and the limit: for comparing one query with another. */
  outcomes(query: Query, options: { fits: boolean }): Outcomes
  get(id: string): Initiative | undefined
}
