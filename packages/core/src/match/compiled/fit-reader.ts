import type { Query } from '../../model/query.ts'
import { FIT_DIMENSIONS, type FitDimension } from '../../model/vocabulary.ts'
import { measure } from '../fit.ts'
import type { State } from '../kleene.ts'
import type { Compiled } from './compile.ts'
import { recent, type Column } from './dictionary.ts'
import type { Share } from './strength-columns.ts'

const STATES: readonly State[] = ['unmet', 'unknown', 'met']
const UNMEASURED = 255

/** One dimension of fit that a query asks for. */
interface AskedDimension {
  dimension: FitDimension
  /** By value: 0 unmet, 1 unknown, 2 met, or not measured yet. */
  states: Uint8Array
  /** The same, measured where it was not. */
  stateOf(value: number): number
  of: Column
  /** By class: not a wish but a need. */
  needed: Uint8Array | undefined
}

const NONE: AskedDimension = {
  dimension: 'place',
  states: new Uint8Array(),
  stateOf: () => 0,
  of: new Uint8Array(),
  needed: undefined,
}

/** Reads fit of an entry into one object, used again; -1 where no dimension applies, so that it comes last. */
export interface FitReader {
  dimensions: readonly AskedDimension[]
  read(entry: number): Share
}

/**
 * Distinct values of a dimension are measured by the reference's own `measure`, each when an entry that has it comes up
 * for the first time; what was measured is kept for the next query that wishes the same.
 */
export function fitReaderOf(compiled: Compiled): (query: Query) => FitReader {
  const { classes, classOf } = compiled
  const kept = new Map(FIT_DIMENSIONS.map((dimension) => [dimension, recent<Uint8Array>(64)]))
  const readers = recent<FitReader>(64)
  return (query) => {
    const { profile, wishes, goal, asOf } = query
    const key = JSON.stringify([profile.municipality, profile.region, wishes, goal, asOf])
    return readers(key, () => make(query))
  }

  function make(query: Query): FitReader {
    const dimensions = FIT_DIMENSIONS.flatMap((dimension) => asked(compiled, query, { dimension, kept }))
    const share: Share = { lo: -1, hi: -1 }
    return {
      dimensions,
      read(entry) {
        const c = classOf[entry] ?? 0
        let [lo, hi, of] = [0, 0, 0]
        for (let d = 0; d < dimensions.length; d += 1) {
          const { states, of: column, needed, stateOf } = dimensions[d] ?? NONE
          if (needed !== undefined && needed[c] === 1) continue
          const value = column[entry] ?? 0
          let state = states[value] ?? UNMEASURED
          if (state === UNMEASURED) state = stateOf(value)
          of += 1
          lo += state >> 1
          hi += (state + 1) >> 1
        }
        share.lo = of === 0 ? -1 : lo / of
        share.hi = of === 0 ? -1 : hi / of
        return share
      },
    }
  }

  function asked(
    { lookup, fit }: Compiled,
    query: Query,
    { dimension, kept: tables }: { dimension: FitDimension; kept: typeof kept },
  ): AskedDimension[] {
    const { of, examples } = fit[dimension]
    const measured = (value: number) => {
      const example = examples[value]
      return example && measure({ lookup, query, ...example }, dimension)
    }
    if (measured(0) === undefined) return []
    const states = tables.get(dimension)?.(wishOf(query, dimension), () =>
      new Uint8Array(examples.length).fill(UNMEASURED),
    )
    const needed =
      dimension === 'place' ? classes.needsPlace : dimension === 'language' ? classes.needsLanguage : undefined
    if (states === undefined) return []
    const stateOf = (value: number): number => {
      const state = states[value] ?? UNMEASURED
      return state === UNMEASURED ? (states[value] = STATES.indexOf(measured(value)?.state ?? 'unknown')) : state
    }
    return [{ dimension, states, stateOf, of, needed }]
  }
}

/** Everything of a query that a dimension reads. */
function wishOf({ profile, wishes, goal, asOf }: Query, dimension: FitDimension): string {
  const home = profile.municipality ?? `region ${String(profile.region)}`
  switch (dimension) {
    case 'place':
      return home
    case 'travel':
      return `${home} ${String(wishes.maxKilometres)}`
    case 'hours':
      return String(wishes.maxHours)
    case 'daypart':
      return String(wishes.dayparts)
    case 'start':
      return `${asOf} ${String(wishes.startBy)}`
    case 'language':
      return String(wishes.languages)
    case 'direction':
      return JSON.stringify(goal)
  }
}
