import type { Inventory } from '@overstap/core'

/** The file beside the widget that holds the inventory, named by its version; see vite.config.ts. */
declare const SNAPSHOT: { file: string; version: string }

/** The inventory this widget was built with. @throws where it cannot be had, or is another one. */
export async function loadSnapshot(): Promise<Inventory> {
  const response = await fetch(new URL(SNAPSHOT.file, import.meta.url))
  if (!response.ok) throw new Error(`the inventory answered ${response.status}`)
  const snapshot = (await response.json()) as Inventory
  if (snapshot.version !== SNAPSHOT.version) throw new Error('the inventory is another version than the widget')
  return snapshot
}
