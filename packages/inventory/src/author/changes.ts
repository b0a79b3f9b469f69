import { canonicalJson, type Inventory } from '@overstap/core'

/** What differs between two inventories, as far as readers of initiatives notice: ids, and the parts that changed. */
export interface Changes {
  added: string[]
  removed: string[]
  changed: { initiative: string; parts: string[] }[]
  /** Lists beside the initiatives that changed, such as `bottlenecks`. */
  lists: string[]
}

/** One published inventory. The first one has no changes: there is nothing before it. */
export interface PublishedVersion {
  /** The hash of its content, which is also the name of its file. */
  version: string
  /** The calendar date on which it was recorded. */
  on: string
  initiatives: number
  changes?: Changes | undefined
}

const LISTS = [
  'collecting',
  'lifePhases',
  'bottlenecks',
  'recommendations',
  'successFactors',
  'targetGroups',
  'organisations',
  'sources',
  'occupations',
  'funding',
  'regions',
  'municipalities',
] as const satisfies readonly (keyof Inventory)[]

export function changesBetween(before: Inventory, after: Inventory): Changes {
  const old = new Map<string, object>(before.initiatives.map((initiative) => [initiative.id, initiative]))
  const now = new Set<string>(after.initiatives.map(({ id }) => id))
  return {
    added: after.initiatives.map(({ id }) => id).filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: after.initiatives.flatMap((initiative) => {
      const parts = partsThatDiffer(old.get(initiative.id), initiative)
      return parts.length === 0 ? [] : [{ initiative: initiative.id, parts }]
    }),
    lists: LISTS.filter((list) => canonicalJson(before[list]) !== canonicalJson(after[list])),
  }
}

/** Facts by their own name, everything else by the part of the record it is in. */
function partsThatDiffer(before: object | undefined, after: object): string[] {
  if (before === undefined) return []
  const [old, now] = [flat(before), flat(after)]
  const names = new Set([...Object.keys(old), ...Object.keys(now)])
  return [...names].filter((name) => canonicalJson(old[name] ?? null) !== canonicalJson(now[name] ?? null)).toSorted()
}

function flat(record: object): Record<string, unknown> {
  const { facts, ...rest } = record as { facts?: object }
  return { ...rest, ...facts }
}
