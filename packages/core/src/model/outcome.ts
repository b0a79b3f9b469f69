import { z } from 'zod'
import { initiativeIdSchema, regionIdSchema } from './id.ts'
import { quantitySchema } from './quantity.ts'
import { citationSchema } from './source.ts'
import { textSchema } from './text.ts'
import { periodSchema } from './time.ts'
import { EVIDENCE_GRADES } from './vocabulary.ts'

/**
 * A figure that was reached (`achieved`) or aimed at (`target`): the two are never mixed. A count whose denominator
 * (`of`) is not stated is never a rate. `percent` is a rate that the source itself states.
 */
export const outcomeSchema = z.strictObject({
  kind: z.enum(['achieved', 'target']),
  what: textSchema,
  count: quantitySchema.optional(),
  percent: quantitySchema.optional(),
  of: quantitySchema.optional(),
  /** The group that `percent` is a difference with; without it `percent` is a rate. */
  versus: textSchema.optional(),
  /** "hogere aantallen realiseren": a direction without a number. */
  direction: z.enum(['more', 'less']).optional(),
  period: periodSchema.optional(),
  place: regionIdSchema.optional(),
  /** Said of these together; not to be handed to each. */
  joint: z.array(initiativeIdSchema).min(2).optional(),
  evidence: z.enum(EVIDENCE_GRADES),
  cites: z.array(citationSchema).min(1),
})
export type Outcome = z.infer<typeof outcomeSchema>

/** A judgement without a figure ("succesvol", "meest succesvolle"): an own statement, never an outcome. */
export const judgementSchema = z.strictObject({
  what: textSchema,
  cites: z.array(citationSchema).min(1),
})
export type Judgement = z.infer<typeof judgementSchema>
