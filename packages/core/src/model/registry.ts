import { z } from 'zod'
import { fundingIdSchema, occupationIdSchema, organisationIdSchema, targetGroupIdSchema } from './id.ts'
import { needTreeSchema } from './need.ts'
import { citationSchema } from './source.ts'
import { textSchema } from './text.ts'
import { ORGANISATION_KINDS, SECTORS } from './vocabulary.ts'

export const organisationSchema = z.strictObject({
  id: organisationIdSchema,
  name: z.string().min(1),
  kind: z.enum(ORGANISATION_KINDS),
  page: z.url().optional(),
})
export type Organisation = z.infer<typeof organisationSchema>

/** An occupation with its ESCO concept (escoUri) and ISCO-08 unit group, where it has one. */
export const occupationSchema = z.strictObject({
  id: occupationIdSchema,
  name: textSchema,
  sector: z.enum(SECTORS),
  isco: z
    .string()
    .regex(/^\d{4}$/, 'four digits')
    .optional(),
  esco: z.url().optional(),
  note: z.string().optional(),
})
export type Occupation = z.infer<typeof occupationSchema>

export const fundingSchema = z.strictObject({ id: fundingIdSchema, name: z.string().min(1), page: z.url().optional() })
export type Funding = z.infer<typeof fundingSchema>

/** Whom an offering is for. Without a definition, belonging to the group is for the provider to judge. */
export const targetGroupSchema = z.strictObject({
  id: targetGroupIdSchema,
  name: textSchema,
  definition: needTreeSchema.optional(),
  /** The annex says that this group needs further national programmes. */
  needsNationalProgrammes: z.array(citationSchema).min(1).optional(),
  cites: z.array(citationSchema).default([]),
})
export type TargetGroup = z.infer<typeof targetGroupSchema>
