import type { Lookup } from '../../model/lookup.ts'
import type { Need } from '../../model/need.ts'
import { dictionaryOf } from '../../match/compiled/dictionary.ts'
import { groupOf, keyOf } from '../../match/compiled/need-groups.ts'
import { unstated } from '../../match/eligibility.ts'
import { criteriaOf, type CriterionResult } from '../../match/need-result.ts'
import { CRITERIA } from '../../model/vocabulary.ts'
import { turnedAwayBy, type Youth } from '../for-adults.ts'
import { fitsNoAdult, staysAtSchool } from '../for-pupils.ts'
import type { Leg } from '../leg.ts'
import { isRaised } from './needs.ts'
import { SEQUENCES, type Sequence } from './sequences.ts'

/** Legs that ask the same and do the same for a route are refused, or looked at, together. */
export interface LegClass {
  /** The need that says whose residents it serves, first of all because it refuses most; -1 without. */
  region: number
  /** Other needs that tokens change nothing about. */
  needs: readonly number[]
  /** Needs that tokens may change: one of the network's lists. */
  ask: number
  role: number
  /** Criteria that apply and that no source states, as bits: always to confirm. */
  unsaid: number
  /** A source puts other steps before it. */
  follows: boolean
  forPupils: boolean
  /** Whom it leaves out for being young, as bits. */
  turnsAway: number
  sequence: Sequence
}

/** The same by class, as columns. Classes with the same need of a region stand together. */
export interface ClassColumns {
  region: Int32Array
  /** The other needs of class `c` are `needs[needStart[c]]` up to `needs[needStart[c + 1]]`. */
  needStart: Uint32Array
  needs: Uint32Array
  ask: Uint32Array
  role: Uint32Array
  unsaid: Uint32Array
  follows: Uint8Array
  forPupils: Uint8Array
  turnsAway: Uint8Array
  /** Place in `SEQUENCES`. */
  sequence: Uint8Array
}

export function classColumnsOf(classes: readonly LegClass[]): ClassColumns {
  const needStart = new Uint32Array(classes.length + 1)
  for (const [c, { needs }] of classes.entries()) needStart[c + 1] = (needStart[c] ?? 0) + needs.length
  return {
    region: Int32Array.from(classes, ({ region }) => region),
    needStart,
    needs: Uint32Array.from(classes.flatMap(({ needs }) => needs)),
    ask: Uint32Array.from(classes, ({ ask }) => ask),
    role: Uint32Array.from(classes, ({ role }) => role),
    unsaid: Uint32Array.from(classes, ({ unsaid }) => unsaid),
    follows: Uint8Array.from(classes, ({ follows }) => Number(follows)),
    forPupils: Uint8Array.from(classes, ({ forPupils }) => Number(forPupils)),
    turnsAway: Uint8Array.from(classes, (one) => one.turnsAway),
    sequence: Uint8Array.from(classes, ({ sequence }) => SEQUENCES.indexOf(sequence)),
  }
}

/** Takes legs one by one, and numbers what is distinct. */
export function legClassesOf(lookup: Lookup) {
  const needs = dictionaryOf<Need>()
  const asks = dictionaryOf<readonly number[]>()
  const classes = dictionaryOf<LegClass>()
  const raised: boolean[] = []
  const adultless: boolean[] = []
  const turned: Youth[] = []
  return {
    needs: needs.values,
    asks: asks.values,
    classes: classes.values,
    add(leg: Leg, { role, sequence }: { role: number; sequence: Sequence }): number {
      const { terms, initiative, follows } = leg
      const ids = terms.needs.map((need) => needs.idOf(keyOf(need), () => need))
      for (const [i, id] of ids.entries()) {
        const need = terms.needs[i]
        if (need === undefined || raised[id] !== undefined) continue
        // What one need tells is the same for every leg that has it.
        raised[id] = isRaised(need)
        adultless[id] = fitsNoAdult(lookup, need)
        turned[id] = turnedAwayBy(lookup, need)
      }
      const fixed = ids.filter((id) => raised[id] !== true)
      const changing = ids.filter((id) => raised[id] === true).toSorted((a, b) => a - b)
      const ask = asks.idOf(changing.join(), () => changing)
      const stated = terms.needs.map((need) => ({ criteria: criteriaOf(need) }))
      const unsaid = terms.complete === undefined ? bitsOf(unstated(leg, stated)) : 0
      const forPupils = staysAtSchool(initiative) || ids.some((id) => adultless[id] === true)
      const away = ids.reduce((youth, id) => youth | (turned[id] ?? 0), 0)
      const first = fixed.findIndex((id) => groupOf(needs.values[id] ?? EMPTY) === 'regionServed')
      const region = fixed[first] ?? -1
      // One that is asked twice is to be confirmed twice.
      const others = fixed.filter((_, i) => i !== first)
      const sorted = others.toSorted((a, b) => a - b)
      const key = [region, ...sorted, '|', ask, role, unsaid, follows, forPupils, away, sequence]
      return classes.idOf(key.join(' '), () => ({
        region,
        needs: others,
        ask,
        role,
        unsaid,
        follows,
        forPupils,
        turnsAway: away,
        sequence,
      }))
    },
  }
}

const EMPTY: Need = { claims: [] }

function bitsOf(results: readonly CriterionResult[]): number {
  return results.flatMap(({ criteria }) => criteria).reduce((bits, one) => bits | (1 << CRITERIA.indexOf(one)), 0)
}

/** How many bits are set. */
export function countOf(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}
