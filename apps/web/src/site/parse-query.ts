import { checkQuery, parseQuery, type Inventory, type Query } from '@overstap/core'

/**
 * Reads a query that comes from outside, and refuses one that names what this inventory does not hold. One that was asked
 * of an earlier inventory may still be asked. A part of its own: checking brings a validation library along.
 */
export function parseQueryOn(inventory: Inventory, told: unknown): Query {
  const query = parseQuery(told)
  checkQuery(inventory, { ...query, inventory: undefined })
  return query
}
