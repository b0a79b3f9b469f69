import { OverstapError, canonicalJson } from '@overstap/core'
import express from 'express'
import type { OpenApiMeta } from 'trpc-to-openapi'
import { CALENDAR_TYPE, openApiDocument } from './openapi.ts'
import { PROBLEMS, PROBLEM_CODES, problem } from './problem.ts'
import { appRouter } from './router.ts'
import { sendProblem } from './send-problem.ts'
import type { Context } from './trpc.ts'

type Call = (input: unknown) => Promise<unknown>

/**
 * The router's procedures at the method and path that their `meta` names, answering in canonical JSON (RFC 8785), or in
 * iCalendar.
 * trpc-to-openapi describes these routes but does not serve them: its handler switches on coercion inside the schemas
 * themselves, after which core would read `"22"` as an age in this process and nowhere else.
 */
export function createRest(
  context: Context,
  { bodyBytes, demo = false }: { bodyBytes: number; demo?: boolean },
): express.Router {
  const rest = express.Router({ caseSensitive: true })
  const caller = appRouter.createCaller(context) as unknown as Readonly<Record<string, Call>>
  const readBody = [requireJson, express.json({ limit: bodyBytes, strict: false, verify: refuseEmpty })]

  // oxlint-disable-next-line no-underscore-dangle -- tRPC's own name
  for (const [name, { _def: procedure }] of Object.entries(appRouter._def.procedures)) {
    const { openapi } = (procedure.meta ?? {}) as OpenApiMeta
    const call = caller[name]
    if (openapi === undefined || call === undefined) continue
    const route = rest.route(openapi.path.replaceAll(/\{(\w+)\}/g, ':$1'))
    if (name === 'departures') route.get(readQuery(call))
    else if (name === 'calendar') route.post(readBody, answerCalendar(call))
    else if (openapi.method === 'GET') route.get(read(call, context.inventory.version))
    else route.post(readBody, answer(call))
    route.all(refuseMethod(openapi.method === 'GET' ? 'GET, HEAD' : openapi.method))
  }

  const problems = {
    items: PROBLEM_CODES.map((code) => ({ code, status: PROBLEMS[code].status, title: PROBLEMS[code].title })),
  }
  for (const [path, value] of [
    ['/openapi.json', openApiDocument({ demo })],
    ['/problems', problems],
  ] as const) {
    const body = canonicalJson(value)
    rest
      .route(path)
      .get((_request, response) => void response.set('Cache-Control', 'public, max-age=300').type('json').send(body))
      .all(refuseMethod('GET, HEAD'))
  }
  return rest
}

/** What the inventory's version decides may be kept, and is asked for again at most every five minutes. */
const read =
  (call: Call, version: string): express.RequestHandler =>
  async (request, response) => {
    const body = canonicalJson(await call(request.params))
    response
      .set('Cache-Control', 'public, max-age=300, stale-while-revalidate=86400')
      .set('ETag', `W/"${version}"`)
      .type('json')
      .send(body)
  }

/** What the address asks. It hangs on today's date as well, so that it is kept for five minutes and no longer. */
const readQuery =
  (call: Call): express.RequestHandler =>
  async (request, response) => {
    const body = canonicalJson(await call(askedIn(request.originalUrl)))
    response.set('Cache-Control', 'public, max-age=300').type('json').send(body)
  }

/**
 * Only what stands behind the question mark is read: an address may begin with a host and a port that make no sense.
 * @throws OverstapError `invalid-query` for what is asked more than once: none of the answers would be the whole one.
 */
function askedIn(address: string): Record<string, string> {
  const asked = new URLSearchParams(address.replace(/^[^?]*/, ''))
  const twice = [...new Set(asked.keys())].filter((name) => asked.getAll(name).length > 1)
  if (twice.length === 0) return Object.fromEntries(asked)
  const message = 'is asked more than once'
  throw new OverstapError(
    'invalid-query',
    twice.map((path) => ({ path, message })),
  )
}

const answer =
  (call: Call): express.RequestHandler =>
  async (request, response) => {
    const body = canonicalJson(await call(request.body))
    response.set('Cache-Control', 'no-store').type('json').send(body)
  }

/** The one answer that is no JSON. Saved under its own name where a browser opens it. */
const answerCalendar =
  (call: Call): express.RequestHandler =>
  async (request, response) => {
    const body = await call(request.body)
    response
      .set('Cache-Control', 'no-store')
      .set('Content-Disposition', 'attachment; filename="overstap.ics"')
      .type(CALENDAR_TYPE)
      .send(body)
  }

/** Express would read a body of another type as none at all. */
const requireJson: express.RequestHandler = (request, response, next) => {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  if (encoding === undefined && length === undefined) sendProblem(response, problem('malformed-json'))
  else if (request.is('application/json') === false) sendProblem(response, problem('unsupported-media-type'))
  else next()
}

/** Express would read an empty body as `{}`. */
function refuseEmpty(_request: unknown, _response: unknown, body: Buffer): void {
  if (body.length === 0) throw Object.assign(new Error('an empty body'), { type: 'entity.parse.failed' })
}

const refuseMethod =
  (allowed: string): express.RequestHandler =>
  (_request, response) => {
    response.set('Allow', `${allowed}, OPTIONS`)
    sendProblem(response, problem('method-not-allowed'))
  }
