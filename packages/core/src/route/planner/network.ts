import type { Inventory } from '../../model/inventory.ts'
import { lookupOf, type Lookup } from '../../model/lookup.ts'
import { columnOf, dictionaryOf, type Column } from '../../match/compiled/dictionary.ts'
import { FIT_READS, type Example } from '../../match/compiled/fit-columns.ts'
import { strengthColumnsOf, type StrengthColumns } from '../../match/compiled/strength-columns.ts'
import { isPaidLearning } from '../choice.ts'
import { legsIn, type Leg } from '../leg.ts'
import { mayBeElsewhere } from '../trip.ts'
import { arranged, regionsOf, type RegionRange } from './arrange.ts'
import { durationsOf, type Durations } from './durations.ts'
import { classColumnsOf, legClassesOf, type ClassColumns } from './leg-classes.ts'
import { needsOf, type Needs } from './needs.ts'
import { rolesOf, type Roles } from './roles.ts'
import { livesOf, type Life } from './running.ts'
import { sequencesOf } from './sequences.ts'
import { timetablesOf, type Timetables } from './timetable.ts'

/** What a leg adds to a label, as bits. */
export const WORKS = 1
export const PAYS = 2
export const LEARNS_PAID = 4
export const MAY_BE_ELSEWHERE = 8

/** How a leg is found back in the inventory. */
interface Places {
  initiative: Column
  step: Column
  /** One more than its place among the offerings; 0 for a step by itself. */
  offering: Column
}

/** An inventory made ready for planning many queries: what a query reads of a leg is a number at its place. */
export interface Network {
  lookup: Lookup
  needs: Needs
  /** Distinct lists of needs that tokens may change. */
  asks: readonly (readonly number[])[]
  roles: Roles
  classes: ClassColumns
  /** Classes from one up to another ask the same need of a region; -1 for none. */
  regions: readonly RegionRange[]
  /** Legs of class `c` are `classStart[c]` up to `classStart[c + 1]`, best slugs first. */
  classStart: Uint32Array
  legs: number
  /** By leg, from here on. */
  classOf: Column
  places: Places
  /** Order of slugs. */
  rank: Uint32Array
  hours: { of: Column; examples: readonly Example[] }
  dayparts: { of: Column; examples: readonly Example[] }
  area: { of: Column; examples: readonly Example[] }
  timetables: Timetables
  durations: Durations
  /** Own cost in cents and days without pay, both ends. */
  costLo: Float64Array
  costHi: Float64Array
  unpaidLo: Float64Array
  unpaidHi: Float64Array
  bits: Uint8Array
  /** From 0, what looks best at first sight: routes found early spare looking at others. */
  merit: Uint8Array
  /** A number for its step where that has to be remembered, else -1. */
  step: Int32Array
  /** Legs that a source puts straight after it; undefined for most. */
  next: ReadonlyMap<number, readonly number[]>
  /** By initiative. */
  lives: (asOf: string) => Life
  strength: StrengthColumns
}

