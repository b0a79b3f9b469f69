import type { Condition, Criterion, Inventory, NeedTree } from '@overstap/core'

const read = new WeakMap<Inventory, ReadonlyMap<Criterion, Condition[]>>()

/** Every condition that some step or offering in the inventory states, by criterion. Read once: they may be thousands. */
export function conditionsIn(inventory: Inventory): ReadonlyMap<Criterion, Condition[]> {
  const known = read.get(inventory)
  if (known !== undefined) return known
  const terms = inventory.initiatives.flatMap(({ steps, offerings }) =>
    [...steps, ...offerings].map((part) => part.terms),
  )
  const conditions = terms.flatMap((term) =>
    term.needs.flatMap((need) => need.claims.flatMap((claim) => leavesOf(claim.value.tree))),
  )
  const byCriterion = new Map<Criterion, Condition[]>()
  for (const condition of conditions) {
    const same = byCriterion.get(condition.criterion)
    if (same === undefined) byCriterion.set(condition.criterion, [condition])
    else same.push(condition)
  }
  read.set(inventory, byCriterion)
  return byCriterion
}

/** Conditions of one kind. */
export function conditionsOn<C extends Criterion>(
  inventory: Inventory,
  criterion: C,
): Extract<Condition, { criterion: C }>[] {
  return (conditionsIn(inventory).get(criterion) ?? []) as Extract<Condition, { criterion: C }>[]
}

function leavesOf(tree: NeedTree): Condition[] {
  if ('criterion' in tree) return [tree]
  return ('all' in tree ? tree.all : tree.any).flatMap(leavesOf)
}
