import type { Lookup } from '../../model/lookup.ts'
import type { Need } from '../../model/need.ts'
import type { Profile } from '../../model/profile.ts'
import { recent } from '../../match/compiled/dictionary.ts'
import { FIELDS_OF, groupOf } from '../../match/compiled/need-groups.ts'
import type { Person } from '../../match/person.ts'
import { evaluateNeed } from '../../match/evaluate-need.ts'
import { criteriaOf } from '../../match/need-result.ts'
import { isRaised as raises } from '../gives.ts'

export const MET = 0
export const UNMET = 1
const UNKNOWN = 2
const STATES = { met: MET, unmet: UNMET, unknown: UNKNOWN } as const

/** The distinct needs of an inventory, by number. */
export interface Needs {
  exclusive: Uint8Array
  /** How every need turns out for a person. */
  tell(profile: Profile): Uint8Array
  /** How needs turn out for someone who differs from that person in nothing but what tokens can change. */
  tellAgain(told: Uint8Array, person: Person): Uint8Array
}

/** Whether tokens can change how it turns out. */
export function isRaised(need: Need): boolean {
  return raises(criteriaOf(need))
}

/** Enough for the answers of many people to one question; what was asked longest ago goes first. */
const KEPT_ANSWERS = 256

/** Each need is evaluated by the reference's own `evaluateNeed`, once for what it reads of a person. */
export function needsOf(lookup: Lookup, needs: readonly Need[]): Needs {
  const groups = new Map<string, number[]>()
  for (const [id, need] of needs.entries()) {
    const group = `${groupOf(need)} ${String(isRaised(need))}`
    groups.set(group, groups.get(group) ?? [])
    groups.get(group)?.push(id)
  }
  const tellers = [...groups.values()].map((ids) => tellerOf(lookup, needs, ids))
  const raised = tellers.filter(({ isRaised: raises }) => raises)
  const tellAll = (those: typeof tellers, told: Uint8Array, person: Person) => {
    for (const { ids, statesOf } of those) {
      const states = statesOf(person)
      for (let i = 0; i < ids.length; i += 1) told[ids[i] ?? 0] = states[i] ?? UNKNOWN
    }
    return told
  }
  return {
    exclusive: Uint8Array.from(needs, ({ claims }) => Number(claims.every(({ value }) => value.exclusive))),
    tell: (profile) => tellAll(tellers, new Uint8Array(needs.length), profile),
    tellAgain: (told, person) => tellAll(raised, told.slice(), person),
  }
}

function tellerOf(lookup: Lookup, needs: readonly Need[], numbers: readonly number[]) {
  const own = numbers.flatMap((id) => needs[id] ?? [])
  const fields = [...new Set(own.flatMap(criteriaOf).flatMap((criterion) => FIELDS_OF[criterion]))]
  const kept = recent<Uint8Array>(KEPT_ANSWERS)
  return {
    ids: Uint32Array.from(numbers),
    isRaised: own.some(isRaised),
    statesOf: (person: Person) =>
      kept(JSON.stringify([person.earned, ...fields.map((field) => person[field])]), () =>
        Uint8Array.from(own, (need) => STATES[evaluateNeed(lookup, person, need).state]),
      ),
  }
}
