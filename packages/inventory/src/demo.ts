import type { Inventory } from '@overstap/core'
import snapshot from './generated/demo.json' with { type: 'json' }

/** A fictitious catalogue that shows what planning does with dates, prices and pay. Nothing in it exists. */
export const demoInventory = snapshot as unknown as Inventory
