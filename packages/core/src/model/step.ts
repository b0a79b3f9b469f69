import { z } from 'zod'
import { offeringIdSchema, siteIdSchema, stepIdSchema } from './id.ts'
import { citationSchema } from './source.ts'
import { termsSchema } from './terms.ts'
import { textSchema } from './text.ts'
import { STEP_KINDS } from './vocabulary.ts'

/** A kind of thing a person can enrol in. Its terms hold wherever it is offered. */
export const stepSchema = z.strictObject({
  id: stepIdSchema,
  kind: z.enum(STEP_KINDS),
  name: textSchema,
  cites: z.array(citationSchema).min(1),
  terms: termsSchema,
})
export type Step = z.infer<typeof stepSchema>

/** A step at a site in an edition. What holds in Twente is an offering in Twente. */
export const offeringSchema = z.strictObject({
  id: offeringIdSchema,
  step: stepIdSchema,
  /** Offerings of one initiative with the same site belong together: its steps there. */
  site: siteIdSchema,
  edition: z.string().min(1).optional(),
  terms: termsSchema,
})
export type Offering = z.infer<typeof offeringSchema>

/** A source says that these steps connect. `order` tells whether it also gives their order, or an editor did. */
export const connectionSchema = z.strictObject({
  steps: z.array(stepIdSchema).min(2),
  order: z.enum(['stated', 'editor']),
  cites: z.array(citationSchema).min(1),
})
export type Connection = z.infer<typeof connectionSchema>
