import {
  CHOICES,
  OBSTACLES,
  STEP_KINDS,
  citationSchema,
  giveSchema,
  goalSchema,
  initiativeIdSchema,
  needTreeSchema,
  offeringIdSchema,
  stepIdSchema,
  type DepartureAnswer,
  type PlanAnswer,
} from '@overstap/core'
import { z } from 'zod'
import { criterionResultSchema, runningSchema, strengthSchema } from './answer-schema.ts'

/** What core answers on routes, written down for the OpenAPI document. A test holds these to what core really answers. */
const state = z.enum(['met', 'unmet', 'unknown'])
const cites = z.array(citationSchema)
const count = z.int().nonnegative()
const day = z.iso.date()
/** Open at the end where `to` or `max` is absent: no source bounds it. */
const dates = z.strictObject({ from: day, to: day.exactOptional() })
const numbers = z.strictObject({ min: count, max: count.exactOptional() })
const ref = { initiative: initiativeIdSchema, step: stepIdSchema, offering: offeringIdSchema.exactOptional() }
const leg = z.strictObject(ref)

const transferSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stated'), from: count, to: count, order: z.enum(['stated', 'editor']), cites }),
  z.strictObject({
    kind: z.literal('inferred'),
    from: count,
    to: count,
    needs: z.array(criterionResultSchema),
    sectors: state,
    level: state,
  }),
])

const routeLegSchema = z.strictObject({
  ...ref,
  kind: z.enum(STEP_KINDS),
  start: dates,
  end: dates,
  criteria: z.array(criterionResultSchema),
  unsure: z.array(z.number().int()),
  askedBefore: z.array(z.number().int()),
  wishesAskedBefore: z.array(z.enum(['hours', 'daypart', 'travel'])).exactOptional(),
  open: z.array(z.strictObject({ criterion: count, needs: z.array(needTreeSchema) })).exactOptional(),
  running: runningSchema,
  hours: state.exactOptional(),
  daypart: state.exactOptional(),
  travel: state.exactOptional(),
  elsewhere: z.literal(true).exactOptional(),
  pays: state,
  gives: z.array(giveSchema),
  toConfirm: count,
})

export const routeSchema = z.strictObject({
  legs: z.array(routeLegSchema),
  transfers: z.array(transferSchema),
  reaches: z.strictObject({ give: giveSchema, toConfirm: count }),
  arrival: dates,
  paidStart: dates.exactOptional(),
  cost: numbers,
  unpaidDays: numbers.exactOptional(),
  toConfirm: count,
  strength: strengthSchema,
  earned: z.array(giveSchema),
  equals: count,
})

const ofOneLeg = {
  leg,
  obstacles: z.array(z.enum(OBSTACLES)),
  noDeparture: z.boolean(),
  tooLate: z.literal(true).exactOptional(),
}
const barred = z.strictObject({
  giver: leg,
  by: z.array(z.strictObject({ ...ofOneLeg, unmet: z.array(criterionResultSchema) })),
})
const barrier = {
  ...ofOneLeg,
  unmet: z.array(
    z.strictObject({
      criterion: criterionResultSchema,
      givers: z.array(leg),
      moreGivers: count,
      barred: z.array(barred),
    }),
  ),
}
const nearMissSchema = z.strictObject({
  ...barrier,
  after: z.array(leg),
  blocked: z.array(z.strictObject(barrier)),
  beyond: z.strictObject({ horizon: day, maxLegs: count }).exactOptional(),
})

export const planAnswerSchema = z.strictObject({
  inventory: z.string(),
  asOf: day,
  goal: goalSchema,
  horizon: day,
  maxLegs: count,
  stoppedAfter: count.exactOptional(),
  schoolFirst: z.literal(true).exactOptional(),
  atSchool: z.literal(true).exactOptional(),
  total: count,
  routes: z.array(routeSchema),
  choice: z.array(z.strictObject({ route: count, kinds: z.array(z.enum(CHOICES)) })),
  nearMisses: z.array(nearMissSchema),
  forPupils: z.array(initiativeIdSchema),
}) satisfies z.ZodType<PlanAnswer>

export const departureAnswerSchema = z.strictObject({
  inventory: z.string(),
  asOf: day,
  total: count,
  items: z.array(
    z.strictObject({
      leg,
      from: day,
      to: day,
      region: state.exactOptional(),
      sector: state.exactOptional(),
      cites,
    }),
  ),
  anyTime: z.array(leg),
  withoutDate: count,
}) satisfies z.ZodType<DepartureAnswer>