/** Reads every leg once, with the reference's own `legsIn`, and numbers what is distinct. */
export function networkOf(inventory: Inventory): Network {
  const lookup = lookupOf(inventory)
  const roles = rolesOf()
  const drafts = legClassesOf(lookup)
  const [timetables, durations] = [timetablesOf(), durationsOf()]
  const [hours, dayparts, area] = [dictionaryOf<Example>(), dictionaryOf<Example>(), dictionaryOf<Example>()]
  const steps = dictionaryOf<string>()
  const slugs: string[] = []
  const next = new Map<number, number[]>()
  const read = {
    class: [] as number[],
    initiative: [] as number[],
    step: [] as number[],
    offering: [] as number[],
    hours: [] as number[],
    dayparts: [] as number[],
    area: [] as number[],
    costLo: [] as number[],
    costHi: [] as number[],
    unpaidLo: [] as number[],
    unpaidHi: [] as number[],
    bits: [] as number[],
    merit: [] as number[],
    remembered: [] as number[],
  }
  for (const [i, initiative] of inventory.initiatives.entries()) {
    const first = slugs.length
    for (const { leg, next: after, sequence, remembered } of sequencesOf(legsIn(initiative))) {
      if (after.length > 0)
        next.set(
          slugs.length,
          after.map((at) => first + at),
        )
      const example = { initiative, entry: leg }
      read.class.push(drafts.add(leg, { role: roles.idOf(leg), sequence }))
      read.initiative.push(i)
      read.step.push(initiative.steps.indexOf(leg.step))
      read.offering.push(leg.offering === undefined ? 0 : initiative.offerings.indexOf(leg.offering) + 1)
      read.hours.push(hours.idOf(FIT_READS.hours(example), () => example))
      read.dayparts.push(dayparts.idOf(FIT_READS.daypart(example), () => example))
      read.area.push(area.idOf(FIT_READS.place(example), () => example))
      read.costLo.push(leg.cost.lo)
      read.costHi.push(leg.cost.hi)
      read.unpaidLo.push(leg.unpaid.lo)
      read.unpaidHi.push(leg.unpaid.hi)
      read.bits.push(bitsOf(leg))
      read.merit.push(meritOf(leg))
      read.remembered.push(remembered ? steps.idOf(`${initiative.id}/${leg.step.id}`, () => '') : -1)
      timetables.add(leg.departures)
      durations.add(leg.terms.duration)
      slugs.push(leg.slug)
    }
  }
  const { order, rank, classes, classStart } = arranged(drafts.classes, read.class, slugs)
  const numbered = new Uint32Array(order.length)
  for (const [leg, draft] of order.entries()) numbered[draft] = leg
  const column = (numbers: readonly number[], bound: number) =>
    columnOf(
      Uint32Array.from(order, (draft) => numbers[draft] ?? 0),
      bound,
    )
  const floats = (numbers: readonly number[]) => Float64Array.from(order, (draft) => numbers[draft] ?? 0)
  const bytes = (numbers: readonly number[]) => Uint8Array.from(order, (draft) => numbers[draft] ?? 0)
  const columns = classColumnsOf(classes)
  const classOf = new Uint32Array(order.length)
  for (const c of classes.keys()) classOf.fill(c, classStart[c], classStart[c + 1])
  return {
    lookup,
    needs: needsOf(lookup, drafts.needs),
    asks: drafts.asks,
    roles,
    classes: columns,
    regions: regionsOf(columns.region),
    classStart,
    legs: order.length,
    classOf: columnOf(classOf, classes.length),
    places: {
      initiative: column(read.initiative, inventory.initiatives.length),
      step: column(read.step, largest(read.step) + 1),
      offering: column(read.offering, largest(read.offering) + 1),
    },
    rank,
    hours: { of: column(read.hours, hours.values.length), examples: hours.values },
    dayparts: { of: column(read.dayparts, dayparts.values.length), examples: dayparts.values },
    area: { of: column(read.area, area.values.length), examples: area.values },
    timetables: timetables.done(order),
    durations: durations.done(order),
    costLo: floats(read.costLo),
    costHi: floats(read.costHi),
    unpaidLo: floats(read.unpaidLo),
    unpaidHi: floats(read.unpaidHi),
    bits: bytes(read.bits),
    merit: bytes(read.merit),
    step: Int32Array.from(order, (draft) => read.remembered[draft] ?? -1),
    next: new Map([...next].map(([from, after]) => [numbered[from] ?? 0, after.map((to) => numbered[to] ?? 0)])),
    lives: livesOf(lookup, inventory),
    strength: strengthColumnsOf(inventory.successFactors, inventory.initiatives),
  }
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, n) => Math.max(most, n), 0)
}

function bitsOf(leg: Leg): number {
  const { works, pays, step } = leg
  return (
    (works && pays !== 'unmet' ? WORKS : 0) |
    (pays === 'met' ? PAYS : 0) |
    (isPaidLearning(step.kind, pays) ? LEARNS_PAID : 0) |
    (mayBeElsewhere(leg) ? MAY_BE_ELSEWHERE : 0)
  )
}

const MANY_EUROS = 100_000
const MANY_DAYS = 90

/** One step worse for what costs something, much, or nobody knows how much; in money and in time without pay. */
function meritOf({ cost, unpaid }: Leg): number {
  const level = (hi: number, many: number) => (hi === 0 ? 0 : hi <= many ? 1 : hi < Infinity ? 2 : 3)
  return level(cost.hi, MANY_EUROS) + level(unpaid.hi, MANY_DAYS)
}
export const MERITS = 7
