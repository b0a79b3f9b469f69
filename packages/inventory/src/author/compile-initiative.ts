import {
  CRITERIA,
  INITIATIVE_FIELDS,
  TERMS_FIELDS,
  initiativeSchema,
  misfitsOf,
  type Criterion,
  type Fact,
  type Initiative,
  type SuccessFactor,
} from '@overstap/core'
import type { z } from 'zod'
import type { AuthoredInitiative } from './authored-initiative.ts'
import type { Path } from './source-file.ts'
import { compileFacts, compileTerms, type Context } from './compile-terms.ts'

/** What an initiative's file is compiled with. */
export interface InitiativeContext extends Context {
  successFactors: ReadonlyMap<string, SuccessFactor>
}

/** One authored file becomes one initiative. What is wrong is reported on the file. */
export function compileInitiative(authored: AuthoredInitiative, context: InitiativeContext): Initiative | undefined {
  const { file, citer } = context
  const cited = <T extends { at: string[] }>(records: readonly T[], path: string) =>
    records.map(({ at, ...record }, i) => ({ ...record, cites: citer.cite(at, [path, i]) }))
  const { lookedFor, notApplicable, paragraph: _, quotes: __, ...rest } = authored
  const record: z.input<typeof initiativeSchema> = {
    ...rest,
    id: file.id,
    facts: compileFacts(authored.facts, ['facts'], citer),
    factors: compileFactors(authored, context),
    outcomes: cited(authored.outcomes, 'outcomes'),
    judgements: cited(authored.judgements, 'judgements'),
    scaling: cited(authored.scaling, 'scaling'),
    remarks: cited(authored.remarks, 'remarks'),
    connects: cited(authored.connects, 'connects'),
    steps: Object.entries(authored.steps).map(([id, { kind, name, at, ...terms }]) => ({
      id,
      kind,
      name,
      cites: citer.cite(at, ['steps', id]),
      terms: compileTerms(terms, ['steps', id], context),
    })),
    offerings: Object.entries(authored.offerings).flatMap(([id, { place, edition, steps }]) =>
      Object.entries(steps).map(([step, terms]) => ({
        id: `${id}-${step}`,
        step,
        site: id,
        ...(edition !== undefined && { edition }),
        terms: compileTerms({ ...(place && { place }), ...terms }, ['offerings', id, 'steps', step], context),
      })),
    ),
  }
  const compiled = initiativeSchema.safeParse(record)
  if (!compiled.success) {
    for (const { path, message } of misfitsOf(compiled.error, record)) file.error(path, message)
    return undefined
  }
  if (authored.inAnnex && citer.quotes.length === 0) {
    file.error(['name'], 'nothing in this file quotes the annex; write inAnnex: false')
  }
  recordLookedFor(compiled.data, lookedFor, context)
  recordNotApplicable(compiled.data, notApplicable, context)
  checkSteps(compiled.data, context)
  return compiled.data
}

function compileFactors({ factors }: AuthoredInitiative, context: InitiativeContext): Record<string, Fact<boolean>> {
  const { citer, successFactors } = context
  const known: Record<string, Fact<boolean>> = {}
  for (const [value, group, name] of [
    [true, factors.present, 'present'],
    [false, factors.absent, 'absent'],
  ] as const) {
    for (const [factor, at] of Object.entries(group)) {
      const path = ['factors', name, factor]
      if (!successFactors.has(factor)) unknownName(context, path, `"${factor}" is not a success factor`)
      const claim = { value, cites: citer.cite(at, path) }
      const other = known[factor]
      if (other?.kind === 'known') other.claims.push(claim)
      else known[factor] = { kind: 'known', claims: [claim] }
    }
  }
  return known
}

/** A name that is nowhere. Where part of the annex could not be read it may be a success factor that stands there. */
function unknownName({ file, isAnnexRead }: InitiativeContext, path: Path, message: string): void {
  if (isAnnexRead) file.error(path, message)
  else file.wait()
}

function isFact(name: string): boolean {
  return (INITIATIVE_FIELDS as readonly string[]).includes(name)
}

function isTerm(name: string): boolean {
  return (TERMS_FIELDS as readonly string[]).includes(name)
}

function isCriterion(name: string): name is Criterion {
  return (CRITERIA as readonly string[]).includes(name)
}

/** Read and not found: unknown, as against a key that nobody has looked for yet. */
function recordLookedFor(initiative: Initiative, names: readonly string[], context: InitiativeContext): void {
  const { file, successFactors } = context
  const notStated: Fact<never> = { kind: 'unknown', why: 'not-stated' }
  for (const [i, name] of names.entries()) {
    let filled = false
    const fill = (facts: object) => {
      if (name in facts) return
      Object.assign(facts, { [name]: notStated })
      filled = true
    }
    if (successFactors.has(name)) fill(initiative.factors)
    else if (isCriterion(name)) {
      for (const { terms } of initiative.steps) (terms.criteriaNotStated ??= []).push(name)
      continue
    } else if (!isFact(name) && !isTerm(name)) {
      unknownName(context, ['lookedFor', i], `"${name}" is no fact, criterion or success factor`)
      continue
    }
    if (isFact(name)) fill(initiative.facts)
    if (isTerm(name)) for (const { terms } of initiative.steps) fill(terms)
    if (!filled && (initiative.steps.length > 0 || !isTerm(name)))
      file.error(['lookedFor', i], `"${name}" is stated in this file`)
  }
}

function recordNotApplicable(
  initiative: Initiative,
  reasons: Readonly<Record<string, string>>,
  context: InitiativeContext,
): void {
  const { successFactors } = context
  for (const [name, why] of Object.entries(reasons)) {
    const fact: Fact<never> = { kind: 'not-applicable', why }
    if (name === 'reskilling-factors') {
      for (const { id, scope } of successFactors.values()) if (scope === 'reskilling') initiative.factors[id] ??= fact
    } else if (successFactors.has(name)) initiative.factors[name as SuccessFactor['id']] = fact
    else if (isFact(name)) Object.assign(initiative.facts, { [name]: fact })
    else if (isTerm(name)) for (const { terms } of initiative.steps) Object.assign(terms, { [name]: fact })
    else unknownName(context, ['notApplicable', name], `"${name}" is no fact or success factor`)
  }
}

function checkSteps(initiative: Initiative, { file }: InitiativeContext): void {
  const steps = new Set<string>(initiative.steps.map((step) => step.id))
  for (const [i, connection] of initiative.connects.entries()) {
    for (const step of connection.steps)
      if (!steps.has(step)) file.error(['connects', i, 'steps'], `there is no step "${step}" in this file`)
  }
  for (const offering of initiative.offerings) {
    if (steps.has(offering.step)) continue
    const id = offering.id.slice(0, -offering.step.length - 1)
    file.error(['offerings', id, 'steps', offering.step], `there is no step "${offering.step}" in this file`)
  }
}
