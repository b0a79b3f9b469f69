import { DAYPARTS, type Initiative, type Sector, type StepKind } from '@overstap/core'
import type { Country } from './country.ts'
import { OCCUPATIONS, text } from './generator-words.ts'
import { extraNeed, needsOf } from './generator-needs.ts'
import { anyKind, anySector, says, type Provider } from './generator-provider.ts'
import type { Random } from './random.ts'

interface Setting {
  country: Country
  random: Random
  provider: Provider
  factors: readonly string[]
}

/** One course: an initiative with its steps and `count` offerings of the first of them. */
export function courseOf(
  setting: Setting,
  course: { number: number; count: number; whole: string | undefined },
): Initiative {
  const { random, provider } = setting
  const sector = random.chance(0.8) ? provider.sector : anySector(random)
  const kind = random.chance(0.7) ? provider.kind : anyKind(random)
  const id = `course-${course.number.toString(36).padStart(5, '0')}`
  const cites = [{ source: provider.source }]
  const step = (name: string, terms: object) => ({ id: name, kind, name: text(name), cites, terms })
  const more = random.chance(0.15)
  return {
    id,
    name: id,
    kind: 'programme',
    inAnnex: false,
    ...(course.whole !== undefined && { partOf: course.whole }),
    relatedTo: [],
    links: [],
    summary: text(id),
    checked: '2026-10-01',
    facts: factsOf(setting, sector),
    factors: factorsOf(setting, kind),
    outcomes: [],
    judgements: [],
    scaling: [],
    remarks: [],
    steps: [
      step('start', {
        needs: needsOf({ provider, random, kind, sector }),
        ...(provider.complete && { complete: cites }),
        ...givesOf(setting, sector),
      }),
      ...(more ? [step('then', { needs: [] })] : []),
    ],
    connects: more ? [{ steps: ['start', 'then'], order: 'stated', cites }] : [],
    offerings: Array.from({ length: course.count }, (_, i) => ({
      id: `edition-${String(i)}`,
      step: 'start',
      site: `site-${String(i)}`,
      terms: { needs: extraNeed({ provider, random, kind, sector }), ...termsOf(setting) },
    })),
  } as unknown as Initiative
}

function factsOf({ random, provider }: Setting, sector: Sector) {
  return {
    ...(random.chance(0.02) && {
      status: says(provider, { status: 'ended', on: random.pick(['2025', '2026-03', '2026-12']) }),
    }),
    ...(random.chance(0.05) && {
      validity: says(provider, { to: random.pick(['2026', '2026-06-30', '2027', '2028']) }),
    }),
    ...(!random.chance(provider.silence) && { sectors: says(provider, sector) }),
    ...(!random.chance(provider.silence) && {
      transitions: says(provider, random.pick(['work-to-work', 'into-work', 'school-to-work'])),
    }),
  }
}

function factorsOf({ random, provider, factors }: Setting, kind: StepKind) {
  return Object.fromEntries(
    factors.flatMap((factor, f) => {
      if (kind === 'orientation' && f < 2) return [[factor, { kind: 'not-applicable', why: 'orientation' }]]
      return random.chance(provider.silence) ? [] : [[factor, says(provider, random.chance(0.6))]]
    }),
  )
}

function givesOf({ random, provider }: Setting, sector: Sector) {
  if (random.chance(provider.silence)) return {}
  const occupation = OCCUPATIONS.find(([, other]) => other === sector)?.[0]
  const named = random.chance(0.5) && occupation !== undefined
  return { gives: says(provider, { token: 'job', sector, ...(named && { occupation }) }) }
}

/** Each term is left unsaid as often as its provider leaves things unsaid; where it is, is nearly always told. */
function termsOf({ country, random, provider }: Setting) {
  const { regions } = provider
  const told = () => !random.chance(provider.silence)
  const region = regions.length === 0 ? country.region(random) : random.pick(regions)
  const hours = random.pick([4, 8, 12, 16, 20, 24, 32, 36, 40])
  return {
    ...(random.chance(0.9) && { place: says(provider, { municipality: country.municipality(region % 35, random) }) }),
    ...(told() && { hours: says(provider, { min: hours, max: hours }) }),
    ...(told() && { dayparts: says(provider, random.pick(DAYPARTS)) }),
    ...(told() && { languages: says(provider, random.chance(0.12) ? 'en' : 'nl') }),
    ...(told() && { intake: says(provider, intakeOf(random, provider)) }),
    ...(told() && { price: says(provider, { amount: { min: 250 * random.whole(0, 16) } }) }),
    ...(told() && { duration: says(provider, { min: `P${String(2 * random.whole(1, 50))}W` }) }),
  }
}

/** Fixed dates lie from 5 months before to 13 months after 1 November 2026, on the first or fifteenth. */
function intakeOf(random: Random, { intake }: Provider) {
  const kind = random.chance(0.7)
    ? intake
    : random.weighted([
        ['fixed', 45],
        ['rolling', 25],
        ['by-agreement', 30],
      ] as const)
  if (kind !== 'fixed') return { kind }
  const dates = Array.from({ length: random.whole(1, 4) }, () => {
    const month = random.whole(5, 23)
    return `${String(2026 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-${random.pick(['01', '15'])}`
  })
  return { kind, dates: [...new Set(dates)].toSorted() }
}
