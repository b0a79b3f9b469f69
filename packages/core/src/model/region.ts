import { z } from 'zod'
import { municipalityIdSchema, regionIdSchema } from './id.ts'

/** `at` is the approximate centroid as [latitude, longitude] in degrees. */
export const municipalitySchema = z.strictObject({
  id: municipalityIdSchema,
  name: z.string().min(1),
  code: z.string().regex(/^GM\d{4}$/, 'GM and four digits'),
  at: z.tuple([z.number().min(50).max(54), z.number().min(3).max(8)]),
  note: z.string().optional(),
})
export type Municipality = z.infer<typeof municipalitySchema>

/**
 * A labour-market region or a named area. An area's extent may be unknown; `within` then bounds it: what lies outside
 * those regions is certainly not in the area, what lies inside may be.
 */
export const regionSchema = z.strictObject({
  id: regionIdSchema,
  name: z.string().min(1),
  kind: z.enum(['country', 'arbeidsmarktregio', 'area']),
  code: z
    .string()
    .regex(/^AM\d{2}$/, 'AM and two digits')
    .optional(),
  municipalities: z.array(municipalityIdSchema).optional(),
  regions: z.array(regionIdSchema).optional(),
  within: z.array(regionIdSchema).optional(),
  note: z.string().optional(),
})
export type Region = z.infer<typeof regionSchema>
