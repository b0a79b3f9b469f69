import { canonicalJson } from '../canonical-json.ts'
import { TERMS_FIELDS, type TermsField } from '../model/vocabulary.ts'
import type { Fact } from '../model/fact.ts'
import { readFact, SET_FIELDS } from '../model/fact-state.ts'
import type { Initiative } from '../model/initiative.ts'
import type { Offering, Step } from '../model/step.ts'
import type { Place } from '../model/terms.ts'
import { placesOf, termOf } from '../match/entry.ts'
import type { Match } from '../match/match-answer.ts'
import { citesOf, reason } from './make-reason.ts'
import type { Reason } from './reason.ts'

/** What is known of the way in that the match chose, and what is not. */
export function explainTerms(initiative: Initiative, { entry }: Pick<Match, 'entry'>): Reason[] {
  const step = initiative.steps.find(({ id }) => id === entry.step)
  const offering = initiative.offerings.find(({ id }) => id === entry.offering)
  return step === undefined ? [] : explainTermsOf(initiative, step, offering)
}

/** The same of any of its steps, at an offering where one is given. */
export function explainTermsOf(initiative: Initiative, step: Step, offering: Offering | undefined): Reason[] {
  return TERMS_FIELDS.map((field) => {
    const fact = termOf(step, offering, field)
    if (field !== 'place') return explainFact(field, fact)
    const place = explainFact(field, placesOf(initiative, { place: fact as Fact<Place> | undefined }))
    return place.code === 'term-known' ? place : (namedPlaces(initiative, step) ?? place)
  })
}

/** Of a step by itself no place is known; where its offerings are, sources do name. */
function namedPlaces({ offerings }: Initiative, { id }: Step): Reason | undefined {
  const claims = offerings.flatMap(({ step, terms: { place } }) =>
    step === id && place?.kind === 'known' ? place.claims : [],
  )
  const values = [...new Map(claims.map(({ value }) => [canonicalJson(value), value])).values()]
  return values.length === 0 ? undefined : reason('term-named', { field: 'place', values }, citesOf(claims))
}

function explainFact(field: TermsField, fact: Fact<unknown> | undefined): Reason {
  const state = readFact(fact, SET_FIELDS.has(field))
  switch (state.kind) {
    case 'known':
    case 'may-differ':
    case 'conflict':
      return {
        code: `term-${state.kind}`,
        params: { field, values: state.values },
        cites: citesOf(state.claims),
      }
    case 'not-applicable':
      return { code: 'term-not-applicable', params: { field }, cites: [] }
    case 'unknown':
      return { code: state.why === 'not-stated' ? 'term-not-stated' : 'term-not-read', params: { field }, cites: [] }
  }
}
