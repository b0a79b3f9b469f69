import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OverstapError } from '../error.ts'
import { LANGUAGES } from '../model/vocabulary.ts'
import { plan } from '../route/plan.ts'
import { anyCatalogue } from '../testing/any-catalogue.ts'
import { anyTrip } from '../testing/any-trip.ts'
import { explainRoute } from './explain-route.ts'
import { explainPlanAnswer } from './plan-explanation.ts'
import { say } from './words/say.ts'

test('an answer is explained route by route, with each reason in words at its place', () => {
  let misses = 0
  fc.assert(
    fc.property(anyCatalogue(4), anyTrip, fc.constantFrom(...LANGUAGES), (inventory, query, language) => {
      const answer = plan(inventory, query)
      const { explanation, sentences } = explainPlanAnswer(inventory, answer, { language })
      const words = (reason: Parameters<typeof say>[1]) => say(inventory, reason, language)
      expect(explanation.routes).toEqual(answer.routes.map((route) => explainRoute(inventory, route, answer)))
      for (const [at, { whole, legs, confirm, first }] of explanation.routes.entries()) {
        expect(sentences.routes[at]).toMatchObject({
          whole: whole.map(words),
          legs: legs.map(({ transfer, pay }) => ({ transfer: transfer.map(words), pay: words(pay) })),
          confirm: confirm.map(({ leg, by, reason }) => ({ leg, by, reason: words(reason) })),
          first: words(first),
        })
      }
      expect(sentences.answer).toEqual(explanation.answer.map(words))
      expect(sentences.nearMisses).toEqual(explanation.nearMisses.map((miss) => miss.map(words)))
      misses += explanation.nearMisses.length
    }),
    { numRuns: 100 },
  )
  expect(misses).toBeGreaterThan(0)
})

test('one route by its number, and no other', () => {
  fc.assert(
    fc.property(anyCatalogue(4), anyTrip, (inventory, query) => {
      const answer = plan(inventory, query)
      const one = (route: number) => explainPlanAnswer(inventory, answer, { language: 'nl', route }).explanation.routes
      for (const [at, route] of answer.routes.entries())
        expect(one(at + 1)).toEqual([explainRoute(inventory, route, answer)])
      expect(() => one(answer.routes.length + 1)).toThrow(OverstapError)
    }),
    { numRuns: 50 },
  )
})
