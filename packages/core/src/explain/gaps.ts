import { readFact, SET_FIELDS } from '../model/fact-state.ts'
import type { Fact } from '../model/fact.ts'
import type { BottleneckId, InitiativeId, RegionId, SuccessFactorId } from '../model/id.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Inventory } from '../model/inventory.ts'
import { lookupOf, type Lookup } from '../model/lookup.ts'
import { CHAPTERS, INITIATIVE_FIELDS, TERMS_FIELDS } from '../model/vocabulary.ts'
import type { Chapter, InitiativeField, TermsField } from '../model/vocabulary.ts'
import { runningAt } from '../match/running.ts'
import { servedBy } from '../match/serves.ts'

/** In how many places something could be told, and in how many it is. */
interface Tally {
  known: number
  of: number
}

type PerChapter = Record<Chapter, InitiativeId[]>

/** What this inventory does not have. That something is not in it never means that it does not exist. */
export interface Gaps {
  /** Of the steps, or of the initiatives as a whole: per field how many say it; the least told first. */
  terms: (Tally & { field: TermsField })[]
  facts: (Tally & { field: InitiativeField })[]
  initiatives: (Tally & { initiative: InitiativeId })[]
  /**
   * For each labour-market region the initiatives whose source names it or an area around it, per life phase; ended ones
   * left out. What is for the whole country names no region: counted in each, it would fill every gap. It stands apart.
   */
  regions: { region: RegionId; chapters: PerChapter }[]
  country: PerChapter
  /** Bottlenecks that no initiative is known to answer, and success factors that none is known to have. */
  bottlenecks: BottleneckId[]
  successFactors: SuccessFactorId[]
}

/** @param asOf the calendar date on which an initiative still has to run. */
export function gapsOf(inventory: Inventory, asOf: string): Gaps {
  const { initiatives } = inventory
  const steps = initiatives.flatMap((initiative) => initiative.steps.map((step) => ({ initiative, step })))
  return {
    terms: leastFirst(
      TERMS_FIELDS.map((field) => ({
        field,
        ...told(steps.map(({ initiative, step }) => termFacts(initiative, step.id, field))),
      })),
    ),
    facts: leastFirst(
      INITIATIVE_FIELDS.map((field) => ({ field, ...told(initiatives.map(({ facts }) => [[field, facts[field]]])) })),
    ),
    initiatives: leastFirst(initiatives.map((each) => ({ initiative: each.id, ...told(allFacts(inventory, each)) }))),
    ...regionsOf(inventory, asOf),
    bottlenecks: inventory.bottlenecks
      .map(({ id }) => id)
      .filter((id) => !initiatives.some(({ facts }) => hasClaim(facts.answers, id))),
    successFactors: inventory.successFactors
      .map(({ id }) => id)
      .filter((id) => !initiatives.some(({ factors }) => hasClaim(factors[id], true))),
  }
}

type Named = [name: InitiativeField | TermsField | 'factor', fact: Fact<unknown> | undefined]

/** Counts places of which at least one source says something; where it does not apply is no place. */
function told(places: readonly (readonly Named[])[]): Tally {
  const states = places
    .map((facts) => facts.map(([name, fact]) => readFact(fact, name !== 'factor' && SET_FIELDS.has(name)).kind))
    .filter((kinds) => kinds.some((kind) => kind !== 'not-applicable'))
  return { known: states.filter((kinds) => kinds.some((kind) => kind !== 'unknown')).length, of: states.length }
}

/** What is said of a field of a step, by the step itself or by any offering of it. */
function termFacts({ steps, offerings }: Initiative, step: string, field: TermsField): Named[] {
  const own = steps.filter(({ id }) => id === step)
  const offered = offerings.filter((offering) => offering.step === step)
  return [...own, ...offered].map(({ terms }) => [field, terms[field]])
}

function allFacts({ successFactors }: Inventory, initiative: Initiative): Named[][] {
  return [
    ...INITIATIVE_FIELDS.map((field): Named[] => [[field, initiative.facts[field]]]),
    ...successFactors.map(({ id }): Named[] => [['factor', initiative.factors[id]]]),
    ...initiative.steps.flatMap(({ id }) => TERMS_FIELDS.map((field) => termFacts(initiative, id, field))),
  ]
}

function regionsOf(inventory: Inventory, asOf: string): Pick<Gaps, 'regions' | 'country'> {
  const lookup = lookupOf(inventory)
  const running = inventory.initiatives.filter((each) => runningAt(lookup, each, asOf).state !== 'ended')
  const regional = running.filter((each) => !isForAll(lookup, each))
  return {
    regions: inventory.regions
      .filter(({ kind }) => kind === 'arbeidsmarktregio')
      .map(({ id: region }) => {
        const named = regional.filter((each) => ['whole', 'part'].includes(servedBy(lookup, each, region)))
        return { region, chapters: perChapter(named) }
      }),
    country: perChapter(running.filter((each) => isForAll(lookup, each))),
  }
}

/** Whether a source says that an initiative is for the whole country. */
function isForAll({ regions }: Lookup, { facts }: Initiative): boolean {
  return (
    facts.regions?.kind === 'known' && facts.regions.claims.some(({ value }) => regions.get(value)?.kind === 'country')
  )
}

function perChapter(initiatives: readonly Initiative[]): PerChapter {
  const within = (chapter: Chapter) => initiatives.filter((each) => each.chapter === chapter).map(({ id }) => id)
  return Object.fromEntries(CHAPTERS.map((chapter) => [chapter, within(chapter)])) as PerChapter
}

function hasClaim<T>(fact: Fact<T> | undefined, value: T): boolean {
  return fact?.kind === 'known' && fact.claims.some((claim) => claim.value === value)
}

/** By share, compared by cross-multiplication; among equals the order they came in. */
function leastFirst<T extends Tally>(rows: readonly T[]): T[] {
  return rows.filter(({ of }) => of > 0).toSorted((a, b) => a.known * b.of - b.known * a.of)
}
