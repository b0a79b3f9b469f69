import {
  CHAPTERS,
  EFFECTS,
  EVIDENCE_GRADES,
  SCALING_MATTERS,
  bottleneckIdSchema,
  needTreeSchema,
  organisationIdSchema,
  successFactorIdSchema,
  textSchema,
} from '@overstap/core'
import { z } from 'zod'
import { atSchema } from './authored-claim.ts'
import { quotesSchema } from './authored-initiative.ts'

/** A file in `data/annex`: any part of what the annex says apart from single initiatives. The files are read together. */
export const authoredAnnexSchema = z.strictObject({
  /** The paragraph that quotes without one of their own come from. */
  paragraph: z.string().optional(),
  quotes: quotesSchema.default({}),
  lifePhases: z
    .record(z.enum(CHAPTERS), z.strictObject({ name: textSchema, at: atSchema }))
    .or(z.partialRecord(z.enum(CHAPTERS), z.strictObject({ name: textSchema, at: atSchema })))
    .default({}),
  bottlenecks: z
    .record(z.string(), z.strictObject({ phases: z.array(z.enum(CHAPTERS)).min(1), name: textSchema, at: atSchema }))
    .default({}),
  recommendations: z
    .record(
      z.string(),
      z.strictObject({
        phases: z.array(z.enum(CHAPTERS)).min(1),
        name: textSchema,
        addressees: z.array(organisationIdSchema).default([]),
        answers: z.array(bottleneckIdSchema).default([]),
        at: atSchema,
      }),
    )
    .default({}),
  successFactors: z
    .record(
      z.string(),
      z.strictObject({
        name: textSchema,
        ask: textSchema,
        scope: z.enum(['reskilling', 'credited']),
        decisiveWith: successFactorIdSchema.optional(),
        effects: z
          .array(
            z.strictObject({
              effect: z.enum(EFFECTS),
              evidence: z.enum(EVIDENCE_GRADES).default('described'),
              at: atSchema,
            }),
          )
          .default([]),
        at: atSchema,
      }),
    )
    .default({}),
  targetGroups: z
    .record(
      z.string(),
      z.strictObject({
        name: textSchema,
        definition: needTreeSchema.optional(),
        needsNationalProgrammes: atSchema.optional(),
        at: atSchema.optional(),
      }),
    )
    .default({}),
  collecting: z
    .strictObject({
      asked: z.array(z.strictObject({ organisation: organisationIdSchema, at: atSchema })).default([]),
      says: z.array(z.strictObject({ what: textSchema, at: atSchema })).default([]),
      pointers: z
        .array(z.strictObject({ name: z.string().min(1), page: z.url().optional(), at: atSchema }))
        .default([]),
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
    })
    .optional(),
})
export type AuthoredAnnex = z.infer<typeof authoredAnnexSchema>
