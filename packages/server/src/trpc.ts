import { OverstapError, issuesOf, type Inventory } from '@overstap/core'
import { initTRPC } from '@trpc/server'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import type { OpenApiMeta } from 'trpc-to-openapi'
import { z } from 'zod'
import { PROBLEMS, problemOf } from './problem.ts'

/** What every procedure answers from. Nothing in it is about the caller. */
export interface Context {
  inventory: Inventory
  /** The calendar date now, in Europe/Amsterdam. */
  today: () => string
}

/** An error tells its problem and nothing else: no stack, no path, no input. */
const trpc = initTRPC
  .context<Context>()
  .meta<OpenApiMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ error }) => {
      const problem = problemOf(error)
      const { trpc: key } = PROBLEMS[problem.code]
      return {
        code: TRPC_ERROR_CODES_BY_KEY[key],
        message: problem.title,
        data: { code: key, httpStatus: problem.status, problem },
      }
    },
  })

/** A wrong input is told as the library tells it, in words that name what was written. */
export const procedure = trpc.procedure.use(async ({ next, getRawInput }) => {
  const result = await next()
  if (result.ok || !(result.error.cause instanceof z.ZodError)) return result
  throw new OverstapError('invalid-query', issuesOf(result.error.cause, await getRawInput()))
})

export const { router } = trpc
