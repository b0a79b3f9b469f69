import {
  CRITERIA,
  FIT_DIMENSIONS,
  REASON_CODES,
  UNKNOWN_REASONS,
  VERDICTS,
  citationSchema,
  initiativeIdSchema,
  needTreeSchema,
  offeringIdSchema,
  stepIdSchema,
  successFactorIdSchema,
  type MatchAnswer,
  type ReasonParams,
} from '@overstap/core'
import { z } from 'zod'

/** What core answers, written down for the OpenAPI document. A test holds these to what core really answers. */
const state = z.enum(['met', 'unmet', 'unknown'])
const cites = z.array(citationSchema)
const count = z.int().nonnegative()
const interval = { lo: count, hi: count, of: count }

export const criterionResultSchema = z.strictObject({
  criteria: z.array(z.enum(CRITERIA)),
  state,
  exclusive: z.boolean(),
  who: z.array(z.enum(['you', 'provider'])),
  basis: z.enum(['stated', 'disagree', 'unstated', 'unread']),
  claims: z.array(z.strictObject({ tree: needTreeSchema, exclusive: z.boolean(), waived: z.boolean(), state, cites })),
})

const factorResultSchema = z.strictObject({
  factor: successFactorIdSchema,
  state: z.enum(['present', 'absent', 'unknown', 'not-applicable']),
  why: z.enum([...UNKNOWN_REASONS, 'sources-differ']).exactOptional(),
  weight: count,
  cites,
})

export const runningSchema = z.strictObject({
  state: z.enum(['running', 'ended', 'unknown', 'not-told']),
  cites,
  successor: initiativeIdSchema.optional(),
})

export const strengthSchema = z.strictObject({ ...interval, factors: z.array(factorResultSchema) })

export const matchSchema = z.strictObject({
  initiative: initiativeIdSchema,
  entry: z.strictObject({ step: stepIdSchema, offering: offeringIdSchema.exactOptional() }),
  running: runningSchema,
  verdict: z.enum(VERDICTS),
  criteria: z.array(criterionResultSchema),
  unmet: count,
  toConfirm: count,
  fit: z.strictObject({
    ...interval,
    dimensions: z.array(z.strictObject({ dimension: z.enum(FIT_DIMENSIONS), state, cites })),
  }),
  strength: strengthSchema,
})

export const matchAnswerSchema = z.strictObject({
  inventory: z.string(),
  asOf: z.iso.date(),
  counts: z.strictObject({ open: count, 'to-confirm': count, closed: count, withoutEntry: count }),
  filtered: z.boolean(),
  reweighted: z.boolean(),
  total: count,
  items: z.array(matchSchema),
}) satisfies z.ZodType<MatchAnswer>

/** The parameters differ by code; they are ids, bounds and counts, said in words by `sentences`. */
const reasonParamsSchema = z.custom<ReasonParams>().meta({ override: { type: 'object' } })
export const reasonSchema = z.strictObject({ code: z.enum(REASON_CODES), params: reasonParamsSchema, cites })

const sections = <T extends z.ZodType>(item: T) => ({
  verdict: item,
  criteria: z.array(item),
  factors: z.array(item),
  fit: z.array(item),
  terms: z.array(item),
  notes: z.array(item),
  ask: z.array(item),
})

const explanationSchema = z.strictObject({ initiative: initiativeIdSchema, ...sections(reasonSchema) })

export const explainAnswerSchema = z.strictObject({
  inventory: z.string(),
  asOf: z.iso.date(),
  language: z.enum(['nl', 'en']),
  explanation: explanationSchema,
  /** The same reasons in words, place by place. */
  sentences: z.strictObject(sections(z.string())),
})

/**
 * Documents an output without checking it again on its way out: the inventory was checked when it was loaded, and
 * answers are built by typed code.
 */
export function documented<T>(schema: z.ZodType<T>): z.ZodType<T> {
  return Object.assign(
    z.lazy(() => schema),
    { parse: (value: unknown) => value, parseAsync: async (value: unknown) => value },
  )
}
