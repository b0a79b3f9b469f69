import {
  BENEFITS,
  DAYPARTS,
  LEVELS,
  LEVEL_RANKS,
  RESIDENCE_STATUSES,
  WORK_SITUATIONS,
  parseQuery,
  type Matcher,
  type Query,
} from '@overstap/core'
import { countryOf } from './country.ts'
import { randomOf, type Random } from './random.ts'

/** The day that the benchmark asks on. */
export const AS_OF = '2026-11-01'

export const BOUNDS = { selective: [0.001, 0.005], broad: [0.08, 0.3] } as const
export type Kind = keyof typeof BOUNDS
export const KINDS = ['selective', 'broad'] as const satisfies readonly Kind[]
export type People = Record<Kind, Query[]>

const OF_EACH = 12

export function peopleOf(matcher: Matcher): People {
  return { selective: personasOf(matcher, 'selective'), broad: personasOf(matcher, 'broad') }
}

/** People drawn in the same ways by other chances, whatever they let through. */
export function strangersOf(count: number): Query[] {
  const random = randomOf(9)
  return Array.from({ length: count }, (_, i) => (i % 2 === 0 ? selective(random) : broad(random)))
}

/**
 * People drawn by chance until enough of them let through as much as their kind is to: a share of the initiatives that
 * is not closed. The selective answer every question and are far from what is usually asked; the broad answer four to
 * six. All have the same wishes: a distance where a home is told, hours, a start and a direction.
 */
function personasOf(matcher: Matcher, kind: Kind): Query[] {
  const random = randomOf(kind === 'selective' ? 7 : 8)
  const found: Query[] = []
  for (let tries = 0; found.length < OF_EACH; tries += 1) {
    if (tries > 20_000) throw new RangeError(`no ${kind} personas in this catalogue`)
    const query = kind === 'selective' ? selective(random) : broad(random)
    const share = shareOf(matcher, [query])
    if (share >= BOUNDS[kind][0] && share <= BOUNDS[kind][1]) found.push(query)
  }
  return found
}

/** The mean share of initiatives that queries let through. */
export function shareOf(matcher: Matcher, queries: readonly Query[]): number {
  const shares = queries.map((query) => {
    const { counts } = matcher.match({ ...query, limit: 1 })
    const passed = counts.open + counts['to-confirm']
    return passed / (passed + counts.closed)
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

function selective(random: Random): Query {
  const low = LEVELS.filter((level) => LEVEL_RANKS[level].hi <= 20)
  return ask(random, {
    age: random.whole(36, 66),
    level: random.pick(low),
    diplomaFields: [],
    dutch: random.pick(['A0', 'A1', 'A2']),
    occupations: [],
    experience: [],
    workSituation: random.pick(WORK_SITUATIONS),
    benefit: random.pick(BENEFITS),
    residenceStatus: random.pick(RESIDENCE_STATUSES.slice(1)),
    sex: random.pick(['female', 'male']),
    municipality: townOf(random),
    referrers: [],
    groups: [],
    notGroups: ['newcomers', 'women', 'career-switchers'],
  })
}

function broad(random: Random): Query {
  return ask(random, {
    age: random.whole(18, 60),
    level: random.pick(LEVELS.filter((level) => LEVEL_RANKS[level].lo >= 20)),
    dutch: random.pick(['B1', 'B2', 'C1', 'C2']),
    workSituation: random.pick(['employed', 'self-employed', 'job-seeking', 'not-working']),
    ...(random.chance(0.5) && { residenceStatus: random.pick(RESIDENCE_STATUSES) }),
    ...(random.chance(0.3) && { municipality: townOf(random) }),
  })
}

function ask(random: Random, profile: object): Query {
  return parseQuery({
    asOf: AS_OF,
    profile,
    goal: { kind: 'sector', sector: random.pick(['ict', 'energy', 'construction', 'installation', 'manufacturing']) },
    wishes: {
      maxKilometres: random.pick([10, 20, 40, 60]),
      maxHours: random.pick([12, 20, 32]),
      startBy: random.pick(['2027-02-01', '2027-09-01']),
      dayparts: [random.pick(DAYPARTS)],
    },
    filters: { verdicts: ['open', 'to-confirm'] },
    limit: 20,
  })
}

const country = countryOf()

function townOf(random: Random): string {
  return country.municipality(country.region(random), random)
}
