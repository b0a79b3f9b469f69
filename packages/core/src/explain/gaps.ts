import { readFact, SET_FIELDS } from '../model/fact-state.ts'
import type { Fact } from '../model/fact.ts'
import type { BottleneckId, InitiativeId, RegionId, SuccessFactorId } from '../model/id.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Inventory } from '../model/inventory.ts'
import { lookupOf } from '../model/lookup.ts'
import { CHAPTERS, INITIATIVE_FIELDS, TERMS_FIELDS } from '../model/vocabulary.ts'
import type { Chapter, InitiativeField, TermsField } from '../model/vocabulary.ts'
import { runningAt } from '../match/running.ts'
import { servedBy } from '../match/serves.ts'

/** In how many places something could be told, and in how many it is. */
interface Tally {
  known: number
  of: number
}

/** What this inventory does not have. That something is not in it never means that it does not exist. */
export interface Gaps {
  /** Of the steps, or of the initiatives as a whole: per field how many say it; the least told first. */
  terms: (Tally & { field: TermsField })[]
  facts: (Tally & { field: InitiativeField })[]
  initiatives: (Tally & { initiative: InitiativeId })[]
  /** For each labour-market region the initiatives whose source names it, per life phase; ended ones left out. */
  regions: { region: RegionId; chapters: Record<Chapter, InitiativeId[]> }[]
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
    regions: regionsOf(inventory, asOf),
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

function regionsOf(inventory: Inventory, asOf: string): Gaps['regions'] {
  const lookup = lookupOf(inventory)
  const running = inventory.initiatives.filter((each) => runningAt(lookup, each, asOf).state !== 'ended')
  return inventory.regions
    .filter(({ kind }) => kind === 'arbeidsmarktregio')
    .map(({ id: region }) => {
      const named = running.filter((each) => ['whole', 'part'].includes(servedBy(lookup, each, region)))
      const within = (chapter: Chapter) => named.filter((each) => each.chapter === chapter).map(({ id }) => id)
      return {
        region,
        chapters: Object.fromEntries(CHAPTERS.map((chapter) => [chapter, within(chapter)])) as Record<
          Chapter,
          InitiativeId[]
        >,
      }
    })
}

function hasClaim<T>(fact: Fact<T> | undefined, value: T): boolean {
  return fact?.kind === 'known' && fact.claims.some((claim) => claim.value === value)
}

/** By share, compared by cross-multiplication; among equals the order they came in. */
function leastFirst<T extends Tally>(rows: readonly T[]): T[] {
  return rows.filter(({ of }) => of > 0).toSorted((a, b) => a.known * b.of - b.known * a.of)
}
