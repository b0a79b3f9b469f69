import type { Initiative } from './initiative.ts'
import type { Inventory } from './inventory.ts'
import type { Bottleneck } from './life-phase.ts'
import type { Municipality, Region } from './region.ts'
import type { Funding, Occupation, Organisation, TargetGroup } from './registry.ts'
import type { Source } from './source.ts'
import type { SuccessFactor } from './success-factor.ts'

/** An inventory's registries by id. Ids in an inventory that passed its checks always resolve. */
export interface Lookup {
  inventory: Inventory
  initiatives: ReadonlyMap<string, Initiative>
  successFactors: ReadonlyMap<string, SuccessFactor>
  bottlenecks: ReadonlyMap<string, Bottleneck>
  targetGroups: ReadonlyMap<string, TargetGroup>
  organisations: ReadonlyMap<string, Organisation>
  occupations: ReadonlyMap<string, Occupation>
  funding: ReadonlyMap<string, Funding>
  sources: ReadonlyMap<string, Source>
  regions: ReadonlyMap<string, Region>
  municipalities: ReadonlyMap<string, Municipality>
}

const made = new WeakMap<Inventory, Lookup>()

/** Made once for each inventory, which is never changed after it was read. */
export function lookupOf(inventory: Inventory): Lookup {
  const known = made.get(inventory)
  if (known !== undefined) return known
  const lookup: Lookup = {
    inventory,
    initiatives: byId(inventory.initiatives),
    successFactors: byId(inventory.successFactors),
    bottlenecks: byId(inventory.bottlenecks),
    targetGroups: byId(inventory.targetGroups),
    organisations: byId(inventory.organisations),
    occupations: byId(inventory.occupations),
    funding: byId(inventory.funding),
    sources: byId(inventory.sources),
    regions: byId(inventory.regions),
    municipalities: byId(inventory.municipalities),
  }
  made.set(inventory, lookup)
  return lookup
}

function byId<T extends { id: string }>(records: T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
