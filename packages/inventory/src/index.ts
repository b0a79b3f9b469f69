import type { Inventory } from '@overstap/core'
import snapshot from './generated/snapshot.json' with { type: 'json' }

/** The Dutch inventory, checked when it was built. Its `version` is the hash of its content. */
export const inventory = snapshot as unknown as Inventory
