import type { Inventory } from '@overstap/core'

/** The version this site was built with; see vite.config.ts. */
declare const INVENTORY_VERSION: string

/** The inventory is a file of its own, named by its content: it is fetched once and stays in the browser's cache. */
export async function loadInventory(): Promise<Inventory> {
  const response = await fetch(`/inventory/${INVENTORY_VERSION}.json`)
  if (!response.ok) throw new Error(`the inventory answered ${response.status}`)
  return (await response.json()) as Inventory
}
