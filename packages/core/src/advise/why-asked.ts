import { canonicalJson } from '../canonical-json.ts'
import type { Matcher, Position } from '../match/matcher.ts'
import { entriesOf } from '../match/entry.ts'
import { criteriaOf } from '../match/need-result.ts'
import type { InitiativeId } from '../model/id.ts'
import type { Need } from '../model/need.ts'
import type { Query } from '../model/query.ts'
import type { Reason } from '../explain/reason.ts'
import { differing } from './change.ts'
import { FIELDS_READ_BY, type QuestionField } from './field.ts'

interface Asked {
  field: QuestionField
  code: 'question-changes' | 'question-decisive' | 'question-together'
  /** The first positions now, and as each answer makes them. */
  heads: readonly (readonly Position[])[]
}

/** Why a question is asked: what it can do, and which initiatives among the first read the answer in which condition. */
export function whyAsked(matcher: Matcher, query: Query, { field, code, heads: [now = [], ...then] }: Asked): Reason[] {
  const moved = then.flatMap((head) => differing(now, head).flatMap((i) => [now[i], head[i]]))
  const shown = moved.length > 0 ? moved : now
  const concerned = [...new Set(shown.flatMap((position) => position?.initiative ?? []))]
  const reads = concerned.flatMap((id) => readsOf(matcher, id, { field, asOf: query.asOf }))
  return [{ code, params: { count: now.length }, cites: [] }, ...reads]
}

/** The conditions of one initiative's ways in that read a field, each with where it was read. */
function readsOf(
  matcher: Matcher,
  id: InitiativeId,
  { field, asOf }: { field: QuestionField; asOf: string },
): Reason[] {
  const initiative = matcher.get(id)
  if (initiative === undefined) return []
  const needs = entriesOf(initiative, asOf).flatMap((entry) => entry.terms.needs)
  const distinct = new Map(needs.filter((need) => readsField(need, field)).map((need) => [canonicalJson(need), need]))
  return [...distinct.values()].map((need): Reason => ({
    code: 'question-reads',
    params: { initiative: id, criteria: criteriaOf(need), needs: need.claims.map((claim) => claim.value.tree) },
    cites: need.claims.flatMap((claim) => claim.cites),
  }))
}

function readsField(need: Need, field: QuestionField): boolean {
  return criteriaOf(need).some((criterion) => FIELDS_READ_BY[criterion].includes(field))
}
