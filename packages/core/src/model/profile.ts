import { z } from 'zod'
import { municipalityIdSchema, occupationIdSchema, regionIdSchema, targetGroupIdSchema } from './id.ts'
import {
  BENEFITS,
  CEFR_LEVELS,
  LEVELS,
  REFERRERS,
  RESIDENCE_STATUSES,
  SECTORS,
  SEXES,
  WORK_SITUATIONS,
} from './vocabulary.ts'

/** What a citizen has told so far about the person it is for. Every field may be missing; missing is not "no". */
export const profileSchema = z.strictObject({
  age: z.int().min(0).max(120).optional(),
  /** Highest completed education. */
  level: z.enum(LEVELS).optional(),
  /** Directions in which a diploma is held. An empty list says: none. */
  diplomaFields: z.array(z.enum(SECTORS)).optional(),
  dutch: z.enum(CEFR_LEVELS).optional(),
  /** Occupations worked in. An empty list says: none of those asked about. */
  occupations: z.array(occupationIdSchema).optional(),
  /** Sectors worked in. An empty list says: none. */
  experience: z.array(z.enum(SECTORS)).optional(),
  workSituation: z.enum(WORK_SITUATIONS).optional(),
  benefit: z.enum(BENEFITS).optional(),
  residenceStatus: z.enum(RESIDENCE_STATUSES).optional(),
  sex: z.enum(SEXES).optional(),
  municipality: municipalityIdSchema.optional(),
  /** Used where no municipality is told. */
  region: regionIdSchema.optional(),
  /** Parties willing to enter the person. An empty list says: none. */
  referrers: z.array(z.enum(REFERRERS)).optional(),
  /** Groups the person says to belong to, and says not to belong to. */
  groups: z.array(targetGroupIdSchema).optional(),
  notGroups: z.array(targetGroupIdSchema).optional(),
})
export type Profile = z.infer<typeof profileSchema>
