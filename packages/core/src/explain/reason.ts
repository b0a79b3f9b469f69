import type { InitiativeId, OrganisationId, StepId, SuccessFactorId } from '../model/id.ts'
import type { InitiativeField } from '../model/initiative.ts'
import type { NeedTree } from '../model/need.ts'
import type { Profile } from '../model/profile.ts'
import type { Wishes } from '../model/query.ts'
import type { Citation } from '../model/source.ts'
import type { TermsField } from '../model/terms.ts'
import type { Text } from '../model/text.ts'
import type { Criterion, FitDimension } from '../model/vocabulary.ts'

/** Permanent codes of everything that can be said of a match: never rename or reuse one. */
export const REASON_CODES = [
  'verdict-open',
  'verdict-to-confirm',
  'verdict-closed',
  'ended',
  'may-have-ended',
  'changed',
  'successor',
  /** One criterion, as the sources state it, against what the person told. */
  'need-met',
  'need-waived',
  'need-unmet',
  'need-unmet-aimed',
  'need-unknown-you',
  'need-unknown-provider',
  'need-unknown-both',
  'need-not-stated',
  'need-not-read',
  'need-sources-disagree',
  'factor-present',
  'factor-absent',
  'factor-not-stated',
  'factor-not-read',
  'factor-not-applicable',
  'factor-sources-differ',
  /** The annex calls one factor decisive where another is present. */
  'factor-decisive',
  'fit-met',
  'fit-unmet',
  'fit-unknown',
  'term-known',
  'term-not-stated',
  'term-not-read',
  'term-not-applicable',
  'term-may-differ',
  'term-conflict',
  /** What comes after the first step, and what is asked there. */
  'leads-on',
  'leads-on-editor',
  'later-need',
  /** Questions to the provider. */
  'ask-criterion',
  'ask-aimed',
  'ask-running',
  'ask-term',
  'ask-factor',
  'ask-later',
  /** Of an answer as a whole. */
  'answer-filtered',
  'answer-reweighted',
  'answer-limited',
  'answer-empty',
  /** Why a question is asked next, or none is. */
  'question-changes',
  'question-decisive',
  'question-together',
  'question-reads',
  'question-settled',
  'question-not-decisive',
  /** What comes of a change that a person can make. */
  'what-if-open',
  'what-if-possible',
  'what-if-fits',
  /** Of another weight of a success factor. */
  'weight-turns',
  'weight-never-turns',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

/** Answers and wishes that a person could have instead of the present ones, as whole new values. */
export interface Change {
  profile?: Partial<Profile>
  wishes?: Wishes
}

/** What a reason speaks of. Ids are said by name, values in words, when a language is chosen. */
export interface ReasonParams {
  criteria?: Criterion[]
  needs?: NeedTree[]
  factor?: SuccessFactorId
  other?: SuccessFactorId
  dimension?: FitDimension
  field?: TermsField | InitiativeField
  values?: unknown[]
  steps?: StepId[]
  initiative?: InitiativeId
  party?: OrganisationId
  text?: Text
  on?: string
  count?: number
  initiatives?: InitiativeId[]
  change?: Change
  weight?: number
}

/** One thing that can be said, with where it was read. */
export interface Reason {
  code: ReasonCode
  params: ReasonParams
  cites: Citation[]
}
