import { canonicalJson } from '../canonical-json.ts'
import type { Fact } from '../model/fact.ts'
import { readFact } from '../model/fact-state.ts'
import type { Give } from '../model/give.ts'
import type { Profile } from '../model/profile.ts'
import { CEFR_LEVELS, LEVEL_RANKS, type CefrLevel, type Criterion, type Level } from '../model/vocabulary.ts'

/** What a step gives, each token once; not sure as soon as one source says so. In a fixed order. */
export function givesOf(fact: Fact<Give> | undefined): Give[] {
  const state = readFact(fact, true)
  const tokens = new Map<string, Give>()
  for (const { value } of 'claims' in state ? state.claims : []) {
    const { sure, ...token } = value
    const key = canonicalJson(token)
    const unsure = sure === false || tokens.get(key)?.sure === false
    tokens.set(key, unsure ? { ...token, sure: false } : token)
  }
  return [...tokens].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, give]) => give)
}

/** Portable tokens hold anywhere; the others only where they were given (semantics.md 6). */
export function isPortable(give: Give): boolean {
  if (give.token === 'certificate') return give.recognised !== false
  return give.token === 'diploma' || give.token === 'language' || give.token === 'licence'
}

const RAISED: ReadonlySet<Criterion> = new Set<Criterion>(['level', 'diploma', 'dutch'])

/** Whether tokens can change how it turns out: diplomas and language levels do, and nothing else does. */
export function isRaised(criteria: readonly Criterion[]): boolean {
  return criteria.some((criterion) => RAISED.has(criterion))
}

/** Whether some criterion can ask for it: none asks for a certificate or a licence. */
export function isAskedFor(give: Give): boolean {
  return give.token === 'language' || (give.token === 'diploma' && (give.level ?? give.field) !== undefined)
}

/** Tells portable tokens apart. One that is sure stands for the one that is not as well. */
export function tokenKeys(give: Give): string[] {
  const { sure, ...token } = give
  const key = canonicalJson(token)
  return sure === false ? [`${key}?`] : [key, `${key}?`]
}

/**
 * The profile of someone who has also earned these. A diploma raises the highest education and adds its direction, a
 * language level raises Dutch. What was never told stays untold: then it is not known to be lacking either.
 */
export function profileWith(profile: Profile, gives: readonly Give[]): Profile {
  let { level, dutch, diplomaFields } = profile
  for (const give of gives) {
    if (give.token === 'language') dutch = dutch && higherDutch(dutch, give.level)
    if (give.token !== 'diploma') continue
    if (give.level !== undefined) level = level && higherLevel(level, give.level)
    if (give.field !== undefined) diplomaFields = diplomaFields && [...new Set([...diplomaFields, give.field])]
  }
  return {
    ...profile,
    ...(level && { level }),
    ...(dutch && { dutch }),
    ...(diplomaFields && { diplomaFields }),
  }
}

function higherLevel(a: Level, b: Level): Level {
  const [x, y] = [LEVEL_RANKS[a], LEVEL_RANKS[b]]
  return y.lo > x.lo || (y.lo === x.lo && y.hi > x.hi) ? b : a
}

function higherDutch(a: CefrLevel, b: CefrLevel): CefrLevel {
  return CEFR_LEVELS.indexOf(b) > CEFR_LEVELS.indexOf(a) ? b : a
}
