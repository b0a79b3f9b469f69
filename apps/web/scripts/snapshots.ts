import { inventory } from '@overstap/inventory'

/** Every published inventory and the present one, as JSON by its version. */
export async function snapshots(): Promise<Map<string, string>> {
  return new Map([[inventory.version, JSON.stringify(inventory)]])
}
