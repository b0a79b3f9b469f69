import { boundsOf } from '../model/bounds-of.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Need } from '../model/need.ts'
import type { Offering, Step } from '../model/step.ts'
import type { Fact } from '../model/fact.ts'
import type { Place, Terms } from '../model/terms.ts'
import type { TermsField } from '../model/vocabulary.ts'
import { canonicalJson } from '../canonical-json.ts'
import { criteriaOf } from './need-result.ts'

/** A way into an initiative: an offering of a first step, or the step itself where nothing is known of offerings. */
export interface Entry {
  step: Step
  offering: Offering | undefined
  terms: Terms
}

/**
 * The first steps and their offerings. A step stands beside its offerings: that one place is known does not say that
 * there is no other. An offering whose fixed intakes all lie before `asOf` can no longer be entered. Empty for records
 * that hold no step, such as an agreement.
 */
export function entriesOf(initiative: Initiative, asOf: string): Entry[] {
  const later = new Set<string>(initiative.connects.flatMap((connection) => connection.steps.slice(1)))
  return initiative.steps
    .filter((step) => !later.has(step.id))
    .flatMap((step) => [
      { step, offering: undefined, terms: step.terms },
      ...initiative.offerings
        .filter((offering) => offering.step === step.id && !isPast(offering, asOf))
        .map((offering) => ({ step, offering, terms: termsOf(step, offering) })),
    ])
}

function isPast({ terms: { intake } }: Offering, asOf: string): boolean {
  if (intake?.kind !== 'known') return false
  return intake.claims.every(
    ({ value }) => value.kind === 'fixed' && value.dates.every((date) => boundsOf(date).last < asOf),
  )
}

/**
 * The terms of an offering: what is said of it, and else what is said of its step anywhere. Needs add up: two sources
 * on the same criteria become claims side by side.
 */
export function termsOf(step: Step, offering: Offering): Terms {
  const said = Object.fromEntries(Object.entries(offering.terms).filter(([, value]) => isSaid(value)))
  return { ...step.terms, ...said, needs: mergeNeeds([...step.terms.needs, ...offering.terms.needs]) }
}

/** One of these terms. */
export function termOf(step: Step, offering: Offering | undefined, field: TermsField): Fact<unknown> | undefined {
  const own = offering?.terms[field]
  return own !== undefined && isSaid(own) ? own : step.terms[field]
}

function isSaid(value: unknown): boolean {
  return !(typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'unknown')
}

function mergeNeeds(needs: readonly Need[]): Need[] {
  const merged = new Map<string, Need>()
  for (const need of needs) {
    const key = criteriaOf(need).toSorted().join('|')
    const other = merged.get(key)
    const claims = need.claims.filter(
      (claim) => !other?.claims.some((known) => canonicalJson(known) === canonicalJson(claim)),
    )
    merged.set(key, { claims: [...(other?.claims ?? []), ...claims] })
  }
  return [...merged.values()]
}

/**
 * Where a way in happens: its own place, else the regions that the initiative works in. Where offerings are known,
 * those are the places that are known, and of the step by itself none is.
 */
export function placesOf(initiative: Initiative, { place }: Pick<Terms, 'place'>): Fact<Place> | undefined {
  const { regions } = initiative.facts
  if (place?.kind === 'known' || regions?.kind !== 'known' || initiative.offerings.length > 0) return place
  return { kind: 'known', claims: regions.claims.map((claim) => ({ ...claim, value: { region: claim.value } })) }
}
