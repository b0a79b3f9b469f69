import { OverstapError, type ErrorCode } from '../error.ts'
import { departureQuerySchema, type DepartureQuery } from './departure-query.ts'
import { issuesOf } from './issues.ts'
import { inventorySchema, type Inventory } from './inventory.ts'
import { querySchema, type Query } from './query.ts'
import type { z } from 'zod'

/** Reads a query from outside and fills in its defaults. @throws OverstapError `invalid-query`, naming each field. */
export function parseQuery(input: unknown): Query {
  return parse(querySchema, input, 'invalid-query')
}

/** Reads what departures to show, and fills in its default. @throws OverstapError `invalid-query`, naming each field. */
export function parseDepartureQuery(input: unknown): DepartureQuery {
  return parse(departureQuerySchema, input, 'invalid-query')
}

/** Reads a snapshot from outside. @throws OverstapError `invalid-inventory`, naming each field. */
export function parseInventory(input: unknown): Inventory {
  return parse(inventorySchema, input, 'invalid-inventory')
}

function parse<T extends z.ZodType>(schema: T, input: unknown, code: ErrorCode): z.output<T> {
  const result = read(schema, input, code)
  if (result.success) return result.data
  throw new OverstapError(code, issuesOf(result.error, input), { cause: result.error })
}

function read<T extends z.ZodType>(schema: T, input: unknown, code: ErrorCode): z.ZodSafeParseResult<z.output<T>> {
  try {
    return schema.safeParse(input)
  } catch (error) {
    // A schema goes as deep as what it reads, and the stack does not.
    if (!(error instanceof RangeError)) throw error
    throw new OverstapError(code, [{ path: '', message: 'is nested too deep to be read' }], { cause: error })
  }
}
