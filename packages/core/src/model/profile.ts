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

/** Names in one list: what a list decides is kept for the next query, and a list of thousands along with it. */
const MOST_NAMED = 500

/** What a citizen has told so far about the person it is for. Every field may be missing; missing is not "no". */
export const profileSchema = z.strictObject({
  age: z.int().min(0).max(120).optional(),
  /** Highest completed education. */
  level: z.enum(LEVELS).optional(),
  /** Directions in which a diploma is held. An empty list says: none. */
  diplomaFields: z.array(z.enum(SECTORS)).max(SECTORS.length).optional(),
  dutch: z.enum(CEFR_LEVELS).optional(),
  /** Occupations worked in. An empty list says: none of those asked about. */
  occupations: z.array(occupationIdSchema).max(MOST_NAMED).optional(),
  /** Sectors worked in. An empty list says: none. */
  experience: z.array(z.enum(SECTORS)).max(SECTORS.length).optional(),
  workSituation: z.enum(WORK_SITUATIONS).optional(),
  benefit: z.enum(BENEFITS).optional(),
  residenceStatus: z.enum(RESIDENCE_STATUSES).optional(),
  sex: z.enum(SEXES).optional(),
  municipality: municipalityIdSchema.optional(),
  /** Used where no municipality is told. */
  region: regionIdSchema.optional(),
  /** Parties willing to enter the person. An empty list says: none. */
  referrers: z.array(z.enum(REFERRERS)).max(REFERRERS.length).optional(),
  /** Groups the person says to belong to, and says not to belong to. */
  groups: z.array(targetGroupIdSchema).max(MOST_NAMED).optional(),
  notGroups: z.array(targetGroupIdSchema).max(MOST_NAMED).optional(),
})
export type Profile = z.infer<typeof profileSchema>
