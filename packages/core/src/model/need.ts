import { z } from 'zod'
import { claimOf } from './fact.ts'
import { occupationIdSchema, organisationIdSchema, regionIdSchema, targetGroupIdSchema } from './id.ts'
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

const age = z.int().min(0).max(120)

/**
 * One thing asked of a person. Bounds that the source does not give stay absent: `{criterion: "age", group: "youth"}` for
 * "jongeren" says that age matters, whom the source names, and that its bounds are unknown.
 */
export const conditionSchema = z.discriminatedUnion('criterion', [
  z.strictObject({
    criterion: z.literal('age'),
    min: age.optional(),
    max: age.optional(),
    group: targetGroupIdSchema.optional(),
  }),
  z.strictObject({ criterion: z.literal('level'), min: z.enum(LEVELS).optional(), max: z.enum(LEVELS).optional() }),
  /** A diploma of at least this level; `field` where it has to be in a certain direction. */
  z.strictObject({
    criterion: z.literal('diploma'),
    min: z.enum(LEVELS).optional(),
    field: z.enum(SECTORS).optional(),
  }),
  z.strictObject({ criterion: z.literal('dutch'), min: z.enum(CEFR_LEVELS).optional() }),
  z.strictObject({ criterion: z.literal('occupation'), anyOf: z.array(occupationIdSchema).min(1) }),
  z.strictObject({ criterion: z.literal('experience'), sector: z.enum(SECTORS) }),
  z.strictObject({ criterion: z.literal('workSituation'), anyOf: z.array(z.enum(WORK_SITUATIONS)).min(1) }),
  z.strictObject({ criterion: z.literal('benefit'), anyOf: z.array(z.enum(BENEFITS)).min(1) }),
  z.strictObject({ criterion: z.literal('residenceStatus'), anyOf: z.array(z.enum(RESIDENCE_STATUSES)).min(1) }),
  z.strictObject({ criterion: z.literal('sex'), anyOf: z.array(z.enum(SEXES)).min(1) }),
  z.strictObject({ criterion: z.literal('regionServed'), anyOf: z.array(regionIdSchema).min(1) }),
  z.strictObject({ criterion: z.literal('referral'), by: z.enum(REFERRERS) }),
  z.strictObject({ criterion: z.literal('membership'), group: targetGroupIdSchema }),
  /** Always to be confirmed by the party named. */
  z.strictObject({ criterion: z.literal('judgedSuitable'), by: organisationIdSchema.optional() }),
])
export type Condition = z.infer<typeof conditionSchema>

/** Needs as an all/any tree over the closed list of criteria. */
export type NeedTree = Condition | { all: NeedTree[] } | { any: NeedTree[] }

export const needTreeSchema: z.ZodType<NeedTree> = z.lazy(() =>
  z.union([
    conditionSchema,
    z.strictObject({ all: z.array(needTreeSchema).min(1) }),
    z.strictObject({ any: z.array(needTreeSchema).min(1) }),
  ]),
)

const needValueSchema = z.strictObject({
  tree: needTreeSchema,
  exclusive: z.boolean(),
  /** The source says that this is not needed ("geen IT-achtergrond nodig"): met, whoever asks. */
  waived: z.boolean().optional(),
})

/**
 * What the sources say about one criterion (or one set of criteria joined by `any`), claim by claim.
 * `exclusive`: the source says it as a condition. Otherwise it tells whom the step is aimed at, and not meeting it
 * does not close the step.
 */
export const needSchema = z.strictObject({
  claims: z.array(claimOf(needValueSchema)).min(1),
})
export type Need = z.infer<typeof needSchema>
