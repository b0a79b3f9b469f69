import type { Initiative, Inventory, Sector } from '@overstap/core'
import { generateInventory } from './generator.ts'
import { randomOf, type Random } from './random.ts'

/** Mondays from 1 June 2026: intakes are on these, and share their strings. */
const MONDAYS = Array.from({ length: 260 }, (_, week) =>
  new Date(Date.UTC(2026, 5, 1 + 7 * week)).toISOString().slice(0, 10),
)
const INTAKES = 20
const WEEKS = [2, 4, 8, 13, 20, 26, 40, 52] as const

type Known = Record<string, unknown>
type Job = { occupation?: string }
type Asked = { claims: { value: { tree: { criterion?: string } } }[] }
interface Course {
  random: Random
  cites: unknown
  sector: Sector
}
type Part = Omit<Initiative['steps'][number], 'terms' | 'kind'> & { kind: string; terms: Known }

/**
 * The catalogue of `generateInventory` made fit for planning, by chances of their own: what matching is measured on
 * stays as it is. What is drawn how is fixed, and written here:
 *
 * - **Intakes.** Each step and each offering has 20 fixed ones: the first up to 20 weeks after 1 June 2026, so that some
 *   have passed, and then one every 2 to 7 weeks.
 * - **Portable gives.** 15 % of the bridging courses teach Dutch: 60 % to B1, 40 % to B2, for whoever is one level lower
 *   (a condition), in no sector. 4 % of the training leads to a diploma: mbo-2 60 %, for whoever has B1 (a condition), or
 *   mbo-4, for whoever has mbo-2. These courses give no job, and ask of Dutch and level only this; their other needs
 *   stay. Courses that give a job ask Dutch, levels and diplomas as they did: that is what makes inferred transfers.
 *   Whoever trains welders asks B1 (a condition): with less Dutch, only a transfer leads there.
 * - **Stated sequences.** The 15 % of the courses with a second step: the first one prepares, the second is work-learning
 *   and gives the job; a quarter of them have a third, a placement, that gives it instead. Steps after the first say
 *   nothing of whom they are for.
 * - **Terms.** A step lasts 2, 4, 8, 13, 20, 26, 40 or 52 weeks, and an offering that tells its duration too. What tells a
 *   price tells it exactly: nothing in 60 %, else 250, 500, 1,000 or 2,500 euros. Work-learning and placement tell pay in
 *   80 %, and pay in 95 % of these; the rest tells in 40 % that it does not pay.
 */
export function generateRoutes(offerings: number, seed = 20261101): Inventory {
  const inventory = generateInventory(offerings, seed)
  const random = randomOf(seed + 1)
  const initiatives = inventory.initiatives.map((initiative) => routed(initiative, random))
  return { ...inventory, version: (seed + 1).toString(16).padStart(64, '0'), initiatives }
}

function routed(initiative: Initiative, random: Random): Initiative {
  const [first, ...more] = initiative.steps as unknown as Part[]
  if (first === undefined) return initiative
  const start = asksDutch(first)
  const known = initiative.facts.sectors?.kind === 'known' ? initiative.facts.sectors.claims[0]?.value : undefined
  const course: Course = { random, cites: start.cites, sector: known ?? 'technology' }
  const portable = more.length === 0 ? portableOf(start, course) : undefined
  const job = start.terms.gives ?? says(course, { token: 'job', sector: course.sector })
  const steps =
    more.length > 0
      ? sequenceOf(start, course, job)
      : [{ ...start, terms: { ...start.terms, ...termsOf(start.kind, course), ...portable?.terms } }]
  const { sectors, ...facts } = initiative.facts
  return {
    ...initiative,
    facts: { ...facts, ...(portable?.language !== true && sectors && { sectors }) },
    steps,
    connects: steps.length < 2 ? [] : [{ steps: steps.map(({ id }) => id), order: 'stated', cites: course.cites }],
    offerings: initiative.offerings.map((offering) => ({
      ...offering,
      terms: { ...offering.terms, ...offeredOf(offering.terms as unknown as Known, course) },
    })),
  } as unknown as Initiative
}

