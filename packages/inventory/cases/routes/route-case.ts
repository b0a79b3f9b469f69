import { CRITERIA, OBSTACLES } from '@overstap/core'
import { z } from 'zod'

/** Words of the annex, or the address of a public page, that an expectation follows from. */
const from = z.array(z.string()).min(1)
/** `initiative/step`, and the offering after `@`. */
const leg = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+(@[a-z0-9-]+)?$/)
const criteria = z.array(z.enum(CRITERIA)).default([])

const expectedRouteSchema = z.strictObject({
  legs: z.array(leg).min(1),
  from,
  /** How each leg after the first follows: as a source says, as the editor orders what a source connects, or inferred. */
  transfers: z.array(z.enum(['stated', 'editor', 'inferred'])).default([]),
  /** Whether a source says that it surely leads to the goal. */
  sure: z.boolean().optional(),
  /** Criteria known to be met, and among those to confirm; more may be. */
  met: criteria,
  confirm: criteria,
  /** Reason codes, as `code` or `code:criterion`; more may be given. */
  says: z.array(z.string()).default([]),
  /** Reason code of what to do this week. */
  first: z.string().optional(),
  /** Portable tokens earned, as `token` or `token:level`; all of them. */
  earned: z.array(z.string()).optional(),
  /** The earliest day that what is known leaves. */
  notBefore: z.partialRecord(z.enum(['paidStart', 'arrival']), z.iso.date()).default({}),
  /** What no source bounds. */
  open: z.array(z.enum(['start', 'arrival', 'paidStart', 'cost', 'unpaidDays'])).default([]),
  /** Among the routes of the whole answer as well: no other beats it. */
  shown: z.boolean().default(false),
})
export type ExpectedRoute = z.infer<typeof expectedRouteSchema>

export const routeCaseSchema = z.strictObject({
  who: z.strictObject({ nl: z.string(), en: z.string() }),
  query: z.unknown(),
  routes: z.array(expectedRouteSchema).default([]),
  /** Initiatives, steps or offerings that no route leads through. */
  never: z.array(z.string()).default([]),
  /** There is no route. */
  none: z.boolean().default(false),
  /** What stands in the way of legs that would reach the goal; `blocked` of the steps before them. */
  nearest: z
    .record(
      leg,
      z.strictObject({ from, obstacles: z.array(z.enum(OBSTACLES)).default([]), unmet: criteria, blocked: criteria }),
    )
    .default({}),
  /** Legs that come nearest, nearest first; more may follow. */
  nearestFirst: z.array(leg).default([]),
  /** Initiatives asked for by name of which the answer says that they are for pupils. */
  forPupils: z.record(z.string(), from).default({}),
})
