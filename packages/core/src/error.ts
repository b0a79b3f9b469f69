/** Permanent codes: never rename or reuse one. The server maps them to HTTP in one place. */
export const ERROR_CODES = [
  /** A query that does not fit its schema, or names something that this inventory does not hold. */
  'invalid-query',
  /** An inventory that does not fit its schema. */
  'invalid-inventory',
  /** A query that asks for another version of the inventory than the one at hand. */
  'other-inventory',
  /** An initiative that is not in the inventory. */
  'not-found',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** One thing that is wrong with an input, by its place in it. */
export interface Issue {
  /** Dotted path such as `profile.age`. */
  path: string
  message: string
}

/** The one error of this package: bad input or a bug, never an expected outcome. */
export class OverstapError extends Error {
  readonly code: ErrorCode
  readonly issues: readonly Issue[]

  constructor(code: ErrorCode, issues: readonly Issue[], options?: ErrorOptions) {
    super(`${code}: ${issues.map((i) => (i.path === '' ? i.message : `${i.path}: ${i.message}`)).join('; ')}`, options)
    this.name = 'OverstapError'
    this.code = code
    this.issues = issues
  }
}
