import {
  CHAPTERS,
  EVIDENCE_GRADES,
  INITIATIVE_KINDS,
  SCALING_MATTERS,
  STEP_KINDS,
  calendarDateSchema,
  demandSchema,
  durationSchema,
  giveSchema,
  guaranteeSchema,
  initiativeIdSchema,
  intakeSchema,
  judgementSchema,
  moneySchema,
  personalMoneySchema,
  needTreeSchema,
  occupationIdSchema,
  outcomeSchema,
  placeSchema,
  quantitySchema,
  regionIdSchema,
  stepIdSchema,
  textSchema,
  fundingIdSchema,
  organisationIdSchema,
  ORGANISATION_ROLES,
  SECTORS,
  STATUSES,
  TRANSITIONS,
  DAYPARTS,
  LANGUAGES,
  bottleneckIdSchema,
  targetGroupIdSchema,
  periodSchema,
  whenSchema,
} from '@overstap/core'
import { z } from 'zod'
import { atSchema, authoredFact, authoredNeed } from './authored-claim.ts'

/** A whole target group, or conditions of one's own. */
const needValueSchema = z.union([z.strictObject({ group: targetGroupIdSchema }), needTreeSchema])

const authoredTermsShape = {
  needs: z.array(authoredNeed(needValueSchema)).default([]),
  complete: atSchema.optional(),
  gives: authoredFact(giveSchema).optional(),
  place: authoredFact(placeSchema).optional(),
  duration: authoredFact(durationSchema).optional(),
  price: authoredFact(personalMoneySchema).optional(),
  pay: authoredFact(personalMoneySchema).optional(),
  hours: authoredFact(quantitySchema).optional(),
  dayparts: authoredFact(z.enum(DAYPARTS)).optional(),
  languages: authoredFact(z.enum(LANGUAGES)).optional(),
  intake: authoredFact(intakeSchema).optional(),
  capacity: authoredFact(quantitySchema).optional(),
  guarantee: authoredFact(guaranteeSchema).optional(),
  occupations: authoredFact(occupationIdSchema).optional(),
  demand: authoredFact(demandSchema).optional(),
}

const authoredTermsSchema = z.strictObject(authoredTermsShape)
export type AuthoredTerms = z.infer<typeof authoredTermsSchema>

const quoteSchema = z.union([z.string().min(1), z.strictObject({ paragraph: z.string(), text: z.string().min(1) })])
export const quotesSchema = z.record(z.string(), quoteSchema)

/** One file in `data/initiatives`; its name is the id. */
export const authoredInitiativeSchema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(INITIATIVE_KINDS),
  inAnnex: z.boolean().default(true),
  chapter: z.enum(CHAPTERS).optional(),
  partOf: initiativeIdSchema.optional(),
  relatedTo: z.array(initiativeIdSchema).default([]),
  links: z.array(z.url()).default([]),
  summary: textSchema,
  checked: calendarDateSchema,
  /** The annex paragraph that quotes without one of their own come from. */
  paragraph: z.string().optional(),
  quotes: quotesSchema.default({}),
  facts: z
    .strictObject({
      status: authoredFact(
        z.strictObject({
          status: z.enum(STATUSES),
          on: whenSchema.optional(),
          successor: initiativeIdSchema.optional(),
          what: textSchema.optional(),
        }),
      ).optional(),
      validity: authoredFact(periodSchema).optional(),
      targetGroups: authoredFact(targetGroupIdSchema).optional(),
      sectors: authoredFact(z.enum(SECTORS)).optional(),
      transitions: authoredFact(z.enum(TRANSITIONS)).optional(),
      regions: authoredFact(regionIdSchema).optional(),
      organisations: authoredFact(
        z.strictObject({ organisation: organisationIdSchema, role: z.enum(ORGANISATION_ROLES) }),
      ).optional(),
      occupations: authoredFact(occupationIdSchema).optional(),
      funding: authoredFact(
        z.strictObject({
          funding: fundingIdSchema.optional(),
          by: organisationIdSchema.optional(),
          amount: moneySchema.optional(),
          what: textSchema.optional(),
        }),
      ).optional(),
      answers: authoredFact(bottleneckIdSchema).optional(),
      does: authoredFact(textSchema).optional(),
    })
    .default({}),
  /** Success factor to where it is said. */
  factors: z
    .strictObject({
      present: z.record(z.string(), atSchema).default({}),
      absent: z.record(z.string(), atSchema).default({}),
    })
    .default({ present: {}, absent: {} }),
  outcomes: z
    .array(
      outcomeSchema.omit({ cites: true, evidence: true }).extend({ evidence: z.enum(EVIDENCE_GRADES), at: atSchema }),
    )
    .default([]),
  judgements: z.array(judgementSchema.omit({ cites: true }).extend({ at: atSchema })).default([]),
  scaling: z
    .array(
      z.strictObject({
        hinders: z.enum(SCALING_MATTERS).optional(),
        helps: z.enum(SCALING_MATTERS).optional(),
        via: z.array(z.enum(SCALING_MATTERS)).optional(),
        at: atSchema,
      }),
    )
    .default([]),
  steps: z
    .record(
      stepIdSchema,
      z.strictObject({ kind: z.enum(STEP_KINDS), name: textSchema, at: atSchema, ...authoredTermsShape }),
    )
    .default({}),
  offerings: z
    .record(
      z.string(),
      z.strictObject({
        place: authoredFact(placeSchema).optional(),
        edition: z.string().min(1).optional(),
        steps: z.record(stepIdSchema, authoredTermsSchema),
      }),
    )
    .default({}),
  connects: z
    .array(z.strictObject({ steps: z.array(stepIdSchema).min(2), order: z.enum(['stated', 'editor']), at: atSchema }))
    .default([]),
  remarks: z.array(z.strictObject({ what: textSchema, at: atSchema })).default([]),
  /** Names of facts, criteria and success factors that were looked for in the sources and not found. */
  lookedFor: z.array(z.string()).default([]),
  /** Names of facts and success factors that cannot apply, with why. `reskilling-factors` stands for that whole list. */
  notApplicable: z.record(z.string(), z.string().min(1)).default({}),
})
export type AuthoredInitiative = z.infer<typeof authoredInitiativeSchema>
