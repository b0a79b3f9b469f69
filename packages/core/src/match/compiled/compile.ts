import { boundsOf } from '../../model/bounds-of.ts'
import type { Fact } from '../../model/fact.ts'
import type { Initiative } from '../../model/initiative.ts'
import type { Inventory } from '../../model/inventory.ts'
import { lookupOf, type Lookup } from '../../model/lookup.ts'
import type { Offering } from '../../model/step.ts'
import { classesOf, type Classes } from './classes.ts'
import { columnOf, dictionaryOf, type Column } from './dictionary.ts'
import { fitColumnsOf, type FitColumns } from './fit-columns.ts'
import { layoutOf, orderedEntries, planeOf, type Layout } from './layout.ts'
import { strengthColumnsOf, type StrengthColumns } from './strength-columns.ts'

/** An inventory as columns: what a query reads of an entry or an initiative is a number at its place. */
export interface Compiled {
  lookup: Lookup
  layout: Layout
  classes: Classes
  /** By entry. */
  classOf: Column
  fit: FitColumns
  /** By entry: the last day it can be entered as a number like 20261101. */
  lastDay: Int32Array
  /** Bit planes over entries: stated completely; and the count of unstated criteria, a plane for each binary digit. */
  complete: Int32Array
  unstated: Int32Array[]
  /** Bit planes over entries: at most 0, 1, 2 and 3 of the criteria that apply are unstated. */
  unstatedAtMost: Int32Array[]
  /** By position. */
  slugRank: Int32Array
  strength: StrengthColumns
  /** What decides whether it runs, as a number, and an initiative for each. */
  running: { of: Column; examples: readonly Initiative[] }
}

const NEVER = 99_991_231

/** Reads every entry once, with the reference's own `entriesOf`, and numbers what is distinct. */
export function compile(inventory: Inventory): Compiled {
  const lookup = lookupOf(inventory)
  const layout = layoutOf(inventory)
  const { initiatives, rows, entries } = layout
  const classes = classesOf()
  const fit = fitColumnsOf(entries)
  const running = dictionaryOf<Initiative>()
  const classNumbers = new Uint32Array(entries)
  const lastDay = new Int32Array(entries)
  for (const [position, initiative] of initiatives.entries()) {
    for (const [k, entry] of orderedEntries(initiative).entries()) {
      const at = (rows[k]?.first ?? 0) + position
      classNumbers[at] = classes.add(entry)
      fit.add(at, { initiative, entry })
      lastDay[at] = entry.offering === undefined ? NEVER : lastDayOf(entry.offering)
    }
  }
  const runs = initiatives.map((initiative) => running.idOf(runningKey(lookup, initiative), () => initiative))
  const done = classes.done()
  const classOf = columnOf(classNumbers, done.unstated.length)
  const bySlug = [...initiatives.keys()].toSorted((a, b) => compareIds(initiatives[a]?.id, initiatives[b]?.id))
  const slugRank = new Int32Array(initiatives.length)
  for (const [rank, position] of bySlug.entries()) slugRank[position] = rank
  const digits = [0, 1, 2, 3].filter((digit) => done.unstated.some((count) => count >> digit > 0))
  return {
    lookup,
    layout,
    classes: done,
    classOf,
    fit: fit.done(),
    lastDay,
    complete: planeOf(layout, (entry) => done.complete[classOf[entry] ?? 0] === 1),
    unstated: digits.map((digit) =>
      planeOf(layout, (entry) => (((done.unstated[classOf[entry] ?? 0] ?? 0) >> digit) & 1) === 1),
    ),
    unstatedAtMost: [0, 1, 2, 3].map((most) =>
      planeOf(layout, (entry) => (done.unstated[classOf[entry] ?? 0] ?? 0) <= most),
    ),
    slugRank,
    strength: strengthColumnsOf(inventory.successFactors, initiatives),
    running: { of: columnOf(runs, running.values.length), examples: running.values },
  }
}

/** An offering of which every claim gives fixed dates can be entered until the last of them; others always. */
function lastDayOf({ terms: { intake } }: Offering): number {
  if (intake?.kind !== 'known') return NEVER
  const days = intake.claims.flatMap(({ value }) =>
    value.kind === 'fixed' ? value.dates.map((date) => dayOf(boundsOf(date).last)) : [NEVER],
  )
  return Math.max(...days)
}

/** A calendar date as a number that orders the same. */
export function dayOf(date: string): number {
  return Number(date.replaceAll('-', ''))
}

/** What `runningAt` reads of an initiative and of the whole that it is part of. */
export function runningKey(lookup: Lookup, initiative: Initiative): string {
  const whole = lookup.initiatives.get(initiative.partOf ?? '')
  return [initiative, whole]
    .flatMap((one) => [one?.facts.status, one?.facts.validity])
    .map((fact) => toldOf(fact))
    .join(' ')
}

function toldOf(fact: Fact<unknown> | undefined): string {
  if (fact?.kind !== 'known') return ''
  return JSON.stringify([fact.prefer?.claim, fact.claims.map(({ value }) => value)])
}

function compareIds(a: string | undefined, b: string | undefined): number {
  return (a ?? '') < (b ?? '') ? -1 : 1
}
