import {
  goalSchema,
  initiativeSchema,
  inventorySchema,
  needTreeSchema,
  profileSchema,
  wishesSchema,
} from '@overstap/core'
import { generateOpenApiDocument } from 'trpc-to-openapi'
import { adviceAnswerSchema, planExplanationSchema, routeAdviceAnswerSchema } from './advice-schema.ts'
import { explainAnswerSchema, matchAnswerSchema, matchSchema, reasonSchema } from './answer-schema.ts'
import { departureAnswerSchema, planAnswerSchema, routeSchema } from './plan-schema.ts'
import { problemSchema } from './problem.ts'
import { apiQuerySchema, appRouter } from './router.ts'

const defs = {
  Query: apiQuerySchema,
  Profile: profileSchema,
  Goal: goalSchema,
  Wishes: wishesSchema,
  MatchAnswer: matchAnswerSchema,
  Match: matchSchema,
  PlanAnswer: planAnswerSchema,
  Route: routeSchema,
  DepartureAnswer: departureAnswerSchema,
  ExplainAnswer: explainAnswerSchema,
  PlanExplanation: planExplanationSchema,
  AdviceAnswer: adviceAnswerSchema,
  RouteAdviceAnswer: routeAdviceAnswerSchema,
  Reason: reasonSchema,
  Inventory: inventorySchema,
  Initiative: initiativeSchema,
  NeedTree: needTreeSchema,
  Problem: problemSchema,
}

/** Where a fictitious inventory is served, apart from the real one. */
export const DEMO_PATH = '/api/v1/demo'

const DESCRIPTION =
  'Initiatives that help people into technical jobs, and what fits one profile. Answers are RFC 8785 canonical JSON.'

/** RFC 5545. */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8'

/** The OpenAPI 3.1 description of the REST routes, made from the router that serves them. */
export function openApiDocument({ demo = false } = {}) {
  const document = generateOpenApiDocument(appRouter, {
    title: demo ? 'Overstap: a fictitious catalogue' : 'Overstap',
    description: `${demo ? 'Nothing in this catalogue exists: it shows what dates, prices and pay make possible. ' : ''}${DESCRIPTION}`,
    version: '1',
    baseUrl: demo ? DEMO_PATH : '/api/v1',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    securitySchemes: {},
    defs,
  })
  const schemas = Object.entries(document.components?.schemas ?? {}).filter(([name]) => !name.startsWith('error.'))
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(document.paths ?? {}).map(withProblems)),
    components: { schemas: Object.fromEntries(schemas) },
  }
}

const problemResponse = {
  description: 'A problem after RFC 9457; all codes are listed at /api/v1/problems',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const calendarResponse = {
  description: 'All-day events after RFC 5545',
  content: { 'text/calendar': { schema: { type: 'string' } } },
}

/** The errors that trpc-to-openapi describes are not the ones served here. */
function withProblems([path, operations]: [string, object]): [string, object] {
  const described = Object.entries(operations).map(([method, operation]: [string, { responses: object }]) => [
    method,
    {
      ...operation,
      responses: {
        ...('200' in operation.responses && {
          200: path.endsWith('.ics') ? calendarResponse : operation.responses[200],
        }),
        default: problemResponse,
      },
    },
  ])
  return [path, Object.fromEntries(described)]
}
