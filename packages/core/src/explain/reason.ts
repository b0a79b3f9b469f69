import type { InitiativeId, OrganisationId, StepId, SuccessFactorId } from '../model/id.ts'
import type { Give } from '../model/give.ts'
import type { NeedTree } from '../model/need.ts'
import type { Profile } from '../model/profile.ts'
import type { Wishes } from '../model/query.ts'
import type { Citation } from '../model/source.ts'
import type { Text } from '../model/text.ts'
import type { Criterion, FitDimension, InitiativeField, TermsField } from '../model/vocabulary.ts'

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
  'need-met-on-the-way',
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
  /** Places that sources name for offerings of a step, where none is known of the step by itself. */
  'term-named',
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
  'question-of-grown-ups',
  /** What comes of a change that a person can make. */
  'what-if-open',
  'what-if-possible',
  'what-if-fits',
  'what-if-first-route',
  'what-if-route-earlier',
  'what-if-route-cheaper',
  'what-if-route-less-unpaid',
  'what-if-route-surer',
  /** Of another weight of a success factor. */
  'weight-turns',
  'weight-never-turns',
  /** Of a route as a whole. */
  'route-paid-start',
  'route-paid-start-unknown',
  'route-work-start',
  'route-arrival',
  'route-arrival-unknown',
  'route-at-once',
  'route-cost',
  'route-cost-unknown',
  'route-unpaid',
  'route-unpaid-waiting',
  'route-unpaid-none',
  'route-unpaid-unknown',
  'route-to-confirm',
  'route-to-confirm-none',
  'route-equals',
  'route-earned',
  'route-leads-on',
  /** Of one leg of a route, and how it follows the one before. */
  'leg-start',
  'leg-start-unknown',
  'leg-start-any-time',
  'leg-end',
  'leg-end-unknown',
  'leg-pays',
  'leg-pays-not',
  'leg-pays-unknown',
  'leg-pays-not-applicable',
  'leg-after-stated',
  'leg-after-editor',
  'leg-after-inferred',
  'leg-sectors-unknown',
  'leg-level-unknown',
  'leg-unsure',
  'goal-reached',
  'goal-may-be-reached',
  'goal-not-sure',
  'goal-not-said',
  'goal-job-to-find',
  /** What to confirm before relying on a route, and by whom. */
  'confirm-you',
  'confirm-provider',
  'confirm-both',
  'confirm-referral',
  'confirm-travel',
  'confirm-job',
  /** What to do this week. */
  'first-step-enrol',
  'first-step-ask',
  'first-step-aimed',
  'first-step-running',
  'first-step-contact',
  'first-step-referral',
  'first-step-tell',
  /** Why a route is shown first. */
  'choice-earliest',
  'choice-cheapest',
  'choice-paid-while-learning',
  'choice-surest',
  'choice-strongest',
  /** Why there is no route, and what comes nearest. */
  'no-route',
  'no-route-at-school',
  'no-route-school-first',
  'routes-at-school',
  'no-step-leads-there',
  'plan-stopped',
  'miss-ended',
  'miss-hours',
  'miss-daypart',
  'miss-travel',
  'miss-for-pupils',
  'miss-for-adults',
  'miss-left-out',
  'miss-unmet',
  'miss-given-by',
  'miss-given-by-more',
  'miss-given-by-none',
  'miss-giver-barred',
  'miss-no-departure',
  'miss-too-late',
  'miss-after',
  'miss-after-open',
  'miss-beyond',
  'miss-blocked',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

/** Answers and wishes that a person could have instead of the present ones, as whole new values. */
export interface Change {
  profile?: Partial<Profile>
  wishes?: Wishes
  /** The calendar date from which it holds; absent: now. What has to be learned first does not hold today. */
  by?: string
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
  /** Addresses, and organisations that take part: where to begin asking. */
  pages?: string[]
  parties?: OrganisationId[]
  text?: Text
  on?: string
  count?: number
  initiatives?: InitiativeId[]
  change?: Change
  weight?: number
  /** Calendar dates; open without `to`. */
  dates?: { from: string; to?: string }
  /** Whole euro cents; open without `max`. */
  cents?: { min: number; max?: number }
  /** Days of which thirty make a month; open without `max`. */
  days?: { min: number; max?: number }
  gives?: Give[]
}

/** One thing that can be said, with where it was read. */
export interface Reason {
  code: ReasonCode
  params: ReasonParams
  cites: Citation[]
}
