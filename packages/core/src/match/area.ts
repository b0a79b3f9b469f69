import type { Lookup } from '../model/lookup.ts'
import type { Profile } from '../model/profile.ts'
import type { Place } from '../model/terms.ts'
import { every, known, some, type State } from './kleene.ts'

/** A municipality certainly in an area, or possibly: where an area's extent is unknown, what bounds it is possible. */
interface Extent {
  certain: ReadonlySet<string>
  possible: ReadonlySet<string>
}

const extents = new WeakMap<Lookup, Map<string, Extent>>()

/** The municipalities of a region. An unknown extent without bounds may be anywhere. */
export function extentOf(lookup: Lookup, region: string): Extent {
  let cache = extents.get(lookup)
  if (cache === undefined) extents.set(lookup, (cache = new Map()))
  let extent = cache.get(region)
  if (extent === undefined) cache.set(region, (extent = readExtent(lookup, region)))
  return extent
}

function readExtent(lookup: Lookup, id: string): Extent {
  const region = lookup.regions.get(id)
  const all = new Set<string>(lookup.municipalities.keys())
  if (region?.kind === 'country') return { certain: all, possible: all }
  const parts = (region?.regions ?? []).map((part) => extentOf(lookup, part))
  const certain = new Set<string>([...(region?.municipalities ?? []), ...parts.flatMap((part) => [...part.certain])])
  if (region?.municipalities !== undefined || region?.regions !== undefined) {
    return { certain, possible: new Set([...certain, ...parts.flatMap((part) => [...part.possible])]) }
  }
  if (region?.within === undefined) return { certain, possible: all }
  return { certain, possible: new Set(region.within.flatMap((outer) => [...extentOf(lookup, outer).possible])) }
}

/** The municipalities a person may live in, or undefined where nothing was told. */
export function homesOf(lookup: Lookup, profile: Profile): ReadonlySet<string> | undefined {
  if (profile.municipality !== undefined) return new Set([profile.municipality])
  return profile.region === undefined ? undefined : extentOf(lookup, profile.region).possible
}

/** Whether someone living in one of `homes` lives in the region. */
export function livesIn(lookup: Lookup, homes: ReadonlySet<string>, region: string): State {
  const { certain, possible } = extentOf(lookup, region)
  if ([...homes].every((home) => certain.has(home))) return 'met'
  return [...homes].some((home) => possible.has(home)) ? 'unknown' : 'unmet'
}

/** Whether a place lies in the person's own municipality or labour-market region. */
export function nearHome(lookup: Lookup, homes: ReadonlySet<string>, place: Place): State {
  if ('region' in place) return livesIn(lookup, homes, place.region)
  const regions = lookup.inventory.regions.filter(
    (region) => region.kind === 'arbeidsmarktregio' && region.municipalities?.includes(place.municipality),
  )
  return some(regions.map((region) => livesIn(lookup, homes, region.id)))
}

/** Whether a place is within `maxKilometres` in a straight line, for every municipality that home and place can be. */
export function within(
  lookup: Lookup,
  options: { homes: ReadonlySet<string>; place: Place; maxKilometres: number },
): State {
  const { homes, place, maxKilometres } = options
  const sites =
    'municipality' in place ? new Set<string>([place.municipality]) : extentOf(lookup, place.region).possible
  const states = [...homes].flatMap((home) =>
    [...sites].map((site) => {
      const distance = kilometresBetween(lookup, home, site)
      return distance === undefined ? 'unknown' : known(distance <= maxKilometres)
    }),
  )
  if (states.length === 0) return 'unknown'
  return every(states) === 'met' ? 'met' : some(states) === 'unmet' ? 'unmet' : 'unknown'
}

/** Kilometres in a straight line between the centroids of two municipalities. */
export function kilometresBetween(lookup: Lookup, a: string, b: string): number | undefined {
  const from = lookup.municipalities.get(a)?.at
  const to = lookup.municipalities.get(b)?.at
  if (from === undefined || to === undefined) return undefined
  const radians = Math.PI / 180
  const [lat, lon] = [(to[0] - from[0]) * radians, (to[1] - from[1]) * radians]
  const haversine =
    Math.sin(lat / 2) ** 2 + Math.cos(from[0] * radians) * Math.cos(to[0] * radians) * Math.sin(lon / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(haversine))
}
