import { canonicalJson } from '../canonical-json.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Condition, NeedTree } from '../model/need.ts'
import type { Criterion } from '../model/vocabulary.ts'
import { FIELDS_READ_BY, type QuestionField } from './field.ts'

/** The different conditions that an inventory states, by the field that an answer to them is held in. */
export type Stated = ReadonlyMap<QuestionField, readonly Condition[]>

const made = new WeakMap<Inventory, Stated>()

/** Made once for each inventory. What a source says is not needed is no condition. */
export function statedIn(inventory: Inventory): Stated {
  const known = made.get(inventory)
  if (known !== undefined) return known
  const distinct = new Map<string, Condition>()
  for (const { steps, offerings } of inventory.initiatives) {
    for (const { terms } of [...steps, ...offerings]) {
      const claims = terms.needs.flatMap((need) => need.claims).filter((claim) => claim.value.waived !== true)
      for (const condition of claims.flatMap((claim) => leavesOf(claim.value.tree)))
        distinct.set(canonicalJson(condition), condition)
    }
  }
  const stated = new Map<QuestionField, Condition[]>()
  for (const condition of distinct.values()) {
    for (const field of FIELDS_READ_BY[condition.criterion])
      stated.set(field, [...(stated.get(field) ?? []), condition])
  }
  made.set(inventory, stated)
  return stated
}

/** Stated conditions of one criterion. */
export function statedOn<C extends Criterion>(
  inventory: Inventory,
  criterion: C,
): Extract<Condition, { criterion: C }>[] {
  const [field] = FIELDS_READ_BY[criterion]
  const conditions = field === undefined ? [] : (statedIn(inventory).get(field) ?? [])
  return conditions.filter((c): c is Extract<Condition, { criterion: C }> => c.criterion === criterion)
}

/** The conditions of an all/any tree, in its order. */
function leavesOf(tree: NeedTree): Condition[] {
  if ('criterion' in tree) return [tree]
  return ('all' in tree ? tree.all : tree.any).flatMap(leavesOf)
}
