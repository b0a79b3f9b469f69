import {
  LANGUAGES,
  MAX_TEXT,
  OverstapError,
  QUESTION_FIELDS,
  advise,
  adviseRoutes,
  calendarDateSchema,
  departureQuerySchema,
  departures,
  explainPlanAnswer,
  initiativeSchema,
  inventorySchema,
  lookupOf,
  match,
  querySchema,
} from '@overstap/core'
import { routeToCalendar } from '@overstap/interop'
import { z } from 'zod'
import {
  adviceAnswerSchema,
  planExplanationSchema,
  routeAdviceAnswerSchema,
  searchAnswerSchema,
} from './advice-schema.ts'
import { documented, explainAnswerSchema, matchAnswerSchema } from './answer-schema.ts'
import { explainMatch } from './explain-match.ts'
import { departureAnswerSchema, planAnswerSchema } from './plan-schema.ts'
import { matcherOf, plannerOf, searchOf } from './made-ready.ts'
import { procedure, router } from './trpc.ts'

/** The library's query, of which only the API may leave out the date: it fills in today's and says so in the answer. */
export const apiQuerySchema = querySchema.extend({ asOf: calendarDateSchema.optional() })

const { limit } = departureQuerySchema.shape
const whole = limit.unwrap()

/** An address holds text, so the limit may be written as one. */
const apiDepartureQuerySchema = departureQuerySchema.extend({
  asOf: calendarDateSchema.optional(),
  limit: z
    .union([
      whole,
      z
        .string()
        .regex(/^\d{1,4}$/)
        .transform(Number),
    ])
    .pipe(whole)
    .default(limit.parse(undefined)),
})

const explainInputSchema = z.strictObject({
  query: apiQuerySchema,
  initiative: z.string(),
  language: z.enum(LANGUAGES).default('nl'),
})

const language = z.enum(LANGUAGES).default('nl')

const calendarInputSchema = z.strictObject({
  query: apiQuerySchema,
  /** Which of the routes in the answer to the query, counted from 1. */
  route: z.int().min(1).default(1),
  language,
})

const adviceInputSchema = z.strictObject({
  query: apiQuerySchema,
  /** What the person would rather not say. */
  skip: z.array(z.enum(QUESTION_FIELDS)).optional(),
  language,
})

const routeAdviceInputSchema = z.strictObject({ query: apiQuerySchema, language })

const explainRoutesInputSchema = z.strictObject({
  query: apiQuerySchema,
  /** One of the routes in the answer only, counted from 1. */
  route: z.int().min(1).optional(),
  language,
})

/** A free text may hold anything a person types, so it travels in a body. */
const searchInputSchema = z.strictObject({ text: z.string().max(MAX_TEXT), language })

/**
 * One router for both doors: tRPC serves it by name, REST by the method and path in `meta`. What carries a profile is a
 * mutation, so that it travels in a body and never in an address that ends up in a log.
 */
