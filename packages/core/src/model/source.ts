import { z } from 'zod'
import { sourceIdSchema } from './id.ts'
import { whenSchema } from './time.ts'

/** Where claims were read. The annex bears no date, so its `on` is absent. */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  title: z.string().min(1),
  page: z.url().optional(),
  /** Date of the source itself, as exactly as it is known. */
  on: whenSchema.optional(),
  /** Whether its sentences may be quoted; of other sources only the facts carry over. */
  quotable: z.boolean(),
})
export type Source = z.infer<typeof sourceSchema>

/** The place a value was read at: the source, and the exact words where the source may be quoted. */
export const citationSchema = z.strictObject({
  source: sourceIdSchema,
  quote: z.string().min(1).optional(),
})
export type Citation = z.infer<typeof citationSchema>