/** Whoever trains welders asks B1. */
function asksDutch(start: Part): Part {
  const { gives, needs } = start.terms as { gives?: { claims: { value: Job }[] }; needs: Asked[] }
  if (gives?.claims[0]?.value.occupation !== 'welder') return start
  const others = needs.filter(({ claims }) => claims[0]?.value.tree.criterion !== 'dutch')
  const dutch = {
    claims: [{ value: { tree: { criterion: 'dutch', min: 'B1' }, exclusive: true }, cites: start.cites }],
  }
  return { ...start, terms: { ...start.terms, needs: [...others, dutch] } }
}

/** What a course gives that holds elsewhere, with what it asks; undefined for most. */
function portableOf({ kind, terms }: Part, course: Course): { language: boolean; terms: Known } | undefined {
  const { random } = course
  const needs = (terms.needs as Asked[]).filter(
    ({ claims }) => !['dutch', 'level', 'diploma'].includes(claims[0]?.value.tree.criterion ?? ''),
  )
  const asking = (tree: object) => ({
    needs: [...needs, { claims: [{ value: { tree, exclusive: true }, cites: course.cites }] }],
  })
  if (kind === 'bridging' && random.chance(0.15)) {
    const level = random.chance(0.6) ? 'B1' : 'B2'
    const gives = says(course, { token: 'language', level })
    return { language: true, terms: { ...asking({ criterion: 'dutch', min: level === 'B1' ? 'A2' : 'B1' }), gives } }
  }
  if (kind !== 'training' || !random.chance(0.04)) return undefined
  const level = random.weighted([
    ['mbo-2', 60],
    ['mbo-4', 40],
  ] as const)
  const gives = says(course, { token: 'diploma', level })
  const tree = level === 'mbo-2' ? { criterion: 'dutch', min: 'B1' } : { criterion: 'level', min: 'mbo-2' }
  return { language: false, terms: { ...asking(tree), gives } }
}

function sequenceOf(start: Part, course: Course, job: unknown): Part[] {
  const third = course.random.chance(0.25)
  const part = (id: string, kind: string, gives: unknown): Part =>
    ({ ...start, id, kind, terms: { needs: [], ...termsOf(kind, course), gives } }) as unknown as Part
  return [
    { ...start, terms: { ...start.terms, ...termsOf(start.kind, course), gives: says(course, { token: 'prepared' }) } },
    part('then', 'work-learning', third ? says(course, { token: 'prepared' }) : job),
    ...(third ? [part('work', 'placement', job)] : []),
  ]
}

function termsOf(kind: string, course: Course): Known {
  const { random } = course
  const works = kind === 'work-learning' || kind === 'placement'
  const pay = !random.chance(works ? 0.8 : 0.4) ? undefined : works && random.chance(0.95) ? 2000 : 0
  return {
    intake: intakesOf(course),
    duration: weeks(course, random.pick(WEEKS)),
    ...(pay !== undefined && { pay: says(course, { amount: exactly(pay), per: 'month' }) }),
  }
}

function offeredOf({ price, duration }: Known, course: Course): Known {
  const { random } = course
  return {
    intake: intakesOf(course),
    ...(price !== undefined && {
      price: says(course, { amount: exactly(random.chance(0.6) ? 0 : random.pick([250, 500, 1000, 2500])) }),
    }),
    ...(duration !== undefined && { duration: weeks(course, random.pick(WEEKS)) }),
  }
}

function intakesOf(course: Course): unknown {
  const { random } = course
  let week = random.whole(0, 20)
  const dates = Array.from({ length: INTAKES }, () => MONDAYS[(week += random.whole(2, 7))])
  return says(course, { kind: 'fixed', dates })
}

function weeks(course: Course, n: number): unknown {
  const duration = `P${String(n)}W`
  return says(course, { min: duration, max: duration })
}

function exactly(n: number) {
  return { min: n, max: n }
}

function says({ cites }: Course, value: unknown): unknown {
  return { kind: 'known', claims: [{ value, cites }] }
}
