import type { Request, RequestHandler } from 'express'
import { MemoryStore, ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { MAX_BATCH_SIZE, problem } from './problem.ts'
import { sendProblem } from './send-problem.ts'

/**
 * So many calls a minute from one address (an IPv6 network counts as one). A tRPC request counts for every call
 * in it, or batching would be the way round. Addresses are kept in memory for that minute and nowhere else.
 */
export function limitCalls(callsPerMinute: number): RequestHandler {
  const store = new MemoryStore()
  const keyOf = (request: Request) => ipKeyGenerator(request.ip ?? 'unknown')
  const limit = rateLimit({
    windowMs: 60_000,
    limit: callsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    store,
    keyGenerator: keyOf,
    handler: (_request, response) => sendProblem(response, problem('too-many-requests')),
  })
  return async (request, response, next) => {
    for (let extra = callsIn(request.path) - 1; extra > 0; extra--) await store.increment(keyOf(request))
    await limit(request, response, next)
  }
}

/** tRPC names the calls of a batch in the path, with commas between. Beyond its batch size it refuses them all. */
function callsIn(path: string): number {
  return Math.min(path.split(/,|%2c/i).length, MAX_BATCH_SIZE)
}
