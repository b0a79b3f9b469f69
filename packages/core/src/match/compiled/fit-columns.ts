import type { Fact } from '../../model/fact.ts'
import type { Initiative } from '../../model/initiative.ts'
import { FIT_DIMENSIONS, type FitDimension } from '../../model/vocabulary.ts'
import { placesOf, type Entry } from '../entry.ts'
import { columnOf, dictionaryOf, type Column, type Dictionary } from './dictionary.ts'

/** An entry whose fact stands for all entries with the same values. */
export interface Example {
  initiative: Initiative
  entry: Entry
}

/** For each dimension of fit, the value that an entry has, as a number, and an entry that has it. */
export type FitColumns = Record<FitDimension, { of: Column; examples: readonly Example[] }>

/** What of an entry a dimension reads, as text; sources left out, for they decide nothing. */
export const FIT_READS: Readonly<Record<Exclude<FitDimension, 'travel'>, (example: Example) => string>> = {
  place: ({ initiative, entry }) => valuesOf(placesOf(initiative, entry.terms)),
  hours: ({ entry }) => valuesOf(entry.terms.hours),
  daypart: ({ entry }) => valuesOf(entry.terms.dayparts),
  start: ({ entry }) => valuesOf(entry.terms.intake),
  language: ({ entry }) => valuesOf(entry.terms.languages),
  direction: ({ initiative, entry }) => {
    const { sectors, transitions } = initiative.facts
    const here = initiative.offerings.filter((offering) => offering.site === entry.offering?.site)
    const gives = [...initiative.steps, ...here].map(({ terms }) => valuesOf(terms.gives))
    const kinds = initiative.steps.map(({ kind }) => kind)
    return [...new Set(kinds), ...new Set(gives), preferredOf(sectors), preferredOf(transitions)].join(' ')
  },
}

export function fitColumnsOf(entries: number) {
  const dimensions = Object.keys(FIT_READS) as (keyof typeof FIT_READS)[]
  const made = dimensions.map((dimension) => ({
    dimension,
    values: dictionaryOf<Example>(),
    numbers: new Uint32Array(entries),
  }))
  return {
    add(at: number, example: Example): void {
      for (const { dimension, values, numbers } of made)
        numbers[at] = values.idOf(FIT_READS[dimension](example), () => example)
    },
    done(): FitColumns {
      const columns = new Map(
        made.map(({ dimension, values, numbers }) => [dimension as FitDimension, columnAnd(values, numbers)]),
      )
      // Distance reads the same fact as place.
      const of = (dimension: FitDimension) => columns.get(dimension === 'travel' ? 'place' : dimension)
      return Object.fromEntries(FIT_DIMENSIONS.map((dimension) => [dimension, of(dimension)])) as FitColumns
    },
  }
}

function columnAnd(values: Dictionary<Example>, numbers: Uint32Array) {
  return { of: columnOf(numbers, values.values.length), examples: values.values }
}

function valuesOf(fact: Fact<unknown> | undefined): string {
  return fact?.kind === 'known' ? JSON.stringify(fact.claims.map(({ value }) => value)) : ''
}

function preferredOf(fact: Fact<unknown> | undefined): string {
  return fact?.kind === 'known' ? `${String(fact.prefer?.claim ?? '')}${valuesOf(fact)}` : ''
}