export const appRouter = router({
  inventory: procedure
    .meta({
      openapi: { method: 'GET', path: '/inventory', summary: 'The whole inventory, one version', protect: false },
    })
    .output(documented(inventorySchema))
    .query(({ ctx }) => ctx.inventory),

  initiatives: procedure
    .meta({ openapi: { method: 'GET', path: '/initiatives', summary: 'All initiatives', protect: false } })
    .output(documented(z.strictObject({ items: z.array(initiativeSchema) })))
    .query(({ ctx }) => ({ items: ctx.inventory.initiatives })),

  initiative: procedure
    .meta({ openapi: { method: 'GET', path: '/initiatives/{slug}', summary: 'One initiative', protect: false } })
    .input(z.strictObject({ slug: z.string() }))
    .output(documented(initiativeSchema))
    .query(({ ctx, input }) => {
      const initiative = lookupOf(ctx.inventory).initiatives.get(input.slug)
      if (initiative !== undefined) return initiative
      throw new OverstapError('not-found', [{ path: 'slug', message: `"${input.slug}" is not in the inventory` }])
    }),

  match: procedure
    .meta({
      openapi: { method: 'POST', path: '/match', summary: 'Every initiative against one profile', protect: false },
    })
    .input(apiQuerySchema)
    .output(documented(matchAnswerSchema))
    .mutation(({ ctx, input }) => match(ctx.inventory, { ...input, asOf: input.asOf ?? ctx.today() })),

  routes: procedure
    .meta({
      openapi: { method: 'POST', path: '/routes', summary: 'Routes to the goal of one profile', protect: false },
    })
    .input(apiQuerySchema)
    .output(documented(planAnswerSchema))
    .mutation(({ ctx, input }) => plannerOf(ctx.inventory).plan({ ...input, asOf: input.asOf ?? ctx.today() })),

  explainRoutes: procedure
    .meta({
      openapi: {
        method: 'POST',
        path: '/routes/explain',
        summary: 'Routes leg by leg: why, what to confirm, what to ask and what to do first; or why there is none',
        protect: false,
      },
    })
    .input(explainRoutesInputSchema)
    .output(documented(planExplanationSchema))
    .mutation(({ ctx, input: { query, ...rest } }) => {
      const answer = plannerOf(ctx.inventory).plan({ ...query, asOf: query.asOf ?? ctx.today() })
      return explainPlanAnswer(ctx.inventory, answer, rest)
    }),

  adviseRoutes: procedure
    .meta({
      openapi: {
        method: 'POST',
        path: '/routes/advice',
        summary: 'Small changes that lead to a first or a better route, and other ways to the goal',
        protect: false,
      },
    })
    .input(routeAdviceInputSchema)
    .output(documented(routeAdviceAnswerSchema))
    .mutation(({ ctx: { inventory, today }, input: { query, ...rest } }) => {
      const advisers = { matcher: matcherOf(inventory), planner: plannerOf(inventory) }
      return adviseRoutes(advisers, { ...query, asOf: query.asOf ?? today() }, rest)
    }),

  advise: procedure
    .meta({
      openapi: {
        method: 'POST',
        path: '/advice',
        summary: 'What to ask next, which small changes open more, and how much each weight decides',
        protect: false,
      },
    })
    .input(adviceInputSchema)
    .output(documented(adviceAnswerSchema))
    .mutation(({ ctx, input: { query, skip = [], ...rest } }) =>
      advise(matcherOf(ctx.inventory), { ...query, asOf: query.asOf ?? ctx.today() }, { skip, ...rest }),
    ),

  search: procedure
    .meta({
      openapi: {
        method: 'POST',
        path: '/search',
        summary: 'Free text to initiatives, for filters.initiatives of a query',
        protect: false,
      },
    })
    .input(searchInputSchema)
    .output(documented(searchAnswerSchema))
    .mutation(({ ctx, input: { text, language: spoken } }) => ({
      inventory: ctx.inventory.version,
      language: spoken,
      items: searchOf(ctx.inventory, spoken).find(text),
    })),

  calendar: procedure
    .meta({
      openapi: {
        method: 'POST',
        path: '/routes.ics',
        summary: 'The known days of one route as iCalendar; 404 where no date of it is known to the day',
        protect: false,
      },
    })
    .input(calendarInputSchema)
    .output(documented(z.string()))
    .mutation(({ ctx, input: { query, ...rest } }) =>
      routeToCalendar(
        ctx.inventory,
        plannerOf(ctx.inventory).plan({ ...query, asOf: query.asOf ?? ctx.today() }),
        rest,
      ),
    ),

  departures: procedure
    .meta({
      openapi: {
        method: 'GET',
        path: '/departures',
        summary: 'Upcoming intakes of a region and a direction',
        protect: false,
      },
    })
    .input(apiDepartureQuerySchema)
    .output(documented(departureAnswerSchema))
    .query(({ ctx, input }) => departures(ctx.inventory, { ...input, asOf: input.asOf ?? ctx.today() })),

  explain: procedure
    .meta({
      openapi: { method: 'POST', path: '/explain', summary: 'Why one initiative turned out as it did', protect: false },
    })
    .input(explainInputSchema)
    .output(documented(explainAnswerSchema))
    .mutation(({ ctx, input: { query, ...rest } }) =>
      explainMatch(ctx.inventory, { ...query, asOf: query.asOf ?? ctx.today() }, rest),
    ),
})
export type AppRouter = typeof appRouter
