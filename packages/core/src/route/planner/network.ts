import type { Inventory } from '../../model/inventory.ts'
import { lookupOf, type Lookup } from '../../model/lookup.ts'
import { readFact } from '../../model/fact-state.ts'
import type { Need } from '../../model/need.ts'
import { CRITERIA_OF_STEP } from '../../model/vocabulary.ts'
import { judge } from '../../match/eligibility.ts'
import { dictionaryOf } from '../../match/compiled/dictionary.ts'
import { keyOf } from '../../match/compiled/need-groups.ts'
import { isAskedFor, isPortable, tokenKeys } from '../gives.ts'
import { legsOf, statedTransfer, type Leg } from '../leg.ts'
import { timetableOf, type Timetable } from './timetable.ts'

/** A leg as the fast planner reads it. Numbers stand for the leg's place in the network. */
export interface Node {
  leg: Leg
  at: number
  timetable: Timetable
  /** Distinct needs, by number. */
  needs: readonly number[]
  /** Criteria that apply and that no source states: always to confirm. */
  unsaid: number
  /** Legs that a source puts straight after it. */
  next: readonly number[]
  /** Whether some criterion asks for what it gives. */
  gives: boolean
  /** Legs with the same text here do the same for whatever comes later. Empty where it does nothing. */
  carries: string
  /** The step, where it is part of a stated sequence: such a step may come only once, and might come up again. */
  step: string
}

/** An inventory made ready for planning many queries. */
export interface Network {
  lookup: Lookup
  legs: readonly Leg[]
  nodes: readonly Node[]
  needs: readonly Need[]
  /** Legs that ask each need. */
  askedBy: readonly (readonly number[])[]
}

export function networkOf(inventory: Inventory): Network {
  const lookup = lookupOf(inventory)
  const legs = legsOf(lookup)
  const needs = dictionaryOf<Need>()
  const places = new Map(legs.map((leg, at) => [leg, at]))
  const mates = new Map<string, Leg[]>()
  for (const leg of legs) mates.set(leg.initiative.id, [...(mates.get(leg.initiative.id) ?? []), leg])
  const nodes = legs.map((leg, at): Node => {
    const { initiative, step } = leg
    const connected = initiative.connects.length > 0
    return {
      leg,
      at,
      timetable: timetableOf(leg.departures),
      needs: leg.terms.needs.map((need) => needs.idOf(keyOf(need), () => need)),
      unsaid: unsaidOf(lookup, leg),
      next: connected
        ? (mates.get(initiative.id) ?? []).flatMap((to) => (statedTransfer(leg, to) ? [places.get(to) ?? at] : []))
        : [],
      gives: leg.gives.some(isAskedFor),
      carries: carriesOf(leg),
      step: connected ? `${initiative.id}/${step.id}` : '',
    }
  })
  const askedBy = needs.values.map((): number[] => [])
  for (const node of nodes) for (const need of new Set(node.needs)) askedBy[need]?.push(node.at)
  return { lookup, legs, nodes, needs: needs.values, askedBy }
}

function unsaidOf(lookup: Lookup, leg: Leg): number {
  if (leg.terms.complete !== undefined || CRITERIA_OF_STEP[leg.step.kind].length === 0) return 0
  const { criteria } = judge(lookup, {}, { entry: leg, running: { state: 'running', cites: [] } })
  return criteria.length - leg.terms.needs.length
}

/** Tokens, and what an inferred transfer reads of their giver. One that may also be a last leg stays itself. */
function carriesOf({ gives, initiative, slug }: Leg): string {
  const portable = gives.filter(isPortable)
  if (portable.length === 0) return ''
  if (portable.length < gives.length) return slug
  const sectors = readFact(initiative.facts.sectors, true)
  return JSON.stringify([portable.map(tokenKeys), sectors.kind === 'known' ? sectors.values.toSorted() : initiative.id])
}
