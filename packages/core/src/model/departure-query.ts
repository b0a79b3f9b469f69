import { z } from 'zod'
import { regionIdSchema } from './id.ts'
import { calendarDateSchema } from './time.ts'
import { SECTORS } from './vocabulary.ts'

/** What departures to show: upcoming intakes of a region and a direction. Nothing in it is about a person. */
export const departureQuerySchema = z.strictObject({
  /** The calendar date to answer for, in Europe/Amsterdam. */
  asOf: calendarDateSchema,
  region: regionIdSchema.optional(),
  sector: z.enum(SECTORS).optional(),
  /** How many intakes to return. */
  limit: z.int().min(1).max(1000).default(50),
})
export type DepartureQuery = z.infer<typeof departureQuerySchema>
