import { LEVELS, LEVEL_RANKS, parseQuery, type Level, type Query } from '@overstap/core'
import { countryOf } from './country.ts'
import { AS_OF } from './personas.ts'
import { randomOf, type Random } from './random.ts'

const country = countryOf()
const OF_EACH = 4

/**
 * 28 people of seven kinds, drawn by chance: four each. Kinds differ in what is told, and so in how far a route is away:
 * who knows little Dutch and has no diploma needs a transfer; who tells little is refused little.
 */
export function travellersOf(seed = 11): Query[] {
  const random = randomOf(seed)
  return KINDS.flatMap((kind) => Array.from({ length: OF_EACH }, () => kind(random)))
}

const WORKING = ['employed', 'self-employed', 'job-seeking', 'not-working'] as const
const GOALS = [
  { kind: 'technical-job' },
  { kind: 'sector', sector: 'energy' },
  { kind: 'sector', sector: 'installation' },
  { kind: 'occupation', occupation: 'fitter' },
]
const WELDER = { kind: 'occupation', occupation: 'welder' }

const KINDS: readonly ((random: Random) => Query)[] = [
  // Little Dutch and no diploma, and everything told: only what asks neither is open without a transfer.
  (random) =>
    ask(random, { ...adult(random), dutch: 'A2', level: random.pick(['primary', 'vmbo']), diplomaFields: [] }),
  // Dutch enough, no diploma.
  (random) => ask(random, { ...adult(random), dutch: 'B1', level: random.pick(['vmbo', 'mbo-1']), diplomaFields: [] }),
  // A diploma from elsewhere, and little Dutch.
  (random) => ask(random, { ...adult(random), dutch: random.pick(['A1', 'A2']), level: random.pick(['mbo-4', 'hbo']) }),
  // At work with a diploma.
  (random) => ask(random, { ...adult(random), dutch: 'C1', level: random.pick(above(30)), workSituation: 'employed' }),
  // Tells little, and not where they live.
  (random) =>
    ask(random, { age: random.whole(20, 55), dutch: random.pick(['A2', 'B1', 'B2']), level: random.pick(above(20)) }),
  // Little Dutch, no diploma, and nothing told of work, home or status; an occupation that asks more Dutch.
  (random) => ask(random, { age: random.whole(20, 40), dutch: 'A2', level: 'vmbo', diplomaFields: [] }, WELDER),
  // Far from everything that is asked, and in a hurry: nothing takes so few days. Younger ones are led to no work at all.
  (random) => ({
    ...ask(random, {
      age: random.whole(12, 15),
      dutch: 'A0',
      level: 'primary',
      diplomaFields: [],
      workSituation: 'pupil-secondary',
      residenceStatus: 'asylum-seeker',
      municipality: townOf(random),
      experience: [],
      referrers: [],
      notGroups: ['newcomers', 'women', 'career-switchers'],
    }),
    horizonDays: 10,
  }),
]

function adult(random: Random): object {
  return {
    age: random.whole(24, 60),
    workSituation: random.pick(WORKING),
    residenceStatus: random.pick(['dutch-or-eu', 'status-holder']),
    municipality: townOf(random),
    ...(random.chance(0.5) && { experience: [] }),
    ...(random.chance(0.5) && { referrers: [] }),
  }
}

function ask(random: Random, profile: object, goal: object = random.pick(GOALS)): Query {
  return parseQuery({
    asOf: AS_OF,
    profile,
    goal,
    wishes: { maxKilometres: random.pick([20, 40, 60]), maxHours: random.pick([20, 32, 40]) },
    limit: 20,
  })
}

function above(rank: number): Level[] {
  return LEVELS.filter((level) => LEVEL_RANKS[level].lo >= rank)
}

function townOf(random: Random): string {
  return country.municipality(country.region(random), random)
}
