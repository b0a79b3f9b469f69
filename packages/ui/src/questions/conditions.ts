import type { Condition, Criterion, Inventory, NeedTree } from '@overstap/core'

const read = new WeakMap<Inventory, Condition[]>()

/** Every condition that some step or offering in the inventory states. */
export function conditionsIn(inventory: Inventory): Condition[] {
  const known = read.get(inventory)
  if (known !== undefined) return known
  const terms = inventory.initiatives.flatMap(({ steps, offerings }) =>
    [...steps, ...offerings].map((part) => part.terms),
  )
  const conditions = terms.flatMap((term) =>
    term.needs.flatMap((need) => need.claims.flatMap((claim) => leavesOf(claim.value.tree))),
  )
  read.set(inventory, conditions)
  return conditions
}

/** Conditions of one kind. */
export function conditionsOn<C extends Criterion>(
  inventory: Inventory,
  criterion: C,
): Extract<Condition, { criterion: C }>[] {
  return conditionsIn(inventory).filter((c): c is Extract<Condition, { criterion: C }> => c.criterion === criterion)
}

function leavesOf(tree: NeedTree): Condition[] {
  if ('criterion' in tree) return [tree]
  return ('all' in tree ? tree.all : tree.any).flatMap(leavesOf)
}
