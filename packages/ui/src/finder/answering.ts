import {
  firstOfGroups,
  groupMatches,
  matchBy,
  type Inventory,
  type MatchAnswer,
  type Matcher,
  type Query,
} from '@overstap/core'
import { measures } from './measures.ts'

/** What answers the queries of a finder: the plain reference, or a compiled matcher once that has come. */
export type Answering = Pick<Matcher, 'match' | 'groups'>

/** Above this many initiatives people would notice the plain reference: it takes about 0.1 ms for each. */
const MOST_FOR_PLAIN = 500

/** Whether the compiled matcher is worth waiting for, rather than something that comes along with advice. */
export function isLong({ initiatives }: Inventory): boolean {
  return initiatives.length > MOST_FOR_PLAIN
}

/** The plain reference. It answers as a whole, so that one answer serves both the first matches and the groups. */
export function plainAnswering(inventory: Inventory): Answering {
  let last: { query: Query; answer: MatchAnswer } | undefined
  const whole = (query: Query): MatchAnswer => {
    if (last?.query !== query) last = { query, answer: matchBy(measures(), inventory, { ...query, limit: Infinity }) }
    return last.answer
  }
  return {
    match: (query) => ({ ...whole(query), items: whole(query).items.slice(0, query.limit) }),
    groups: (query, lengths) => firstOfGroups(groupMatches(whole(query).items), lengths),
  }
}
