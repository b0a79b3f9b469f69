import type { Inventory } from '@overstap/core'
import { initTRPC } from '@trpc/server'
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc'
import type { OpenApiMeta } from 'trpc-to-openapi'
import { PROBLEMS, problemOf } from './problem.ts'

/** What every procedure answers from. Nothing in it is about the caller. */
export interface Context {
  inventory: Inventory
  /** The calendar date now, in Europe/Amsterdam. */
  today: () => string
}

/** An error tells its problem and nothing else: no stack, no path, no input. */
const { router, procedure } = initTRPC
  .context<Context>()
  .meta<OpenApiMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ error }) => {
      const problem = problemOf(error)
      const { trpc } = PROBLEMS[problem.code]
      return {
        code: TRPC_ERROR_CODES_BY_KEY[trpc],
        message: problem.title,
        data: { code: trpc, httpStatus: problem.status, problem },
      }
    },
  })

export { procedure, router }
