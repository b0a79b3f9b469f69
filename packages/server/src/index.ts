export { createApp, type AppOptions } from './app.ts'
export { createLogger } from './logger.ts'
export { PROBLEM_CODES, problemSchema, type Problem, type ProblemCode } from './problem.ts'
export type { AppRouter } from './router.ts'
