import { z } from 'zod'
import { successFactorIdSchema } from './id.ts'
import { citationSchema } from './source.ts'
import { textSchema } from './text.ts'
import { EFFECTS, EVIDENCE_GRADES } from './vocabulary.ts'

/**
 * What makes an initiative work, with the sentence it comes from. `reskilling` factors are the annex's own list for
 * reskilling; `credited` ones are what it credits single initiatives with.
 */
export const successFactorSchema = z.strictObject({
  id: successFactorIdSchema,
  name: textSchema,
  /** The question to a provider who does not say. */
  ask: textSchema,
  scope: z.enum(['reskilling', 'credited']),
  /** The annex calls one factor decisive where another is present: shown, never a hidden weight. */
  decisiveWith: successFactorIdSchema.optional(),
  effects: z
    .array(
      z.strictObject({
        effect: z.enum(EFFECTS),
        evidence: z.enum(EVIDENCE_GRADES),
        cites: z.array(citationSchema).min(1),
      }),
    )
    .default([]),
  cites: z.array(citationSchema).min(1),
})
export type SuccessFactor = z.infer<typeof successFactorSchema>
