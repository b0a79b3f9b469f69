import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Express, Request, RequestHandler, Response } from 'express'
import { problem } from './problem.ts'
import { sendProblem } from './send-problem.ts'

/**
 * Express finds what answers by the path of an address. Where it can read none, as in `GET http://[/`, it calls nothing
 * at all and sends a page of its own; so what is around it answers then.
 * @param around what any answer goes through, such as the log.
 */
export function answerAll(app: Express, around: readonly RequestHandler[]): RequestListener {
  return (incoming: IncomingMessage, outgoing: ServerResponse) => {
    // Express makes the two into its own before anything else.
    const [request, response] = [incoming as Request, outgoing as Response]
    const refuse = () => {
      const told = problem('bad-request', [{ path: '', message: 'the address has no path that can be read' }])
      around.reduceRight<() => void>(
        (next, handler) => () => void handler(request, response, next),
        () => sendProblem(response, told),
      )()
    }
    app(request, response, () => {
      // Too late for another answer: an error came halfway one.
      if (response.headersSent) request.socket.destroy()
      else refuse()
    })
  }
}
