import { claimsOf } from '../model/claims.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Lookup } from '../model/lookup.ts'
import type { InitiativeId } from '../model/id.ts'
import type { Citation } from '../model/source.ts'
import { boundsOf } from '../model/bounds-of.ts'
import { agreed, type State } from './kleene.ts'

/** Whether an initiative still ran on a date, as far as its sources tell. */
export interface Running {
  /** `not-told` where no source gives an end: that is no sign of having ended. */
  state: 'running' | 'ended' | 'unknown' | 'not-told'
  cites: Citation[]
  successor?: InitiativeId | undefined
}

/**
 * `asOf` is a calendar date. An end known by its year only is past when the whole year is. Where nothing is told of a
 * part and the whole has ended, the part may have: that is to be confirmed, not known.
 */
export function runningAt(lookup: Lookup, initiative: Initiative, asOf: string): Running {
  const own = toldOf(initiative, asOf)
  const whole = lookup.initiatives.get(initiative.partOf ?? '')
  if (own.state !== 'not-told' || whole === undefined) return own
  const { state, cites } = toldOf(whole, asOf)
  return state === 'ended' || state === 'unknown' ? { ...own, state: 'unknown', cites } : own
}

function toldOf(initiative: Initiative, asOf: string): Running {
  const verdicts: { ended: State; cites: Citation[] }[] = []
  let successor: InitiativeId | undefined
  for (const { value, cites } of claimsOf(initiative.facts.status)) {
    successor ??= value.successor
    if (value.status === 'ended') verdicts.push({ ended: value.on === undefined ? 'met' : past(value.on, asOf), cites })
    if (value.status === 'active') verdicts.push({ ended: 'unmet', cites })
  }
  for (const { value, cites } of claimsOf(initiative.facts.validity)) {
    if (value.to !== undefined) verdicts.push({ ended: past(value.to, asOf), cites })
  }
  if (verdicts.length === 0) return { state: 'not-told', cites: [], ...(successor && { successor }) }
  const ended = agreed(verdicts.map((verdict) => verdict.ended))
  return {
    state: ended === 'met' ? 'ended' : ended === 'unmet' ? 'running' : 'unknown',
    cites: verdicts.flatMap((verdict) => verdict.cites),
    ...(successor && { successor }),
  }
}

function past(when: string, asOf: string): State {
  const { first, last } = boundsOf(when)
  if (last < asOf) return 'met'
  return first >= asOf ? 'unmet' : 'unknown'
}
