import type { Inventory, SuccessFactorId, Weights } from '@overstap/core'

/** Weights with one moved; those of 1 are left out. Undefined where nothing would count at all: that has no answer. */
export function weighed(
  inventory: Inventory,
  weights: Weights,
  { factor, weight }: { factor: SuccessFactorId; weight: number },
): Weights | undefined {
  const moved: Weights = { ...weights, [factor]: weight }
  if (inventory.successFactors.every(({ id }) => moved[id] === 0)) return undefined
  return Object.fromEntries(Object.entries(moved).filter(([, one]) => one !== 1))
}
