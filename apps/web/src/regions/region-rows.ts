import { lookupOf, runningAt, servedBy, takesPlaceIn, type Inventory, type Region } from '@overstap/core'
import { labourMarketRegions } from '../site/pages.ts'

/** How many initiatives there are for a region: those whose source names it, those that may, and those that are there. */
export interface RegionRow {
  region: Region
  named: number
  maybe: number
  here: number
}

/** A row for each region, by name. What has ended does not count. */
export function regionRows(inventory: Inventory, asOf: string): RegionRow[] {
  const lookup = lookupOf(inventory)
  const running = inventory.initiatives.filter((initiative) => runningAt(lookup, initiative, asOf).state !== 'ended')
  return labourMarketRegions(inventory).map((region) => {
    const served = running.map((initiative) => servedBy(lookup, initiative, region.id))
    return {
      region,
      named: served.filter((kind) => kind === 'whole' || kind === 'part').length,
      maybe: served.filter((kind) => kind === 'maybe').length,
      here: running.filter((initiative) => takesPlaceIn(lookup, initiative, region.id)).length,
    }
  })
}
