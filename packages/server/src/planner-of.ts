import { createPlanner, type Inventory, type Planner } from '@overstap/core'

const planners = new WeakMap<Inventory, Planner>()

/** One planner an inventory, made when it is first asked. */
export function plannerOf(inventory: Inventory): Planner {
  let planner = planners.get(inventory)
  if (planner === undefined) planners.set(inventory, (planner = createPlanner(inventory)))
  return planner
}
