import { z } from 'zod'
import { factOf } from './fact.ts'
import {
  bottleneckIdSchema,
  fundingIdSchema,
  initiativeIdSchema,
  occupationIdSchema,
  organisationIdSchema,
  regionIdSchema,
  successFactorIdSchema,
  targetGroupIdSchema,
} from './id.ts'
import { judgementSchema, outcomeSchema } from './outcome.ts'
import { moneySchema } from './quantity.ts'
import { scalingNoteSchema } from './scaling.ts'
import { citationSchema } from './source.ts'
import { connectionSchema, offeringSchema, stepSchema } from './step.ts'
import { textSchema } from './text.ts'
import { calendarDateSchema, periodSchema, whenSchema } from './time.ts'
import { CHAPTERS, INITIATIVE_KINDS, ORGANISATION_ROLES, SECTORS, STATUSES, TRANSITIONS } from './vocabulary.ts'

/** What the sources say of an initiative as a whole. A missing key means not read yet. */
export const initiativeFactsSchema = z.strictObject({
  status: factOf(
    z.strictObject({
      status: z.enum(STATUSES),
      on: whenSchema.optional(),
      successor: initiativeIdSchema.optional(),
      what: textSchema.optional(),
    }),
  ).optional(),
  validity: factOf(periodSchema).optional(),
  targetGroups: factOf(targetGroupIdSchema).optional(),
  sectors: factOf(z.enum(SECTORS)).optional(),
  transitions: factOf(z.enum(TRANSITIONS)).optional(),
  regions: factOf(regionIdSchema).optional(),
  organisations: factOf(
    z.strictObject({ organisation: organisationIdSchema, role: z.enum(ORGANISATION_ROLES) }),
  ).optional(),
  occupations: factOf(occupationIdSchema).optional(),
  funding: factOf(
    z.strictObject({
      funding: fundingIdSchema.optional(),
      by: organisationIdSchema.optional(),
      amount: moneySchema.optional(),
      what: textSchema.optional(),
    }),
  ).optional(),
  answers: factOf(bottleneckIdSchema).optional(),
  /** What it does, sets out to do or is for: our wording of a cited sentence; no rule reads it. */
  does: factOf(textSchema).optional(),
})
export type InitiativeFacts = z.infer<typeof initiativeFactsSchema>

/** Of steps by themselves there may be any number; a sequence is read step by step, for every step that it may begin with. */
function areFew(connects: readonly { steps: readonly string[] }[]): boolean {
  return new Set(connects.flatMap(({ steps }) => steps)).size <= 100
}

/** A programme, project, agreement, partnership or event. */
export const initiativeSchema = z.strictObject({
  id: initiativeIdSchema,
  name: z.string().min(1),
  kind: z.enum(INITIATIVE_KINDS),
  /** Found in the annex; otherwise known from public sources only, and never merged with one that is. */
  inAnnex: z.boolean(),
  /** Where the annex puts it. Matching never reads this. */
  chapter: z.enum(CHAPTERS).optional(),
  partOf: initiativeIdSchema.optional(),
  relatedTo: z.array(initiativeIdSchema).default([]),
  links: z.array(z.url()).default([]),
  summary: textSchema,
  /** When its sources were last looked at by an editor. */
  checked: calendarDateSchema,
  facts: initiativeFactsSchema,
  /** Success factors, present (true) or absent (false). A missing key means not read yet. */
  factors: z.record(successFactorIdSchema, factOf(z.boolean())),
  outcomes: z.array(outcomeSchema).default([]),
  judgements: z.array(judgementSchema).default([]),
  scaling: z.array(scalingNoteSchema).default([]),
  steps: z.array(stepSchema).default([]),
  offerings: z.array(offeringSchema).default([]),
  connects: z
    .array(connectionSchema)
    .refine(areFew, 'at most 100 steps that follow on from each other expected')
    .default([]),
  /** Words of the annex on this initiative which no field above carries, kept because the annex says them. */
  remarks: z.array(z.strictObject({ what: textSchema, cites: z.array(citationSchema).min(1) })).default([]),
})
export type Initiative = z.infer<typeof initiativeSchema>
