import {
  LANGUAGES,
  QUESTION_FIELDS,
  ROUTE_GAINS,
  VERDICTS,
  initiativeIdSchema,
  offeringIdSchema,
  profileSchema,
  stepIdSchema,
  successFactorIdSchema,
  wishesSchema,
  type AdviceAnswer,
  type PlanExplanationAnswer,
  type RouteAdviceAnswer,
} from '@overstap/core'
import { z } from 'zod'
import { reasonSchema } from './answer-schema.ts'
import { routeSchema } from './plan-schema.ts'

/** What core advises and explains on routes, for the OpenAPI document. A test holds these to what core really answers. */
const count = z.int().nonnegative()
const why = z.array(reasonSchema)
const answered = { inventory: z.string(), asOf: z.iso.date(), language: z.enum(LANGUAGES) }
const change = z.strictObject({
  profile: profileSchema.partial().exactOptional(),
  wishes: wishesSchema.exactOptional(),
  by: z.iso.date().exactOptional(),
})
const legs = z.array(
  z.strictObject({
    initiative: initiativeIdSchema,
    step: stepIdSchema,
    offering: offeringIdSchema.exactOptional(),
  }),
)

const nextQuestionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ask'),
    field: z.enum(QUESTION_FIELDS),
    change: z.strictObject({ positions: count, answers: count }),
    answers: z.array(z.strictObject({ told: profileSchema.partial(), changes: count })),
    why,
  }),
  z.strictObject({ kind: z.literal('done'), why }),
])

const whatIfSchema = z.strictObject({
  change,
  opens: z.array(z.strictObject({ initiative: initiativeIdSchema, from: z.enum(VERDICTS), to: z.enum(VERDICTS) })),
  fits: z.array(z.strictObject({ initiative: initiativeIdSchema, from: count, to: count })),
  why,
})

const turn = z.union([z.strictObject({ weight: count, first: initiativeIdSchema }), z.literal('never')])
const sensitivitySchema = z.strictObject({
  factor: successFactorIdSchema,
  weight: count,
  by: z.union([count, z.literal('never')]),
  lower: turn,
  higher: turn,
  why,
})

const sentences = z.array(z.array(z.string()))

export const adviceAnswerSchema = z.strictObject({
  ...answered,
  next: nextQuestionSchema,
  whatIfs: z.array(whatIfSchema),
  sensitivity: z.array(sensitivitySchema),
  sentences: z.strictObject({ next: z.array(z.string()), whatIfs: sentences, sensitivity: sentences }),
}) satisfies z.ZodType<AdviceAnswer>

const bound = z.union([z.iso.date(), count])

export const routeAdviceAnswerSchema = z.strictObject({
  ...answered,
  whatIfs: z.array(
    z.strictObject({
      change,
      opens: legs.exactOptional(),
      gains: z.array(z.strictObject({ kind: z.enum(ROUTE_GAINS), from: bound.exactOptional(), to: bound, legs })),
      why,
    }),
  ),
  /** In no answer, as another route is no worse at anything that is compared. */
  beside: z.array(z.strictObject({ route: routeSchema, why })),
  sentences: z.strictObject({ whatIfs: sentences, beside: sentences }),
}) satisfies z.ZodType<RouteAdviceAnswer>

const explanationOf = <T extends z.ZodType>(item: T) => {
  const items = z.array(item)
  const leg = { transfer: items, dates: items, criteria: items, wishes: items, pay: item, terms: items, ask: items }
  const confirm = z.strictObject({ leg: count, by: z.array(z.enum(['you', 'provider'])), reason: item })
  const route = { whole: items, legs: z.array(z.strictObject(leg)), confirm: z.array(confirm), first: item }
  return z.strictObject({ answer: items, routes: z.array(z.strictObject(route)), nearMisses: z.array(items) })
}

export const planExplanationSchema = z.strictObject({
  ...answered,
  explanation: explanationOf(reasonSchema),
  /** The same in words, place by place. */
  sentences: explanationOf(z.string()),
}) satisfies z.ZodType<PlanExplanationAnswer>

export const searchAnswerSchema = z.strictObject({
  inventory: z.string(),
  language: z.enum(LANGUAGES),
  /** Best first; what `filters.initiatives` of a query takes. */
  items: z.array(initiativeIdSchema),
})
