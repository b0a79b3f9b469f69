import type { Profile } from '../../model/profile.ts'
import { evaluateNeed } from '../evaluate-need.ts'
import type { Compiled } from './compile.ts'
import { dictionaryOf, recent } from './dictionary.ts'
import { planeOf } from './layout.ts'
import { FIELDS_OF, GROUPS, type Group } from './need-groups.ts'

/** How a need turns out, as bits. */
export const CLOSES = 1
export const UNMET = 2
export const UNKNOWN = 4

/** How every distinct need turns out for a profile. */
export interface Told {
  /** By need: CLOSES, UNMET and UNKNOWN. */
  flags: Uint8Array
  /** By need: a number for the way it turns out; equal numbers of one need are equal results but for their sources. */
  outcomes: Uint32Array
  /** Bit planes over entries, without empty ones. An entry counts once in `unmet` or `unknown` for each of its needs. */
  closes: Int32Array[]
  unmet: Int32Array[]
  unknown: Int32Array[]
}

type Planes = Pick<Told, 'closes' | 'unmet' | 'unknown'>

/** Enough for every answer to one question; what was asked longest ago goes first. */
const KEPT_ANSWERS = 512
const KEPT_PLANES = 48

/**
 * Evaluates each distinct need once a profile, by the reference's own `evaluateNeed`. Needs are grouped by the answers
 * they read, so that a group is evaluated anew only for answers not seen lately, and its bit planes are made anew only
 * where these answers come to states not seen lately.
 */
export function tellerOf(compiled: Compiled): (profile: Profile) => Told {
  const { needs, groups } = compiled.classes
  const flags = new Uint8Array(needs.length)
  const outcomes = new Uint32Array(needs.length)
  const tellers = GROUPS.flatMap((group) => {
    const range = groups.get(group)
    return range === undefined
      ? []
      : [{ ...range, fields: fieldsOf(compiled, group), tell: groupTeller(compiled, range) }]
  })
  return (profile) => {
    const told: Told = { flags, outcomes, closes: [], unmet: [], unknown: [] }
    for (const { start, fields, tell } of tellers) {
      const one = tell(keyOf(profile, fields), profile)
      flags.set(one.flags, start)
      outcomes.set(one.outcomes, start)
      for (const { closes, unmet, unknown } of one.planes) {
        told.closes.push(...closes)
        told.unmet.push(...unmet)
        told.unknown.push(...unknown)
      }
    }
    return told
  }
}

/** Single words and numbers need no more than themselves; an answer is never the text of another kind of answer. */
function keyOf(profile: Profile, fields: readonly (keyof Profile)[]): string {
  let key = ''
  for (const field of fields) {
    const value = profile[field]
    key += typeof value === 'object' ? JSON.stringify(value) : String(value)
    key += ' '
  }
  return key
}

function fieldsOf({ classes }: Compiled, group: Group): (keyof Profile)[] {
  if (group !== 'joined') return [...FIELDS_OF[group]]
  const { start, end } = classes.groups.get(group) ?? { start: 0, end: 0 }
  const text = JSON.stringify(
    classes.needs.slice(start, end).map(({ claims }) => claims.map(({ value }) => value.tree)),
  )
  const read = Object.entries(FIELDS_OF).flatMap(([criterion, fields]) =>
    text.includes(`"${criterion}"`) ? fields : [],
  )
  return [...new Set(read)]
}

function groupTeller(compiled: Compiled, { start, end }: { start: number; end: number }) {
  const { lookup, classes } = compiled
  const results = classes.needs.slice(start, end).map(() => dictionaryOf<string>())
  const answers = recent<{ flags: Uint8Array; outcomes: Uint32Array; planes: Planes[] }>(KEPT_ANSWERS)
  const planes = recent<Planes[]>(KEPT_PLANES)
  const occurrences = occurrencesOf(compiled, { start, end })
  return (key: string, profile: Profile) =>
    answers(key, () => {
      const evaluated = classes.needs.slice(start, end).map((need) => evaluateNeed(lookup, profile, need))
      const flags = Uint8Array.from(evaluated, ({ state, exclusive }) =>
        state === 'met' ? 0 : state === 'unknown' ? UNKNOWN : exclusive ? CLOSES | UNMET : UNMET,
      )
      const outcomes = Uint32Array.from(evaluated, ({ state, who, basis, claims }, i) => {
        const result = [state, ...who, basis, ...claims.map((claim) => claim.state)].join()
        return results[i]?.idOf(result, () => result) ?? 0
      })
      return {
        flags,
        outcomes,
        planes: planes(flags.join(''), () => occurrences.map((of) => planesOf(compiled, flags, of))),
      }
    })
}

/** By class, which need of the group comes first in it, which second and so on; counted from 1, 0 for none. */
function occurrencesOf({ classes }: Compiled, { start, end }: { start: number; end: number }): Uint32Array[] {
  const occurrences: Uint32Array[] = []
  const { from, list, unstated } = classes
  for (let c = 0; c < unstated.length; c += 1) {
    let seen = 0
    for (let i = from[c] ?? 0; i < (from[c + 1] ?? 0); i += 1) {
      const need = list[i] ?? 0
      if (need < start || need >= end) continue
      const column = (occurrences[seen] ??= new Uint32Array(unstated.length))
      column[c] = need - start + 1
      seen += 1
    }
  }
  return occurrences
}

function planesOf({ layout, classOf }: Compiled, flags: Uint8Array, needOf: Uint32Array): Planes {
  const ofClass = Uint8Array.from(needOf, (need) => (need === 0 ? 0 : (flags[need - 1] ?? 0)))
  const made = (flag: number) =>
    flags.some((one) => (one & flag) !== 0)
      ? [planeOf(layout, (entry) => ((ofClass[classOf[entry] ?? 0] ?? 0) & flag) !== 0)]
      : []
  return { closes: made(CLOSES), unmet: made(UNMET), unknown: made(UNKNOWN) }
}
