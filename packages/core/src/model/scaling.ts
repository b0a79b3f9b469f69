import { z } from 'zod'
import { citationSchema } from './source.ts'
import { SCALING_MATTERS } from './vocabulary.ts'

/** What hinders or helps scaling. `via` keeps a chain as such: guarantee, by way of commitment, makes scaling easier. */
export const scalingNoteSchema = z.strictObject({
  hinders: z.enum(SCALING_MATTERS).optional(),
  helps: z.enum(SCALING_MATTERS).optional(),
  via: z.array(z.enum(SCALING_MATTERS)).optional(),
  cites: z.array(citationSchema).min(1),
})
export type ScalingNote = z.infer<typeof scalingNoteSchema>
