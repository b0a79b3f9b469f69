import { z } from 'zod'
import { occupationIdSchema, organisationIdSchema } from './id.ts'
import { CEFR_LEVELS, LEVELS, SECTORS } from './vocabulary.ts'

const sure = z.boolean().optional()

/**
 * What a person has after a step. Portable tokens hold anywhere (diploma, language level, licence, recognised
 * certificate); local ones only where they were given. `sure: false`: not everyone leaves with it.
 */
export const giveSchema = z.discriminatedUnion('token', [
  z.strictObject({
    token: z.literal('diploma'),
    level: z.enum(LEVELS).optional(),
    field: z.enum(SECTORS).optional(),
    sure,
  }),
  /** `part`: for part of the qualification. `recognised: false` keeps a certificate from counting as portable. */
  z.strictObject({
    token: z.literal('certificate'),
    level: z.enum(LEVELS).optional(),
    part: z.boolean().optional(),
    recognised: z.boolean().optional(),
    sure,
  }),
  z.strictObject({ token: z.literal('language'), level: z.enum(CEFR_LEVELS), sure }),
  z.strictObject({ token: z.literal('licence'), name: z.string().min(1), sure }),
  z.strictObject({ token: z.literal('oriented'), sure }),
  z.strictObject({ token: z.literal('selected'), by: organisationIdSchema.optional(), sure }),
  z.strictObject({ token: z.literal('prepared'), sure }),
  /** Able to do part of the work of an occupation independently. */
  z.strictObject({ token: z.literal('employable'), occupation: occupationIdSchema.optional(), sure }),
  z.strictObject({ token: z.literal('entry-mbo'), sure }),
  z.strictObject({ token: z.literal('job'), sector: z.enum(SECTORS), occupation: occupationIdSchema.optional(), sure }),
])
export type Give = z.infer<typeof giveSchema>
