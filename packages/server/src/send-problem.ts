import { canonicalJson } from '@overstap/core'
import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { problem, problemOf, type Problem } from './problem.ts'

export function sendProblem(response: Response, body: Problem): void {
  response
    .status(body.status)
    .set('Cache-Control', 'no-store')
    .set('Content-Type', 'application/problem+json; charset=utf-8')
    .send(canonicalJson(body))
}

export const nothingHere: RequestHandler = (_request, response) => sendProblem(response, problem('no-such-route'))

/** The last handler: tells the problem, and logs only what is nobody's fault but ours. */
// oxlint-disable-next-line max-params -- Express knows an error handler by its four parameters
export const handleError: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const body = problemOf(error)
  if (body.code === 'internal') request.log.error({ err: error }, 'unexpected error')
  // Too late to answer: Express then closes the connection.
  if (response.headersSent) next(error)
  else sendProblem(response, body)
}
