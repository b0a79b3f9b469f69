/**
 * Every closed list of the model. The schemas beside this file are built from these lists; matching and the user
 * interface import them from here, so that neither needs a validation library at run time. What a first answer reads is
 * in files of its own: a page that fetches no more than that leaves the other lists for later.
 */
export * from './asker.ts'
export * from './criterion.ts'

/**
 * Highest completed education. Ranks follow NLQF (nlqf.nl): ten points a level, 4+ is 45. Vmbo spans NLQF 1
 * (basisberoepsgerichte leerweg) and 2, so it is an interval.
 */
export const LEVEL_RANKS = {
  primary: { lo: 0, hi: 0 },
  vmbo: { lo: 10, hi: 20 },
  'mbo-1': { lo: 10, hi: 10 },
  'mbo-2': { lo: 20, hi: 20 },
  'mbo-3': { lo: 30, hi: 30 },
  'mbo-4': { lo: 40, hi: 40 },
  havo: { lo: 40, hi: 40 },
  vwo: { lo: 45, hi: 45 },
  ad: { lo: 50, hi: 50 },
  hbo: { lo: 60, hi: 60 },
  wo: { lo: 60, hi: 70 },
} as const
export type Level = keyof typeof LEVEL_RANKS
export const LEVELS = Object.keys(LEVEL_RANKS) as [Level, ...Level[]]

/** Common European Framework of Reference for Languages, lowest first. */
export const CEFR_LEVELS = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type CefrLevel = (typeof CEFR_LEVELS)[number]

export const BENEFITS = ['none', 'ww', 'bijstand', 'wia-wajong', 'other'] as const
export type Benefit = (typeof BENEFITS)[number]

export const RESIDENCE_STATUSES = ['dutch-or-eu', 'status-holder', 'other-permit', 'asylum-seeker'] as const
export type ResidenceStatus = (typeof RESIDENCE_STATUSES)[number]

export const SEXES = ['female', 'male', 'x'] as const
export type Sex = (typeof SEXES)[number]

/** Parties through whom a person can be entered. */
export const REFERRERS = ['school', 'uwv', 'municipality', 'employer', 'other'] as const
export type Referrer = (typeof REFERRERS)[number]

/** Directions of work. `technology` holds all others but education. */
export const SECTORS = [
  'technology',
  'ict',
  'energy',
  'construction',
  'installation',
  'manufacturing',
  'education',
] as const
export type Sector = (typeof SECTORS)[number]

export const DAYPARTS = ['morning', 'afternoon', 'evening', 'weekend'] as const
export type Daypart = (typeof DAYPARTS)[number]

export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The annex's chapters. Where the annex puts an initiative; matching never reads it. */
export const CHAPTERS = ['foundational', 'vocational', 'working'] as const
export type Chapter = (typeof CHAPTERS)[number]

/** The pillars of the Rotterdam agreement, and a citizen's "from where I am". */
export const TRANSITIONS = ['school-to-school', 'school-to-work', 'work-to-work', 'into-work'] as const
export type Transition = (typeof TRANSITIONS)[number]

export const INITIATIVE_KINDS = ['programme', 'project', 'agreement', 'partnership', 'event'] as const
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number]

export const STATUSES = ['active', 'ended', 'changed', 'unknown'] as const
export type Status = (typeof STATUSES)[number]

/** Strength of a commitment to take people up, weakest first. `uptake` is afnamegarantie. */
export const GUARANTEES = ['none', 'intention', 'uptake', 'job'] as const
export type GuaranteeKind = (typeof GUARANTEES)[number]

/** How a claimed effect was established, weakest first; never graded above what its source shows. */
export const EVIDENCE_GRADES = ['own-statement', 'described', 'before-after', 'comparison-group', 'experiment'] as const
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number]

/** Why a fact is unknown. A key that is simply missing means `not-read`. A conflict between sources is derived, never stored. */
export const UNKNOWN_REASONS = ['not-stated', 'not-read', 'not-asked'] as const
export type UnknownReason = (typeof UNKNOWN_REASONS)[number]

export const ORGANISATION_ROLES = [
  'initiated',
  'runs',
  'facilitates',
  'partner',
  'employer',
  'educates',
  'funds',
  'selects',
  'refers',
  'guarantees',
] as const
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number]

export const ORGANISATION_KINDS = [
  'government',
  'municipality',
  'school',
  'education-umbrella',
  'sector-body',
  'union',
  'social-partner',
  'employer',
  'grid-operator',
  'housing-corporation',
  'network',
  'service-point',
  'foundation',
  'regional-party',
  'press',
  'role',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** Effects the annex claims for a success factor. */
export const EFFECTS = [
  'participation',
  'better-match',
  'less-drop-out',
  'productive-at-once',
  'commitment',
  'easier-scaling',
  'success',
  'decisive',
  'faster-employable',
  'growth-between-roles',
  'job-satisfaction',
  'interest',
] as const
export type Effect = (typeof EFFECTS)[number]

/** What hinders or helps scaling an initiative. */
export const SCALING_MATTERS = [
  'public-funding',
  'revenue-model',
  'higher-numbers',
  'lifelong-learning-programming',
  'guarantee',
  'commitment',
  'voluntariness',
  'expertise',
  'support-for-schools',
  'national-programme',
  'modular-training',
  'national-steering',
] as const
export type ScalingMatter = (typeof SCALING_MATTERS)[number]

/** Dimensions of fit: what a person would like, as against what a source requires. */
export const FIT_DIMENSIONS = ['place', 'travel', 'hours', 'daypart', 'start', 'language', 'direction'] as const
export type FitDimension = (typeof FIT_DIMENSIONS)[number]

export const GOAL_KINDS = [
  'technical-job',
  'sector',
  'occupation',
  'teaching',
  'experience',
  'choose-direction',
  'enter-mbo',
] as const
export type GoalKind = (typeof GOAL_KINDS)[number]

/** The facts of an initiative as a whole, in the order in which they are shown. */
export const INITIATIVE_FIELDS = [
  'does',
  'targetGroups',
  'sectors',
  'occupations',
  'transitions',
  'regions',
  'status',
  'validity',
  'organisations',
  'funding',
  'answers',
] as const
export type InitiativeField = (typeof INITIATIVE_FIELDS)[number]

/** The facts of a step or an offering, needs apart, in the order in which people ask for them. */
export const TERMS_FIELDS = [
  'place',
  'intake',
  'duration',
  'hours',
  'dayparts',
  'languages',
  'price',
  'pay',
  'guarantee',
  'gives',
  'occupations',
  'demand',
  'capacity',
] as const
export type TermsField = (typeof TERMS_FIELDS)[number]

/** How many results an answer holds at most. */
export const MAX_LIMIT = 1000
/** How many characters a free text has at most, wherever one is asked: each of its words is held against all others. */
export const MAX_TEXT = 1000
/** How many legs a route has at most, where the query does not say. */
export const MAX_LEGS = 6
/** How far ahead a route may lead, in days, where the query does not say: five years. */
export const HORIZON_DAYS = 1826
