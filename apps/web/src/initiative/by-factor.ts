import { factorReasons, type Initiative, type Inventory, type Reason, type SuccessFactorId } from '@overstap/core'

/** How each initiative stands to a success factor. */
export function byFactor(inventory: Inventory, factor: SuccessFactorId): { initiative: Initiative; reason: Reason }[] {
  return inventory.initiatives.flatMap((initiative) => {
    const reason = factorReasons(inventory, initiative).find(({ params }) => params.factor === factor)
    return reason ? [{ initiative, reason }] : []
  })
}
