import { SECTORS, STEP_KINDS, type Sector, type StepKind } from '@overstap/core'
import { regionId, type Country } from './country.ts'
import type { Random } from './random.ts'

/** What the courses of one provider have in common. */
export interface Provider {
  source: string
  /** Where it works; empty for the whole country. */
  regions: number[]
  sector: Sector
  kind: StepKind
  /** Chance that one of its facts is left unsaid. */
  silence: number
  /** Chance that a need of it is a condition. */
  exclusive: number
  complete: boolean
  intake: 'fixed' | 'rolling' | 'by-agreement'
  /** One object for each distinct value, as they share a source. */
  shared: Map<string, unknown>
}

const KINDS: readonly (readonly [StepKind, number])[] = STEP_KINDS.map(
  (kind) =>
    [
      kind,
      { orientation: 10, assessment: 5, bridging: 10, training: 50, 'work-learning': 20, placement: 5 }[kind],
    ] as const,
)
const WORK: readonly (readonly [Sector, number])[] = SECTORS.map(
  (sector) =>
    [
      sector,
      { technology: 12, ict: 22, energy: 14, construction: 16, installation: 14, manufacturing: 14, education: 8 }[
        sector
      ],
    ] as const,
)

export function providerOf(country: Country, random: Random, number: number): Provider {
  const home = country.region(random)
  const reach = random.weighted([
    ['own', 76],
    ['next', 21],
    ['country', 3],
  ] as const)
  return {
    source: `provider-${String(number)}`,
    regions: reach === 'country' ? [] : reach === 'next' ? [home, home + 1] : [home],
    sector: random.weighted(WORK),
    kind: random.weighted(KINDS),
    silence: random.weighted([
      [0.27, 15],
      [0.34, 20],
      [0.42, 30],
      [0.5, 20],
      [0.57, 15],
    ] as const),
    exclusive: random.chance(0.99) ? 0.99 : 0.5,
    complete: random.chance(0.08),
    intake: random.weighted([
      ['fixed', 45],
      ['rolling', 25],
      ['by-agreement', 30],
    ] as const),
    shared: new Map(),
  }
}

export const anySector = (random: Random): Sector => random.weighted(WORK)
export const anyKind = (random: Random): StepKind => random.weighted(KINDS)

/** The regions served, as ids. */
export function served({ regions }: Provider): string[] {
  return regions.length === 0 ? ['country'] : regions.map(regionId)
}

/** One claim by the provider, the same object for the same value. */
export function says<T>({ shared, source }: Provider, value: T) {
  const key = JSON.stringify(value)
  let fact = shared.get(key)
  if (fact === undefined) shared.set(key, (fact = { kind: 'known', claims: [{ value, cites: [{ source }] }] }))
  return fact
}
