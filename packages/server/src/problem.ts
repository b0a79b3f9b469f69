import { z } from 'zod'
import { OverstapError, type ErrorCode, type Issue } from '@overstap/core'
import { TRPCError } from '@trpc/server'

type TrpcCode = TRPCError['code']

/**
 * Everything that can go wrong at this door, after RFC 9457. Permanent codes: never rename or reuse one. This table is
 * the one place that says which HTTP status and tRPC code an error has.
 */
export const PROBLEMS = {
  'malformed-json': { status: 400, trpc: 'PARSE_ERROR', title: 'The body is not JSON' },
  'bad-request': { status: 400, trpc: 'BAD_REQUEST', title: 'The request cannot be read' },
  'no-such-route': { status: 404, trpc: 'NOT_FOUND', title: 'There is nothing at this address' },
  'not-found': { status: 404, trpc: 'NOT_FOUND', title: 'This is not in the inventory' },
  'method-not-allowed': { status: 405, trpc: 'METHOD_NOT_SUPPORTED', title: 'This address does not take this method' },
  'other-inventory': { status: 409, trpc: 'CONFLICT', title: 'Another version of the inventory was asked for' },
  'body-too-large': { status: 413, trpc: 'PAYLOAD_TOO_LARGE', title: 'The body is too large' },
  'unsupported-media-type': {
    status: 415,
    trpc: 'UNSUPPORTED_MEDIA_TYPE',
    title: 'The body has to be application/json',
  },
  'invalid-query': { status: 422, trpc: 'UNPROCESSABLE_CONTENT', title: 'The query does not fit' },
  'too-many-requests': { status: 429, trpc: 'TOO_MANY_REQUESTS', title: 'Too many requests; wait a minute' },
  internal: { status: 500, trpc: 'INTERNAL_SERVER_ERROR', title: 'Something went wrong here' },
} as const satisfies Record<string, { status: number; trpc: TrpcCode; title: string }>
export type ProblemCode = keyof typeof PROBLEMS
export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[]

export const problemSchema = z.strictObject({
  /** Where all problems are described. */
  type: z.string(),
  code: z.enum(PROBLEM_CODES),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** What is wrong where, by dotted path such as `profile.age`; at most 50. */
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof problemSchema>

const FROM_CORE: Readonly<Record<ErrorCode, ProblemCode>> = {
  'invalid-query': 'invalid-query',
  'other-inventory': 'other-inventory',
  'not-found': 'not-found',
  // An inventory that does not fit is the server's own, never the caller's.
  'invalid-inventory': 'internal',
}

export function problem(code: ProblemCode, issues: readonly Issue[] = []): Problem {
  const { status, title } = PROBLEMS[code]
  const errors = issues.slice(0, 50).map(({ path, message }) => ({ path: cut(path), message: cut(message) }))
  const [first] = errors
  return {
    type: `/api/v1/problems#${code}`,
    code,
    title,
    status,
    ...(first && { detail: first.path === '' ? first.message : `${first.path}: ${first.message}`, errors }),
  }
}

/** What may be told of an error. Anything not known here is `internal`, and nothing of it is told. */
export function problemOf(error: unknown): Problem {
  if (error instanceof OverstapError) {
    const code = FROM_CORE[error.code]
    return problem(code, code === 'internal' ? [] : error.issues)
  }
  if (error instanceof TRPCError) return problemOfTrpc(error)
  return problem(codeOfHttpError(error) ?? 'internal')
}

/** Calls that one tRPC request may hold. */
export const MAX_BATCH_SIZE = 20

function problemOfTrpc(error: TRPCError): Problem {
  if (error.cause instanceof OverstapError) return problemOf(error.cause)
  if (error.cause instanceof SyntaxError) return problem('malformed-json')
  // tRPC's own words, which leave out how many are too many.
  if (error.message.startsWith('Batch call exceeds'))
    return problem('bad-request', [{ path: '', message: `a batch holds at most ${MAX_BATCH_SIZE} calls` }])
  // Of two problems with the same tRPC code, tRPC itself only ever means the first.
  return problem(PROBLEM_CODES.find((code) => PROBLEMS[code].trpc === error.code) ?? 'internal')
}

/** Errors of Express and its body parser carry a status, and some a type. */
function codeOfHttpError(error: unknown): ProblemCode | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined
  if ('type' in error && error.type === 'entity.parse.failed') return 'malformed-json'
  if (error.status === 400) return 'bad-request'
  if (error.status === 404) return 'no-such-route'
  const known = PROBLEM_CODES.find((code) => PROBLEMS[code].status === error.status && code !== 'internal')
  // Such as 412 and 416, for a condition or a range that a file does not meet: the caller's, whatever its number.
  return known ?? (Number(error.status) >= 400 && Number(error.status) < 500 ? 'bad-request' : undefined)
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
