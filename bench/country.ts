import type { Inventory } from '@overstap/core'
import type { Random } from './random.ts'

/**
 * A made-up country for the benchmark: 35 labour-market regions on a grid between 50.8 and 53.4 degrees north, 10 or 9
 * municipalities each, 342 in all. The people of region r are in proportion to 1/(r + 4), so the largest region has ten
 * times the people of the smallest; inside a region municipality m has 1/(m + 1).
 */
export interface Country {
  registries: Pick<Inventory, 'regions' | 'municipalities'>
  /** A region, by population. */
  region(random: Random): number
  /** A municipality of a region, by population. */
  municipality(region: number, random: Random): string
}

const REGIONS = 35
const LARGE = 27

export function countryOf(): Country {
  const regions = Array.from({ length: REGIONS }, (_, r) => r)
  const sizes = regions.map((r) => (r < LARGE ? 10 : 9))
  const names = regions.map((r) => Array.from({ length: sizes[r] ?? 0 }, (_, m) => `town-${String(r)}-${String(m)}`))
  const byPeople = regions.map((r) => [r, 1 / (r + 4)] as const)
  const townsByPeople = names.map((towns) => towns.map((town, m) => [town, 1 / (m + 1)] as const))
  const municipalities = names.flatMap((towns, r) =>
    towns.map((id, m) => ({
      id,
      name: id,
      code: `GM${String(1000 + r * 10 + m)}`,
      at: [50.8 + Math.floor(r / 6) * 0.45 + (m % 3) * 0.14, 3.5 + (r % 6) * 0.6 + Math.floor(m / 3) * 0.15],
    })),
  )
  const labour = names.map((towns, r) => ({
    id: regionId(r),
    name: regionId(r),
    kind: 'arbeidsmarktregio',
    code: `AM${String(r + 1).padStart(2, '0')}`,
    municipalities: towns,
  }))
  const country = { id: 'country', name: 'Country', kind: 'country' }
  return {
    registries: { regions: [country, ...labour], municipalities } as unknown as Country['registries'],
    region: (random) => random.weighted(byPeople),
    municipality: (region, random) => random.weighted(townsByPeople[region] ?? []),
  }
}

export function regionId(region: number): string {
  return `region-${String(((region % REGIONS) + REGIONS) % REGIONS)}`
}
