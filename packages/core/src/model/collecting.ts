import { z } from 'zod'
import { organisationIdSchema } from './id.ts'
import { scalingNoteSchema } from './scaling.ts'
import { citationSchema } from './source.ts'
import { textSchema } from './text.ts'

/** How the annex came about: who was asked, and what it says of itself. */
export const collectingSchema = z.strictObject({
  asked: z.array(z.strictObject({ organisation: organisationIdSchema, cites: z.array(citationSchema).min(1) })),
  /** What the annex says of itself: a selection, an appreciation, a small part of what came in. */
  says: z.array(z.strictObject({ what: textSchema, cites: z.array(citationSchema).min(1) })),
  pointers: z.array(
    z.strictObject({ name: z.string().min(1), page: z.url().optional(), cites: z.array(citationSchema).min(1) }),
  ),
  /** What the annex says of scaling in general, apart from any one initiative. */
  scaling: z.array(scalingNoteSchema),
})
export type Collecting = z.infer<typeof collectingSchema>
