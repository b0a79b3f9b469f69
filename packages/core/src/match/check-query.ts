import { OverstapError, type Issue } from '../error.ts'
import type { Inventory } from '../model/inventory.ts'
import { lookupOf } from '../model/lookup.ts'
import type { Query } from '../model/query.ts'

/** Refuses a query that names what this inventory does not hold: a place misspelt must not become "nowhere near". */
export function checkQuery(inventory: Inventory, query: Query): void {
  if (query.inventory !== undefined && query.inventory !== inventory.version) {
    throw new OverstapError('other-inventory', [{ path: 'inventory', message: `this is version ${inventory.version}` }])
  }
  const lookup = lookupOf(inventory)
  const issues: Issue[] = []
  const check = (path: string, registry: ReadonlyMap<string, unknown>, id: string | undefined) => {
    if (id !== undefined && !registry.has(id)) issues.push({ path, message: `"${id}" is not in the inventory` })
  }
  const checkAll = (path: string, registry: ReadonlyMap<string, unknown>, ids: readonly string[] = []) => {
    for (const [at, id] of ids.entries()) check(`${path}.${String(at)}`, registry, id)
  }
  const { profile, goal, filters, weights } = query
  check('profile.municipality', lookup.municipalities, profile.municipality)
  check('profile.region', lookup.regions, profile.region)
  checkAll('profile.occupations', lookup.occupations, profile.occupations)
  checkAll('profile.groups', lookup.targetGroups, profile.groups)
  checkAll('profile.notGroups', lookup.targetGroups, profile.notGroups)
  check('goal.occupation', lookup.occupations, goal?.kind === 'occupation' ? goal.occupation : undefined)
  checkAll('filters.initiatives', lookup.initiatives, filters.initiatives)
  for (const id of Object.keys(weights)) check('weights', lookup.successFactors, id)
  if (inventory.successFactors.length > 0 && inventory.successFactors.every(({ id }) => weights[id] === 0)) {
    issues.push({ path: 'weights', message: 'at least one success factor has to weigh more than 0' })
  }
  if (issues.length > 0) throw new OverstapError('invalid-query', issues)
}
