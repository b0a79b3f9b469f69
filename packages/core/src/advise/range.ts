import type { Eligibility } from '../match/eligibility.ts'
import { judge } from '../match/judge.ts'
import { entriesOf, type Entry } from '../match/entry.ts'
import { criteriaOf, type CriterionResult } from '../match/need-result.ts'
import { fitOf, type Fit } from '../match/fit.ts'
import type { Match } from '../match/match-answer.ts'
import { compareMatches } from '../match/rank.ts'
import type { Running } from '../match/running.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Lookup } from '../model/lookup.ts'
import type { Query } from '../model/query.ts'
import { FIELDS_READ_BY, type QuestionField } from './field.ts'

/** The best and the worst that an initiative can turn out, whatever is answered to what is still open. */
export interface Range {
  best: Match
  worst: Match
  /** The open fields that its criteria hang on, in the order of its criteria. */
  hangsOn: QuestionField[]
}

interface Context {
  lookup: Lookup
  query: Query
  /** Fields that may still be answered. */
  open: ReadonlySet<QuestionField>
}

/**
 * Sound and cheap: a definite criterion stays as it is, so only criteria that are unknown and read an open field can
 * move. Met is the best that each can come to, not met the worst, each by itself: a person who could answer all of
 * them so need not exist. The best way in is at least as good as the best of each, and at most as bad as the worst of any.
 */
export function rangeOf(context: Context, initiative: Initiative, match: Match): Range {
  const entries = entriesOf(initiative, context.query.asOf)
  const ways = entries.map((entry) => wayIn({ ...context, initiative, match }, entry))
  const first = (ends: Match[]) => ends.toSorted(compareMatches)[0] ?? match
  return {
    best: first(ways.map((way) => way.best)),
    worst: first(ways.map((way) => way.worst)),
    hangsOn: [...new Set(ways.flatMap((way) => way.hangsOn))],
  }
}

function wayIn(context: Context & { initiative: Initiative; match: Match }, entry: Entry): Range {
  const { lookup, query, open, initiative, match } = context
  const { running, strength } = match
  const now = judge(lookup, query.profile, { entry, running })
  const moving = now.criteria.filter((result) => canMove(result, open))
  const fit = fitEnds(fitOf({ lookup, query, initiative, entry }), { query, entry, open })
  const base = {
    initiative: initiative.id,
    entry: { step: entry.step.id, ...(entry.offering && { offering: entry.offering.id }) },
  }
  const end = (state: 'met' | 'unmet', ends: Fit): Match => ({
    ...base,
    running,
    strength,
    fit: ends,
    ...settle(now, { moving, state, running, complete: entry.terms.complete !== undefined }),
  })
  return {
    best: end('met', fit.best),
    worst: end('unmet', fit.worst),
    hangsOn: [
      ...moving.flatMap((result) => openFieldsOf(result, open)),
      ...(fit.moves ? (['municipality'] as const) : []),
    ],
  }
}

function canMove(result: CriterionResult, open: ReadonlySet<QuestionField>): boolean {
  return result.state === 'unknown' && result.claims.length > 0 && openFieldsOf(result, open).length > 0
}

function openFieldsOf({ criteria }: CriterionResult, open: ReadonlySet<QuestionField>): QuestionField[] {
  return criteria.flatMap((criterion) => FIELDS_READ_BY[criterion]).filter((field) => open.has(field))
}

interface Settling {
  moving: readonly CriterionResult[]
  state: 'met' | 'unmet'
  running: Running
  complete: boolean
}

/** The verdict and counts that come of it when all criteria that can move end in one state. */
function settle(now: Eligibility, { moving, state, running, complete }: Settling): Eligibility {
  const toConfirm = now.toConfirm - moving.length
  const unmet = now.unmet + (state === 'unmet' ? moving.length : 0)
  const closed = now.verdict === 'closed' || (state === 'unmet' && moving.some((result) => result.exclusive))
  const open = complete && unmet === 0 && toConfirm === 0 && running.state !== 'unknown'
  return { criteria: now.criteria, unmet, toConfirm, verdict: closed ? 'closed' : open ? 'open' : 'to-confirm' }
}

/**
 * Where one lives moves fit too: it decides `place` and `travel` where they are unknown, and adds them where nothing
 * was told. What is stated as a need has left fit (`fitOf`).
 */
function fitEnds(now: Fit, { query, entry, open }: { query: Query; entry: Entry; open: ReadonlySet<QuestionField> }) {
  if (!open.has('municipality')) return { best: now, worst: now, moves: false }
  const local = now.dimensions.filter(({ dimension }) => dimension === 'place' || dimension === 'travel')
  const unknown = local.filter(({ state }) => state === 'unknown').length
  const served = entry.terms.needs.flatMap(criteriaOf).includes('regionServed')
  const wanted = (served ? 0 : 1) + (query.wishes.maxKilometres === undefined ? 0 : 1)
  const added = Math.max(0, wanted - local.length)
  const of = now.of + added
  return {
    best: { ...now, lo: now.lo + unknown + added, hi: now.hi + added, of },
    worst: { ...now, lo: now.lo, hi: now.hi - unknown, of },
    moves: unknown + added > 0,
  }
}
