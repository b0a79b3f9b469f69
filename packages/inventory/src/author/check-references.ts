import type { Inventory } from '@overstap/core'
import type { Names } from './names.ts'

/** A name in a record for which the inventory holds no record. */
export interface Dangling {
  path: (string | number)[]
  id: string
  registry: keyof Registries
}

export type Registries = Pick<
  Inventory,
  | 'organisations'
  | 'occupations'
  | 'regions'
  | 'municipalities'
  | 'targetGroups'
  | 'bottlenecks'
  | 'funding'
  | 'initiatives'
  | 'successFactors'
>

/** Keys that hold an id or a list of ids wherever they stand. A fact of that name holds them as its claims' values. */
const REGISTRY_OF_KEY: Readonly<Record<string, keyof Registries>> = {
  organisation: 'organisations',
  by: 'organisations',
  addressees: 'organisations',
  occupation: 'occupations',
  occupations: 'occupations',
  region: 'regions',
  regions: 'regions',
  within: 'regions',
  municipality: 'municipalities',
  municipalities: 'municipalities',
  group: 'targetGroups',
  targetGroups: 'targetGroups',
  answers: 'bottlenecks',
  funding: 'funding',
  partOf: 'initiatives',
  relatedTo: 'initiatives',
  successor: 'initiatives',
  joint: 'initiatives',
  decisiveWith: 'successFactors',
}

/** Every id in a record that does not resolve. */
export function danglingIn(record: unknown, known: Readonly<Record<keyof Registries, Names>>): Dangling[] {
  const found: Dangling[] = []
  const visit = (value: unknown, path: (string | number)[], registry: keyof Registries | undefined): void => {
    if (typeof value === 'string') {
      if (registry !== undefined && !known[registry].has(value)) found.push({ path, id: value, registry })
    } else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) visit(item, [...path, i], registry)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        if (key !== 'cites')
          visit(
            member,
            key === 'claims' ? path : [...path, key],
            key === 'claims' || key === 'value' ? registry : registryOf(value, key),
          )
      }
    }
  }
  visit(record, [], undefined)
  return found
}

/** Which registry a member's ids are in. In a condition that depends on its criterion. */
function registryOf(holder: object, key: string): keyof Registries | undefined {
  if (key === 'place') return 'place' in holder && typeof holder.place === 'string' ? 'regions' : undefined
  if ('claims' in holder) return undefined
  if (!('criterion' in holder)) return REGISTRY_OF_KEY[key]
  if (key === 'anyOf')
    return holder.criterion === 'occupation'
      ? 'occupations'
      : holder.criterion === 'regionServed'
        ? 'regions'
        : undefined
  return key === 'by' && holder.criterion === 'referral' ? undefined : REGISTRY_OF_KEY[key]
}
