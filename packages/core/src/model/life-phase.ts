import { z } from 'zod'
import { bottleneckIdSchema, organisationIdSchema, recommendationIdSchema } from './id.ts'
import { citationSchema } from './source.ts'
import { textSchema } from './text.ts'
import { CHAPTERS } from './vocabulary.ts'

export const lifePhaseSchema = z.strictObject({
  id: z.enum(CHAPTERS),
  name: textSchema,
  cites: z.array(citationSchema).min(1),
})
export type LifePhase = z.infer<typeof lifePhaseSchema>

/** What returns in (almost) all input as a problem. */
export const bottleneckSchema = z.strictObject({
  id: bottleneckIdSchema,
  phases: z.array(z.enum(CHAPTERS)).min(1),
  name: textSchema,
  cites: z.array(citationSchema).min(1),
})
export type Bottleneck = z.infer<typeof bottleneckSchema>

/** What is asked for, and of whom. An empty list of addressees means that none is stated. */
export const recommendationSchema = z.strictObject({
  id: recommendationIdSchema,
  phases: z.array(z.enum(CHAPTERS)).min(1),
  name: textSchema,
  addressees: z.array(organisationIdSchema),
  answers: z.array(bottleneckIdSchema).default([]),
  cites: z.array(citationSchema).min(1),
})
export type Recommendation = z.infer<typeof recommendationSchema>
