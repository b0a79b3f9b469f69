import type { Inventory } from '../../model/inventory.ts'
import { lookupOf, type Lookup } from '../../model/lookup.ts'
import { columnOf, dictionaryOf, type Column } from '../../match/compiled/dictionary.ts'
import { FIT_READS, type Example } from '../../match/compiled/fit-columns.ts'
import { strengthColumnsOf, type StrengthColumns } from '../../match/compiled/strength-columns.ts'
import { legsIn } from '../leg.ts'
import { arranged, regionsOf, type RegionRange } from './arrange.ts'
import { classColumnsOf, legClassesOf, type ClassColumns } from './leg-classes.ts'
import { legKindsOf, type LegKinds } from './leg-kinds.ts'
import { needsOf, type Needs } from './needs.ts'
import { rolesOf, type Roles } from './roles.ts'
import { livesOf, type Life } from './running.ts'
import { sequencesOf } from './sequences.ts'
import { timetablesOf, type Timetables } from './timetable.ts'

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
  kinds: LegKinds
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
  const [timetables, kinds] = [timetablesOf(), legKindsOf()]
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
      const role = roles.idOf(leg)
      read.class.push(drafts.add(leg, { role, sequence }))
      read.initiative.push(i)
      read.step.push(initiative.steps.indexOf(leg.step))
      read.offering.push(leg.offering === undefined ? 0 : initiative.offerings.indexOf(leg.offering) + 1)
      read.hours.push(hours.idOf(FIT_READS.hours(example), () => example))
      read.dayparts.push(dayparts.idOf(FIT_READS.daypart(example), () => example))
      read.area.push(area.idOf(FIT_READS.place(example), () => example))
      read.remembered.push(remembered ? steps.idOf(`${initiative.id}/${leg.step.id}`, () => '') : -1)
      timetables.add(leg.departures)
      kinds.add(leg, { leadsOn: after.length > 0, remembered })
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
  const columns = classColumnsOf(classes)
  const classOf = new Uint32Array(order.length)
  for (const c of classes.keys()) classOf.fill(c, classStart[c], classStart[c + 1])
  const after = new Map([...next].map(([from, to]) => [numbered[from] ?? 0, to.map((one) => numbered[one] ?? 0)]))
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
    kinds: kinds.done(order),
    step: Int32Array.from(order, (draft) => read.remembered[draft] ?? -1),
    next: after,
    lives: livesOf(lookup, inventory),
    strength: strengthColumnsOf(inventory.successFactors, inventory.initiatives),
  }
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, n) => Math.max(most, n), 0)
}
