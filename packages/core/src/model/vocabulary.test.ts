import { expect, it } from 'vitest'
import { initiativeFactsSchema } from './initiative.ts'
import { termsSchema } from './terms.ts'
import { INITIATIVE_FIELDS, TERMS_FIELDS } from './vocabulary.ts'

it('names every fact that the schemas hold', () => {
  expect([...INITIATIVE_FIELDS].toSorted()).toEqual(Object.keys(initiativeFactsSchema.shape).toSorted())
  expect([...TERMS_FIELDS, 'needs', 'complete', 'criteriaNotStated'].toSorted()).toEqual(
    Object.keys(termsSchema.shape).toSorted(),
  )
})
