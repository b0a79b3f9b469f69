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
  const gains = now.initiatives.flatMap((initiative, i) => {
    const [before, verdict] = [now.verdicts[i] ?? 0, after.verdicts[i] ?? 0]
    const gain = { initiative, before, verdict, from: now.fits[i] ?? 0, to: after.fits[i] ?? 0 }
    const better = change.profile === undefined ? gain.to > gain.from && verdict !== CLOSED : verdict < before
    return better && among?.has(initiative) !== false ? [gain] : []
  })
  const byId = gains.toSorted((a, b) => (a.initiative < b.initiative ? -1 : 1))
  const opens = byId.flatMap(({ initiative, before, verdict }) => {
    const [from, to] = [VERDICTS[before], VERDICTS[verdict]]
    return change.profile === undefined || from === undefined || to === undefined ? [] : [{ initiative, from, to }]
  })
  const fits = change.profile === undefined ? byId.map(({ initiative, from, to }) => ({ initiative, from, to })) : []
  const reasons = [
    reasonOf('what-if-open', change, opensTo(opens, 'open')),
    reasonOf('what-if-possible', change, opensTo(opens, 'to-confirm')),
    reasonOf('what-if-fits', change, fits),
  ]
  return { change, opens, fits, why: reasons.filter(({ params }) => params.count !== 0) }
}

const CLOSED = VERDICTS.indexOf('closed')

export function opensTo(opens: WhatIf['opens'], verdict: Verdict): WhatIf['opens'] {
  return opens.filter(({ to }) => to === verdict)
}

function reasonOf(code: Reason['code'], change: Change, gained: readonly { initiative: InitiativeId }[]): Reason {
  const initiatives = gained.map(({ initiative }) => initiative)
  return { code, params: { change, count: initiatives.length, initiatives }, cites: [] }
}
