import { canonicalJson } from '../canonical-json.ts'
import type { Fact } from '../model/fact.ts'
import { readFact } from '../model/fact-state.ts'
import type { Give } from '../model/give.ts'
import type { Diploma, Person } from '../match/person.ts'
import { CEFR_LEVELS, LEVEL_RANKS, type Criterion, type Level } from '../model/vocabulary.ts'

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
  return give.token === 'language' || give.token === 'diploma'
}

/** Tells portable tokens apart. One that is sure stands for the one that is not as well. */
export function tokenKeys(give: Give): string[] {
  const { sure, ...token } = give
  const key = canonicalJson(token)
  return sure === false ? [`${key}?`] : [key, `${key}?`]
}

/**
 * Someone who has also earned these. A diploma may raise the highest education and has its own level and direction, a
 * language level may raise Dutch. What was told stands, and what was never told stays untold.
 */
export function personWith(person: Person, gives: readonly Give[]): Person {
  if (gives.length === 0) return person
  const { earned, ...told } = person
  const dutch = [earned?.dutch, ...gives.map((give) => (give.token === 'language' ? give.level : undefined))]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => CEFR_LEVELS.indexOf(b) - CEFR_LEVELS.indexOf(a))
    .find((one) => told.dutch === undefined || CEFR_LEVELS.indexOf(one) > CEFR_LEVELS.indexOf(told.dutch))
  const own = gives.flatMap((give): Diploma[] =>
    give.token === 'diploma' ? [{ level: give.level, field: give.field }] : [],
  )
  const diplomas = withoutLess([...(earned?.diplomas ?? []), ...own.filter((one) => !isToldOf(told, one))])
  if (dutch === undefined && diplomas.length === 0) return told
  return { ...told, earned: { ...(dutch && { dutch }), diplomas } }
}

/** Whatever asks for this diploma is answered the same by what was told. */
function isToldOf({ level, diplomaFields }: Person, diploma: Diploma): boolean {
  const covers = diploma.field === undefined ? diplomaFields === undefined : diplomaFields?.includes(diploma.field)
  return covers === true && isNoLess(level, diploma.level)
}

/** In a fixed order, and without those that another one of the same direction is no less than. */
function withoutLess(diplomas: readonly Diploma[]): Diploma[] {
  const one = new Map(diplomas.map((diploma) => [`${diploma.field ?? ''} ${diploma.level ?? ''}`, diploma]))
  const sorted = [...one].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, diploma]) => diploma)
  const isLess = (a: Diploma, b: Diploma) =>
    a !== b &&
    a.field === b.field &&
    isNoLess(b.level, a.level) &&
    (!isNoLess(a.level, b.level) || sorted.indexOf(b) < sorted.indexOf(a))
  return sorted.filter((diploma) => !sorted.some((other) => isLess(diploma, other)))
}

/** Surely as high: of what is not said that is not known. */
function isNoLess(a: Level | undefined, b: Level | undefined): boolean {
  return a !== undefined && b !== undefined && LEVEL_RANKS[a].lo >= LEVEL_RANKS[b].hi
}
