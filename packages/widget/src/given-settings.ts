import type { Inventory, InitiativeId } from '@overstap/core'
import { loadMeasures } from '@overstap/ui'
import SelectionLine from './SelectionLine.vue'
import { readSettings, type Complain, type Given, type Settings } from './read-settings.ts'
import { selectionOf } from './selection.ts'

export { readAddress } from './read-settings.ts'

/** What the finder needs to know of what a page has set. */
export interface ShownSettings extends Pick<Settings, 'language' | 'heading' | 'site' | 'goal' | 'weights'> {
  /** The only initiatives to speak of; undefined for all. */
  selection: InitiativeId[] | undefined
  /** What says so; it comes along with the settings. */
  note: typeof SelectionLine | undefined
}

/** Comes when a page has set something; see plain-settings.ts for when it has not. */
export async function givenSettings(given: Given, inventory: Inventory, complain: Complain): Promise<ShownSettings> {
  const settings = readSettings(given, inventory, complain)
  if (settings.goal) await loadMeasures()
  return { ...settings, selection: selectionOf(inventory, settings), note: SelectionLine }
}
