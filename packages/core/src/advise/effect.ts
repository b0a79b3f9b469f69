import type { Outcomes } from '../match/matcher.ts'
import type { InitiativeId } from '../model/id.ts'
import { VERDICTS, type Verdict } from '../model/vocabulary.ts'
import type { Change, Reason } from '../explain/reason.ts'

/** A change that a person can make, and what comes of it. */
export interface WhatIf {
  change: Change
  /** Initiatives whose verdict gets better, by id. */
  opens: { initiative: InitiativeId; from: Verdict; to: Verdict }[]
  /** Initiatives, not closed, of which more fits for certain: how many wishes before and after, by id. */
  fits: { initiative: InitiativeId; from: number; to: number }[]
  why: Reason[]
}

/**
 * What a change gains: answers move verdicts, wishes move fit. What it costs elsewhere is no reason to make it, and is
 * left to the answer that it leads to.
 */
export function effectOf(
  change: Change,
  { now, after, among }: { now: Outcomes; after: Outcomes; among: ReadonlySet<string> | undefined },
): WhatIf {
  const opens: WhatIf['opens'] = []
  const fits: WhatIf['fits'] = []
  // Over a national catalogue almost none gains: nothing is made for those that do not.
  for (const i of change.profile === undefined ? risen(now.fits, after.fits) : risen(after.verdicts, now.verdicts)) {
    const initiative = now.initiatives[i]
    const [from, to] = [VERDICTS[now.verdicts[i] ?? 0], VERDICTS[after.verdicts[i] ?? 0]]
    if (initiative === undefined || from === undefined || to === undefined || among?.has(initiative) === false) continue
    if (change.profile !== undefined) opens.push({ initiative, from, to })
    else fits.push({ initiative, from: now.fits[i] ?? 0, to: after.fits[i] ?? 0 })
  }
  opens.sort(byId)
  fits.sort(byId)
  const reasons = [
    reasonOf('what-if-open', change, opensTo(opens, 'open')),
    reasonOf('what-if-possible', change, opensTo(opens, 'to-confirm')),
    reasonOf('what-if-fits', change, fits),
  ]
  return { change, opens, fits, why: reasons.filter(({ params }) => params.count !== 0) }
}

/** Where the second of two columns is higher. Verdicts are numbered best first; what is closed fits nothing. */
function risen(before: Uint8Array, after: Uint8Array): number[] {
  const at: number[] = []
  for (let i = 0; i < after.length; i += 1) if ((after[i] ?? 0) > (before[i] ?? 0)) at.push(i)
  return at
}

function byId(a: { initiative: string }, b: { initiative: string }): number {
  return a.initiative < b.initiative ? -1 : 1
}

export function opensTo(opens: WhatIf['opens'], verdict: Verdict): WhatIf['opens'] {
  return opens.filter(({ to }) => to === verdict)
}

function reasonOf(code: Reason['code'], change: Change, gained: readonly { initiative: InitiativeId }[]): Reason {
  const initiatives = gained.map(({ initiative }) => initiative)
  return { code, params: { change, count: initiatives.length, initiatives }, cites: [] }
}
