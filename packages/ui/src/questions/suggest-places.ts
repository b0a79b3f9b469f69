import type { Inventory, MunicipalityId, RegionId } from '@overstap/core'
import { EVERYDAY_NAMES, plain } from './place.ts'

/** A place that can be chosen: for a municipality its own name or what people call it, or a region as a whole. */
export interface Place {
  name: string
  /** The official name, where this is another. */
  official?: string
  at: { municipality: MunicipalityId } | { region: RegionId }
}

/** Every place, municipalities first, each kind by name. */
export function placesOf({ municipalities, regions }: Inventory): Place[] {
  const byName = (a: Place, b: Place) => a.name.localeCompare(b.name, 'nl')
  const everyday = Object.entries(EVERYDAY_NAMES).flatMap(([name, official]): Place[] => {
    const id = municipalities.find((one) => one.name === official)?.id
    return id === undefined ? [] : [{ name, official, at: { municipality: id } }]
  })
  const own = municipalities.map(({ id, name }): Place => ({ name, at: { municipality: id } }))
  const areas = regions.filter(({ kind }) => kind === 'arbeidsmarktregio')
  return [
    ...[...own, ...everyday].toSorted(byName),
    ...areas.map(({ id, name }): Place => ({ name, at: { region: id } })).toSorted(byName),
  ]
}

/** The places that a text may be the beginning of: first those that begin with it, then those with a word that does. */
export function suggestPlaces(places: readonly Place[], text: string): Place[] {
  const wanted = plain(text)
  if (wanted === '') return [...places]
  const starts = places.filter(({ name }) => plain(name).startsWith(wanted))
  const within = places.filter(
    ({ name }) => !starts.some((one) => one.name === name) && ` ${plain(name)}`.includes(` ${wanted}`),
  )
  return [...starts, ...within]
}
