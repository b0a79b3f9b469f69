import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../model/vocabulary.ts'
import { plan } from '../route/plan.ts'
import { anyCatalogue } from '../testing/any-catalogue.ts'
import { anyTrip } from '../testing/any-trip.ts'
import { explainNearMiss, explainPlan } from './explain-plan.ts'
import { explainRoute } from './explain-route.ts'
import { say } from './words/say.ts'

describe('an explained route', () => {
  test('names as many things to confirm as it counts, and says all it says in words', () => {
    fc.assert(
      fc.property(anyCatalogue(5), anyTrip, (inventory, query) => {
        const answer = plan(inventory, query)
        for (const route of answer.routes) {
          const { whole, legs, confirm, first } = explainRoute(inventory, route, answer)
          expect(confirm).toHaveLength(route.toConfirm)
          expect(legs).toHaveLength(route.legs.length)
          for (const { by } of confirm) expect(by.length).toBeGreaterThan(0)
          const all = [
            ...whole,
            ...confirm.map(({ reason }) => reason),
            first,
            ...legs.flatMap(({ transfer, dates, criteria, wishes, pay, terms, ask }) =>
              [transfer, dates, criteria, wishes, [pay], terms, ask].flat(),
            ),
          ]
          for (const reason of all) {
            for (const language of LANGUAGES)
              expect(say(inventory, reason, language)).not.toMatch(/undefined|NaN|Infinity|[{}]|: \.|^$/)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('no route says why, and what comes nearest', () => {
    fc.assert(
      fc.property(anyCatalogue(4), anyTrip, (inventory, query) => {
        const answer = plan(inventory, query)
        const told = explainPlan(answer).map(({ code }) => code)
        expect(told.some((code) => code.startsWith('no-route'))).toBe(answer.total === 0)
        if (answer.total > 0) expect(answer.nearMisses).toEqual([])
        for (const reason of answer.nearMisses.flatMap(explainNearMiss)) {
          for (const language of LANGUAGES)
            expect(say(inventory, reason, language)).not.toMatch(/undefined|[{}]|: \.|^$/)
        }
      }),
      { numRuns: 200 },
    )
  })
})
