import type { Initiative } from '../model/initiative.ts'
import type { Running } from '../match/running.ts'
import { reason } from './make-reason.ts'
import type { Reason } from './reason.ts'

/** Whether an initiative still runs, what changed, and what came after it. */
export function explainRunning({ facts: { status } }: Initiative, running: Running): Reason[] {
  const changed = (status?.kind === 'known' ? status.claims : []).filter((claim) => claim.value.status === 'changed')
  return [
    ...(running.state === 'ended' ? [reason('ended', {}, running.cites)] : []),
    ...(running.state === 'unknown' ? [reason('may-have-ended', {}, running.cites)] : []),
    ...changed.map(({ value: { what, on }, cites }) =>
      reason('changed', { ...(what && { text: what }), ...(on !== undefined && { on }) }, cites),
    ),
    ...(running.successor ? [reason('successor', { initiative: running.successor }, running.cites)] : []),
  ]
}
