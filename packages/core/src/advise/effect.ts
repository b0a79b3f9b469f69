import type { InitiativeId } from '../model/id.ts'
import { VERDICTS, type Verdict } from '../model/vocabulary.ts'
import type { Change, Reason } from '../explain/reason.ts'
import type { Outcome } from './outcomes.ts'

/** A change that a person can make, and what comes of it. */
export interface WhatIf {
  change: Change
  /** Initiatives whose verdict gets better, by id. */
  opens: { initiative: InitiativeId; from: Verdict; to: Verdict }[]
  /** Initiatives, not closed, of which more fits for certain: how many wishes before and after, by id. */
  fits: { initiative: InitiativeId; from: number; to: number }[]
  why: Reason[]
}

export type Outcomes = ReadonlyMap<InitiativeId, Outcome>

/** What a change gains. What it costs elsewhere is no reason to make it, and is left to the answer that it leads to. */
export function effectOf(change: Change, now: Outcomes, then: Outcomes): WhatIf {
  const opens: WhatIf['opens'] = []
  const fits: WhatIf['fits'] = []
  for (const initiative of [...now.keys()].toSorted()) {
    const [from, to] = [now.get(initiative), then.get(initiative)]
    if (from === undefined || to === undefined) continue
    if (VERDICTS.indexOf(to.verdict) < VERDICTS.indexOf(from.verdict))
      opens.push({ initiative, from: from.verdict, to: to.verdict })
    if (from.verdict !== 'closed' && to.verdict !== 'closed' && to.fits > from.fits)
      fits.push({ initiative, from: from.fits, to: to.fits })
  }
  const reasons = [
    reasonOf('what-if-open', change, opensTo(opens, 'open')),
    reasonOf('what-if-possible', change, opensTo(opens, 'to-confirm')),
    reasonOf('what-if-fits', change, fits),
  ]
  return { change, opens, fits, why: reasons.filter(({ params }) => params.count !== 0) }
}

export function opensTo(opens: WhatIf['opens'], verdict: Verdict): WhatIf['opens'] {
  return opens.filter(({ to }) => to === verdict)
}

function reasonOf(code: Reason['code'], change: Change, gained: readonly { initiative: InitiativeId }[]): Reason {
  const initiatives = gained.map(({ initiative }) => initiative)
  return { code, params: { change, count: initiatives.length, initiatives }, cites: [] }
}
