import { EVIDENCE_GRADES, periodSchema, regionIdSchema, whenSchema } from '@overstap/core'
import { z } from 'zod'

/** Where a value was read: names of quotes in the same file, or ids of sources in the registry. */
export const atSchema = z.preprocess(
  (at) => (typeof at === 'string' ? [at] : at),
  z.array(z.string(), 'names no quote or source').min(1),
)

/** What the author of a claim may add to the value: what it holds for, as far as the source says. */
const scope = {
  at: atSchema,
  place: regionIdSchema.optional(),
  edition: z.string().min(1).optional(),
  period: periodSchema.optional(),
  on: whenSchema.optional(),
  evidence: z.enum(EVIDENCE_GRADES).optional(),
}

/** One claim, or a list of them. */
export function authoredFact<T extends z.ZodType>(value: T) {
  const claim = z.strictObject({ value, ...scope })
  return z.preprocess((fact) => (Array.isArray(fact) ? fact : [fact]), z.array(claim).min(1))
}

export function authoredNeed<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, exclusive: z.boolean().default(false), waived: z.boolean().optional(), ...scope })
}
