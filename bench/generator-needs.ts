import type { Need, NeedTree, ResidenceStatus, Sector, StepKind, WorkSituation } from '@overstap/core'
import { served, type Provider } from './generator-provider.ts'
import type { Random } from './random.ts'

const LEVELS = [
  ['mbo-1', 4],
  ['mbo-2', 22],
  ['mbo-3', 18],
  ['mbo-4', 30],
  ['hbo', 20],
  ['wo', 6],
] as const
const DUTCH = [
  ['A2', 8],
  ['B1', 37],
  ['B2', 40],
  ['C1', 15],
] as const
const SITUATIONS: readonly (readonly [WorkSituation[], number])[] = [
  [['employed'], 18],
  [['employed', 'self-employed'], 20],
  [['job-seeking', 'not-working'], 18],
  [['employed', 'job-seeking', 'not-working'], 14],
  [['student-mbo', 'student-higher'], 14],
  [['pupil-secondary'], 10],
  [['employed', 'self-employed', 'job-seeking', 'not-working', 'student-mbo'], 6],
]
const STATUSES: readonly (readonly [ResidenceStatus[], number])[] = [
  [['dutch-or-eu'], 40],
  [['dutch-or-eu', 'status-holder'], 38],
  [['dutch-or-eu', 'status-holder', 'other-permit'], 18],
  [['status-holder', 'asylum-seeker'], 4],
]

interface Course {
  provider: Provider
  random: Random
  kind: StepKind
  sector: Sector
}

/** What a step asks; each is left unsaid as often as its provider leaves things unsaid. */
export function needsOf(course: Course): Need[] {
  const { provider, random, kind } = course
  const told = () => !random.chance(provider.silence)
  const trees: NeedTree[] = []
  if (told()) trees.push(ageOf(random))
  if (told()) trees.push(levelOf(course))
  if (told()) trees.push({ criterion: 'dutch', min: random.weighted(DUTCH) })
  if (told()) trees.push({ criterion: 'workSituation', anyOf: [...random.weighted(SITUATIONS)] })
  if (told()) trees.push({ criterion: 'residenceStatus', anyOf: [...random.weighted(STATUSES)] })
  if (random.chance(provider.regions.length > 0 ? 0.98 : 0.5)) trees.push(servedBy(provider))
  if (random.chance(0.12)) trees.push({ criterion: 'experience', sector: course.sector })
  if (random.chance(0.06))
    trees.push({ criterion: 'membership', group: random.pick(['newcomers', 'women', 'career-switchers']) } as NeedTree)
  if (random.chance(0.1))
    trees.push({ criterion: 'referral', by: random.pick(['school', 'uwv', 'municipality', 'employer']) })
  if (random.chance(0.08)) trees.push({ criterion: 'benefit', anyOf: [random.pick(['ww', 'bijstand', 'wia-wajong'])] })
  if ((kind === 'work-learning' || kind === 'placement') && random.chance(0.3))
    trees.push({ criterion: 'judgedSuitable' })
  return trees.map((tree) => needOf(course, tree))
}

/** One offering in ten asks one thing more or other than its step does. */
export function extraNeed(course: Course): Need[] {
  const { random } = course
  if (!random.chance(0.1)) return []
  const tree = random.weighted<NeedTree>([
    [{ criterion: 'dutch', min: random.weighted(DUTCH) }, 35],
    [{ any: [levelOf(course), { criterion: 'experience', sector: course.sector }] }, 25],
    [{ criterion: 'referral', by: random.pick(['uwv', 'municipality', 'employer']) }, 20],
    [{ criterion: 'workSituation', anyOf: [...random.weighted(SITUATIONS)] }, 20],
  ])
  return [needOf(course, tree)]
}

function needOf({ provider, random }: Course, tree: NeedTree): Need {
  const exclusive = random.chance(provider.exclusive)
  const second = random.chance(0.03) && 'criterion' in tree && tree.criterion === 'dutch'
  const key = `need ${String(exclusive)} ${String(second)} ${JSON.stringify(tree)}`
  let need = provider.shared.get(key) as Need | undefined
  if (need === undefined) {
    const cites = [{ source: provider.source }]
    const claims = [{ value: { tree, exclusive }, cites }]
    if (second) claims.push({ value: { tree: { criterion: 'dutch', min: 'A2' }, exclusive }, cites })
    provider.shared.set(key, (need = { claims } as unknown as Need))
  }
  return need
}

function ageOf(random: Random): NeedTree {
  if (random.chance(0.08)) return { criterion: 'age' }
  const min = random.weighted([
    [16, 30],
    [18, 50],
    [21, 12],
    [23, 8],
  ] as const)
  return random.chance(0.25) ? { criterion: 'age', min, max: random.pick([27, 35]) } : { criterion: 'age', min }
}

function levelOf({ random, sector }: Course): NeedTree {
  const min = random.weighted(LEVELS)
  if (!random.chance(0.25)) return { criterion: 'level', min }
  return random.chance(0.5) ? { criterion: 'diploma', min, field: sector } : { criterion: 'diploma', min }
}

function servedBy(provider: Provider): NeedTree {
  return { criterion: 'regionServed', anyOf: served(provider) } as NeedTree
}
