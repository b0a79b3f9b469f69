import type { Need } from '../../model/need.ts'
import { unstated } from '../eligibility.ts'
import type { Entry } from '../entry.ts'
import { criteriaOf } from '../need-result.ts'
import { columnOf, dictionaryOf, type Column } from './dictionary.ts'
import { GROUPS, groupOf, keyOf, type Group } from './need-groups.ts'

/** Entries that ask the same, and leave as much unsaid, are judged the same: they are one class. */
export interface Classes {
  /** Distinct needs, those of a group together. */
  needs: readonly Need[]
  /** By group: its needs are numbered from `start` up to `end`. */
  groups: ReadonlyMap<Group, { start: number; end: number }>
  /** The needs of class `c`, in their order, are `list[from[c]]` up to `list[from[c + 1]]`. */
  from: Uint32Array
  list: Column
  /** Criteria that apply and are unstated, by class. */
  unstated: Uint8Array
  complete: Uint8Array
  /** A place, or a language, that is a need leaves fit. */
  needsPlace: Uint8Array
  needsLanguage: Uint8Array
}

interface Draft {
  needs: number[]
  unstated: number
  complete: boolean
  criteria: Set<string>
}

/** Takes entries one by one; `done` numbers what was found. */
export function classesOf() {
  const needs = dictionaryOf<Need>()
  const classes = dictionaryOf<Draft>()
  return {
    add(entry: Entry): number {
      const { terms, step } = entry
      const ids = terms.needs.map((need) => needs.idOf(keyOf(need), () => need))
      const complete = terms.complete !== undefined
      return classes.idOf(`${step.kind} ${String(complete)} ${ids.join()}`, () => {
        const stated = terms.needs.map((need) => ({ criteria: criteriaOf(need) }))
        const criteria = new Set(stated.flatMap((need) => need.criteria))
        return { needs: ids, unstated: complete ? 0 : unstated(entry, stated).length, complete, criteria }
      })
    },
    done: (): Classes => finish(needs.values, classes.values),
  }
}

function finish(found: readonly Need[], drafts: readonly Draft[]): Classes {
  const groupAt = found.map(groupOf)
  const order = GROUPS.flatMap((group) => [...groupAt.keys()].filter((id) => groupAt[id] === group))
  const renumbered = new Uint32Array(found.length)
  for (const [id, old] of order.entries()) renumbered[old] = id
  const groups = new Map<Group, { start: number; end: number }>()
  for (const [id, old] of order.entries()) {
    const group = groupAt[old]
    if (group !== undefined) groups.set(group, { start: groups.get(group)?.start ?? id, end: id + 1 })
  }
  const from = new Uint32Array(drafts.length + 1)
  for (const [c, { needs }] of drafts.entries()) from[c + 1] = (from[c] ?? 0) + needs.length
  return {
    needs: order.flatMap((old) => found[old] ?? []),
    groups,
    from,
    list: columnOf(
      drafts.flatMap(({ needs }) => needs.map((old) => renumbered[old] ?? 0)),
      found.length,
    ),
    unstated: Uint8Array.from(drafts, (draft) => draft.unstated),
    complete: Uint8Array.from(drafts, (draft) => Number(draft.complete)),
    needsPlace: Uint8Array.from(drafts, ({ criteria }) => Number(criteria.has('regionServed'))),
    needsLanguage: Uint8Array.from(drafts, ({ criteria }) => Number(criteria.has('dutch'))),
  }
}
