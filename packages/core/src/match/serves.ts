import type { RegionId } from '../model/id.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Lookup } from '../model/lookup.ts'
import type { Place } from '../model/terms.ts'
import { extentOf } from './area.ts'

/**
 * For whom of a region's residents an initiative is, as far as sources say. `whole` and `part`: all or some of its
 * municipalities; `maybe`: an area whose extent is unknown and may reach here; `elsewhere`: other regions only.
 */
export const SERVED = ['whole', 'part', 'maybe', 'not-stated', 'elsewhere'] as const
export type Served = (typeof SERVED)[number]

/** Whether an initiative is for the residents of a region. What no source says is not "elsewhere". */
export function servedBy(lookup: Lookup, initiative: Initiative, region: RegionId): Served {
  const { regions } = initiative.facts
  if (regions?.kind !== 'known') return 'not-stated'
  const homes = [...extentOf(lookup, region).certain]
  const areas = regions.claims.map(({ value }) => extentOf(lookup, value))
  const certain = homes.filter((home) => areas.some((area) => area.certain.has(home))).length
  if (certain > 0) return certain === homes.length ? 'whole' : 'part'
  return homes.some((home) => areas.some((area) => area.possible.has(home))) ? 'maybe' : 'elsewhere'
}

/** Whether an offering of an initiative takes place in a region for certain. Whose residents it is for is another fact. */
export function takesPlaceIn(lookup: Lookup, { steps, offerings }: Initiative, region: RegionId): boolean {
  const { certain } = extentOf(lookup, region)
  const inside = (place: Place) => {
    const sites = 'municipality' in place ? [place.municipality] : [...extentOf(lookup, place.region).certain]
    return sites.length > 0 && sites.every((site) => certain.has(site))
  }
  return [...steps, ...offerings].some(
    ({ terms }) => terms.place?.kind === 'known' && terms.place.claims.some(({ value }) => inside(value)),
  )
}
