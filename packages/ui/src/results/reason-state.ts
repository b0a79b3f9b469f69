import type { Reason } from '@overstap/core'

/** How a reason turns out, for its mark. A note is neither good nor bad. */
export type ReasonState = 'met' | 'unmet' | 'unknown' | 'not-applicable' | 'note'

export function stateOf({ code }: Pick<Reason, 'code'>): ReasonState {
  switch (code) {
    case 'need-met':
    case 'need-waived':
    case 'factor-present':
    case 'fit-met':
    case 'term-known':
    case 'verdict-open':
      return 'met'
    case 'need-unmet':
    case 'need-unmet-aimed':
    case 'factor-absent':
    case 'fit-unmet':
    case 'verdict-closed':
    case 'ended':
      return 'unmet'
    case 'factor-not-applicable':
    case 'term-not-applicable':
      return 'not-applicable'
    case 'changed':
    case 'successor':
    case 'factor-decisive':
    case 'leads-on':
    case 'leads-on-editor':
    case 'later-need':
    case 'ask-criterion':
    case 'ask-aimed':
    case 'ask-running':
    case 'ask-term':
    case 'ask-factor':
    case 'answer-filtered':
    case 'answer-reweighted':
    case 'answer-limited':
    case 'answer-empty':
      return 'note'
    case 'verdict-to-confirm':
    case 'may-have-ended':
    case 'need-unknown-you':
    case 'need-unknown-provider':
    case 'need-unknown-both':
    case 'need-not-stated':
    case 'need-not-read':
    case 'need-sources-disagree':
    case 'factor-not-stated':
    case 'factor-not-read':
    case 'factor-sources-differ':
    case 'fit-unknown':
    case 'term-not-stated':
    case 'term-not-read':
    case 'term-may-differ':
    case 'term-conflict':
      return 'unknown'
  }
}
