import type { Profile } from '../../model/profile.ts'
import type { Wishes } from '../../model/query.ts'
import type {
  Benefit,
  CefrLevel,
  Chapter,
  Criterion,
  Daypart,
  Effect,
  EvidenceGrade,
  FitDimension,
  GoalKind,
  GuaranteeKind,
  InitiativeKind,
  Language,
  Level,
  OrganisationRole,
  Referrer,
  ResidenceStatus,
  ScalingMatter,
  Sector,
  Sex,
  Status,
  StepKind,
  Transition,
  UnknownReason,
  Verdict,
  WorkSituation,
  InitiativeField,
  TermsField,
} from '../../model/vocabulary.ts'
import type { ReasonCode } from '../reason.ts'

/** The answers and wishes that a what-if can change. */
export type ChangedField =
  | Extract<keyof Profile, 'level' | 'diplomaFields' | 'dutch' | 'workSituation' | 'referrers' | 'region'>
  | keyof Wishes

interface Named {
  name: string
  /** A question to the provider, as one sentence. */
  ask: string
}

/** All words of one language. A missing key does not compile. `{…}` is filled in by `say`. */
export interface Messages {
  reasons: Record<ReasonCode, string>
  criteria: Record<Criterion, Named>
  /** A condition as a phrase that fits after "Gevraagd:". */
  conditions: Record<
    | 'ageBetween'
    | 'ageFrom'
    | 'ageTo'
    | 'ageUnbounded'
    | 'ageOfGroup'
    | 'levelBetween'
    | 'levelFrom'
    | 'levelTo'
    | 'levelUnbounded'
    | 'diploma'
    | 'diplomaField'
    | 'diplomaOfField'
    | 'diplomaAny'
    | 'dutchFrom'
    | 'dutchUnbounded'
    | 'occupation'
    | 'experience'
    | 'pastSchool'
    | 'regionServed'
    | 'referral'
    | 'membership'
    | 'judgedBy'
    | 'judged',
    string
  >
  /** What a person could change, as a phrase that fits after "Wat als:". */
  changes: Record<ChangedField, string>
  terms: Record<TermsField, Named>
  facts: Record<InitiativeField, string>
  /** Titles and notes of the days of a route in a calendar. */
  calendar: Record<'start' | 'canStart' | 'end' | 'paidStart' | 'atOnce' | 'confirm' | 'sources' | 'asOf', string>
  fit: Record<FitDimension, string>
  verdicts: Record<Verdict, string>
  levels: Record<Level, string>
  dutch: Record<CefrLevel, string>
  workSituations: Record<WorkSituation, string>
  benefits: Record<Benefit, string>
  residenceStatuses: Record<ResidenceStatus, string>
  sexes: Record<Sex, string>
  /** Whom it is for: a phrase that fits one and many. */
  ofSex: Record<Sex, string>
  referrers: Record<Referrer, string>
  sectors: Record<Sector, string>
  /** Where work, experience or demand is: a phrase that fits after these. */
  inSectors: Record<Sector, string>
  dayparts: Record<Daypart, string>
  languages: Record<Language, string>
  stepKinds: Record<StepKind, string>
  goals: Record<GoalKind, string>
  guarantees: Record<GuaranteeKind, string>
  statuses: Record<Status, string>
  transitions: Record<Transition, string>
  initiativeKinds: Record<InitiativeKind, string>
  chapters: Record<Chapter, string>
  roles: Record<OrganisationRole, string>
  evidence: Record<EvidenceGrade, string>
  effects: Record<Effect, string>
  scaling: Record<ScalingMatter, string>
  /** What bounds a figure, or says what it is of. */
  outcomes: Record<'more' | 'less' | 'of' | 'versus' | 'joint' | 'noTotal', string>
  unknown: Record<UnknownReason, string>
  gives: Record<
    | 'diploma'
    | 'diplomaLevel'
    | 'certificate'
    | 'certificateLevel'
    | 'certificatePart'
    | 'language'
    | 'licence'
    | 'oriented'
    | 'selected'
    | 'prepared'
    | 'employable'
    | 'employableAs'
    | 'entry-mbo'
    | 'job'
    | 'jobAs'
    | 'notSure',
    string
  >
  values: Record<
    | 'or'
    | 'and'
    | 'atLeast'
    | 'atMost'
    | 'between'
    | 'exactly'
    | 'years'
    | 'year'
    | 'months'
    | 'month'
    | 'weeks'
    | 'week'
    | 'days'
    | 'day'
    | 'hours'
    | 'hour'
    | 'hoursAWeek'
    | 'people'
    | 'free'
    | 'noPay'
    | 'euros'
    | 'perMonth'
    | 'perYear'
    | 'perHour'
    | 'sharedBy'
    | 'participant'
    | 'employer'
    | 'uwv'
    | 'municipality'
    | 'government'
    | 'rolling'
    | 'byAgreement'
    | 'fixedDates'
    | 'demandOf'
    | 'demandFor'
    | 'demandAny'
    | 'guaranteedBy'
    | 'amountUnknown'
    | 'from'
    | 'until'
    | 'more'
    | 'onDate'
    | 'betweenDates'
    | 'notBefore'
    | 'sourcesSay'
    | 'fromThen'
    | 'otherSource'
    | 'askStated'
    | 'contactPages'
    | 'contactParties'
    | 'contactNone',
    string
  >
}

/** The part of them that a finder shows at first: what it asks before all else, and what comes of it. */
export type Labels = Pick<Messages, 'verdicts' | 'workSituations'>

/** All others. */
export type Sentences = Omit<Messages, keyof Labels>
