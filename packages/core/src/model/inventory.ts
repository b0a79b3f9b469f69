import { z } from 'zod'
import { collectingSchema } from './collecting.ts'
import { initiativeSchema } from './initiative.ts'
import { bottleneckSchema, lifePhaseSchema, recommendationSchema } from './life-phase.ts'
import { municipalitySchema, regionSchema, type Region } from './region.ts'
import { fundingSchema, occupationSchema, organisationSchema, targetGroupSchema } from './registry.ts'
import { sourceSchema } from './source.ts'
import { successFactorSchema } from './success-factor.ts'

/** None lies in itself, by way of others: there would be no end to reading how far it extends. */
const regionsSchema = z.array(regionSchema).superRefine((all, context) => {
  const partsOf = ({ regions = [], within = [] }: Region) => [...regions, ...within]
  const known = new Map(all.map((region) => [region.id, partsOf(region)]))
  for (const [at, region] of all.entries()) {
    const found = new Set(partsOf(region))
    // A set goes on with what is added to it on the way.
    for (const part of found) for (const further of known.get(part) ?? []) found.add(further)
    if (found.has(region.id)) context.addIssue({ code: 'custom', path: [at], message: `"${region.id}" lies in itself` })
  }
})

/** One version of the whole collection. Every list is ordered by id. */
export const inventorySchema = z.strictObject({
  /** SHA-256 of the RFC 8785 JSON of everything else in here, in hexadecimal. */
  version: z.string().regex(/^[0-9a-f]{64}$/),
  collecting: collectingSchema,
  lifePhases: z.array(lifePhaseSchema),
  bottlenecks: z.array(bottleneckSchema),
  recommendations: z.array(recommendationSchema),
  successFactors: z.array(successFactorSchema),
  targetGroups: z.array(targetGroupSchema),
  organisations: z.array(organisationSchema),
  sources: z.array(sourceSchema),
  occupations: z.array(occupationSchema),
  funding: z.array(fundingSchema),
  regions: regionsSchema,
  municipalities: z.array(municipalitySchema),
  initiatives: z.array(initiativeSchema),
})
export type Inventory = z.infer<typeof inventorySchema>
