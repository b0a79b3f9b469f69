import type { Initiative, Inventory } from '@overstap/core'
import { countryOf, type Country } from './country.ts'
import { courseOf } from './generator-course.ts'
import { OCCUPATIONS, text } from './generator-words.ts'
import { providerOf } from './generator-provider.ts'
import { randomOf } from './random.ts'

/** The factors of the shipped inventory are 17; so are these. */
const FACTORS = Array.from({ length: 17 }, (_, f) => `factor-${String(f).padStart(2, '0')}`)

/**
 * A seeded national catalogue of `offerings` offerings. What is drawn how is fixed, and written here:
 *
 * - **Shape.** A provider has 1 + geometric(mean 19) courses; a course is an initiative with one first step, 15 % with
 *   a second one that a connection puts after it. A course has 1 + geometric(mean 1) offerings: 2 on average, so that
 *   100,000 offerings are 50,000 courses (La bonne alternance's size).
 * - **Regions** by population (see country.ts). 76 % of the providers serve their own region, 21 % their own and the
 *   next, 3 % the whole country; 98 % of the courses of the first two say so as a need, 50 % of the last. Offerings
 *   are in municipalities of the regions served, by population.
 * - **Correlated within a provider**: its region and reach, its sector (80 % of its courses), its kind of step (70 %),
 *   whether it states needs as conditions (99 % of providers do, for 99 % of their needs; else half), whether it states
 *   its terms completely (8 %), its style of intake, and how much it leaves unsaid: 27, 34, 42, 50 or 57 %, which
 *   holds for each of its facts.
 * - **Levels** mbo-1 4 %, mbo-2 22 %, mbo-3 18 %, mbo-4 30 %, hbo 20 %, wo 6 % asked at least; a quarter of them as a
 *   diploma, of these half in the sector. Dutch A2 8 %, B1 37 %, B2 40 %, C1 15 %. Age from 16 to 23; 25 % to 27 or 35 at
 *   most, 8 % without stated bounds. Work situation: seven usual combinations. Residence status: four. Experience 12 %,
 *   a group 6 %, a referral 10 %, benefit 8 %; work-learning and placement 30 % judged suitable. One in ten offerings
 *   asks one thing more or other than its step; 3 % of the needs are stated by two sources that may differ.
 * - **Intakes** 45 % fixed (1 to 4 dates within 18 months, one in four of them past), 25 % rolling, 30 % by agreement.
 *   Hours 4 to 40; dayparts; 12 % also in English; price, pay and duration, which no rule reads.
 * - **Factors** present 60 %, absent 40 % of those known; 2 of 17 do not apply to orientation.
 * - 2 % have ended, 5 % have a period of validity, 3 % are part of another.
 * - In all, 40 % of the facts are unknown: checked where the benchmark starts.
 *
 * Claims of one provider share their objects in memory, as they share a source.
 */
export function generateInventory(offerings: number, seed = 20261101): Inventory {
  const random = randomOf(seed)
  const country: Country = countryOf()
  const initiatives: Initiative[] = []
  const sources: { id: string; title: string; quotable: boolean }[] = []
  for (let made = 0; made < offerings;) {
    const provider = providerOf(country, random, sources.length)
    sources.push({ id: provider.source, title: provider.source, quotable: false })
    for (let courses = 1 + geometric(random, 19); courses > 0 && made < offerings; courses -= 1) {
      const count = Math.min(offerings - made, 1 + geometric(random, 1))
      const whole = initiatives.length > 0 && random.chance(0.03) ? random.pick(initiatives).id : undefined
      initiatives.push(
        courseOf({ country, random, provider, factors: FACTORS }, { number: initiatives.length, count, whole }),
      )
      made += count
    }
  }
  return {
    version: seed.toString(16).padStart(64, '0'),
    collecting: { asked: [], says: [], pointers: [], scaling: [] },
    lifePhases: [],
    bottlenecks: [],
    recommendations: [],
    successFactors: FACTORS.map((id) => ({
      id,
      name: text(id),
      ask: text(id),
      scope: 'reskilling',
      effects: [],
      cites: [{ source: 'provider-0' }],
    })),
    targetGroups: ['newcomers', 'women', 'career-switchers'].map((id) => ({ id, name: text(id), cites: [] })),
    organisations: [],
    sources,
    occupations: OCCUPATIONS.map(([id, sector]) => ({ id, name: text(id), sector })),
    funding: [],
    ...country.registries,
    initiatives,
  } as unknown as Inventory
}

function geometric(random: { next(): number }, mean: number): number {
  return Math.floor(Math.log(1 - random.next()) / Math.log(mean / (mean + 1)))
}
