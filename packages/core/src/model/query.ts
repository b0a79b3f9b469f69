import { z } from 'zod'
import { initiativeIdSchema, occupationIdSchema, successFactorIdSchema } from './id.ts'
import { profileSchema } from './profile.ts'
import { calendarDateSchema } from './time.ts'
import { ASKERS, DAYPARTS, LANGUAGES, MAX_LIMIT, SECTORS, VERDICTS } from './vocabulary.ts'

export const goalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('technical-job') }),
  z.strictObject({ kind: z.literal('sector'), sector: z.enum(SECTORS) }),
  z.strictObject({ kind: z.literal('occupation'), occupation: occupationIdSchema }),
  z.strictObject({ kind: z.literal('teaching') }),
  z.strictObject({ kind: z.literal('experience') }),
  z.strictObject({ kind: z.literal('choose-direction') }),
  z.strictObject({ kind: z.literal('enter-mbo') }),
])
export type Goal = z.infer<typeof goalSchema>

/** What a person would like. It moves fit, never the verdict. */
export const wishesSchema = z.strictObject({
  /** Kilometres in a straight line between municipality centroids. */
  maxKilometres: z.int().min(0).max(400).optional(),
  /** Hours a week at most. */
  maxHours: z.int().min(1).max(80).optional(),
  dayparts: z.array(z.enum(DAYPARTS)).min(1).max(DAYPARTS.length).optional(),
  startBy: calendarDateSchema.optional(),
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length).optional(),
})
export type Wishes = z.infer<typeof wishesSchema>

/** Whole numbers from 0 to 10. Factors not named weigh 1. */
const weightRecordSchema = z.record(successFactorIdSchema, z.int().min(0).max(10))
/**
 * A name that no factor can have is refused in the words for one that this inventory does not hold. Zod's record would
 * say no more than "invalid key", and would pass over `__proto__`: a weight that counts for nothing, and nobody told.
 */
export const weightsSchema = z.preprocess((weights: z.input<typeof weightRecordSchema>, context) => {
  const names = typeof weights === 'object' && weights !== null ? Object.keys(weights) : []
  for (const name of names) {
    if (successFactorIdSchema.safeParse(name).success) continue
    context.issues.push({ code: 'custom', input: weights, message: `${JSON.stringify(name)} is not in the inventory` })
  }
  return weights
}, weightRecordSchema)
export type Weights = z.infer<typeof weightsSchema>

export const filtersSchema = z.strictObject({
  initiatives: z.array(initiativeIdSchema).optional(),
  verdicts: z.array(z.enum(VERDICTS)).min(1).max(VERDICTS.length).optional(),
})
export type Filters = z.infer<typeof filtersSchema>

/** Every input of an answer. The same query on the same inventory gives the same answer everywhere. */
export const querySchema = z.strictObject({
  asker: z.enum(ASKERS).default('self'),
  profile: profileSchema.default({}),
  goal: goalSchema.optional(),
  wishes: wishesSchema.default({}),
  filters: filtersSchema.default({}),
  // Not `default`, which JSON Schema loses on a schema that looks at its input first.
  weights: weightsSchema.prefault({}),
  /** Legs of a route at most; 6 where it is absent. Only planning reads it. */
  maxLegs: z.int().min(1).max(6).optional(),
  /** Days after `asOf` within which a route must reach its goal at the earliest; 1826 where absent. Only planning reads it. */
  horizonDays: z.int().min(1).max(7305).optional(),
  /** How many matches, or groups of equal routes, to return; counts are over all. */
  limit: z.int().min(1).max(MAX_LIMIT).default(50),
  /** The calendar date to answer for, in Europe/Amsterdam. */
  asOf: calendarDateSchema,
  /** Version of the inventory to answer from; absent means the one at hand. */
  inventory: z.string().optional(),
})
export type Query = z.infer<typeof querySchema>
/** A query before its defaults are filled in. */
export type QueryInput = z.input<typeof querySchema>
