import type { Reason, ReasonCode } from '@overstap/core'

/** How a reason turns out, for its mark. A note is neither good nor bad. */
export type ReasonState = 'met' | 'unmet' | 'unknown' | 'not-applicable' | 'note'

/** What judges something. All other reasons remark on something, or ask. */
const STATES: Readonly<Partial<Record<ReasonCode, ReasonState>>> = {
  'verdict-open': 'met',
  'need-met': 'met',
  'need-met-on-the-way': 'met',
  'need-waived': 'met',
  'factor-present': 'met',
  'fit-met': 'met',
  'verdict-closed': 'unmet',
  ended: 'unmet',
  'need-unmet': 'unmet',
  'need-unmet-aimed': 'unmet',
  'factor-absent': 'unmet',
  'fit-unmet': 'unmet',
  'factor-not-applicable': 'not-applicable',
  'term-not-applicable': 'not-applicable',
  'verdict-to-confirm': 'unknown',
  'may-have-ended': 'unknown',
  'need-unknown-you': 'unknown',
  'need-unknown-provider': 'unknown',
  'need-unknown-both': 'unknown',
  'need-not-stated': 'unknown',
  'need-not-read': 'unknown',
  'need-sources-disagree': 'unknown',
  'factor-not-stated': 'unknown',
  'factor-not-read': 'unknown',
  'factor-sources-differ': 'unknown',
  'fit-unknown': 'unknown',
  'term-not-stated': 'unknown',
  'term-not-read': 'unknown',
  'term-may-differ': 'unknown',
  'term-conflict': 'unknown',
  'term-named': 'unknown',
  'leg-after-stated': 'met',
  'leg-after-editor': 'met',
  'leg-after-inferred': 'unknown',
  'leg-sectors-unknown': 'unknown',
  'leg-level-unknown': 'unknown',
  'leg-start-unknown': 'unknown',
  'leg-end-unknown': 'unknown',
  'leg-pays-unknown': 'unknown',
  'miss-ended': 'unmet',
  'miss-hours': 'unmet',
  'miss-daypart': 'unmet',
  'miss-travel': 'unmet',
  'miss-for-pupils': 'unmet',
  'miss-for-adults': 'unmet',
  'miss-left-out': 'unmet',
  'miss-unmet': 'unmet',
  'miss-no-departure': 'unmet',
  'miss-too-late': 'unmet',
  'miss-after': 'unmet',
  'miss-after-open': 'unmet',
  'miss-beyond': 'unmet',
}

export function stateOf({ code }: Pick<Reason, 'code'>): ReasonState {
  return STATES[code] ?? 'note'
}
