import { createPlanner, departures, parseQuery } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { describe, expect, test } from 'vitest'
import { departureAnswerSchema, planAnswerSchema } from './plan-schema.ts'

/** Answers go out unchecked, so what the OpenAPI document says of them is checked here. */
describe.each([
  ['the inventory', inventory],
  ['the fictitious catalogue', demoInventory],
])('on %s', (_, from) => {
  test.each([
    {},
    { profile: { dutch: 'A2', level: 'primary', diplomaFields: [] }, wishes: { maxHours: 36, maxKilometres: 60 } },
    { profile: { workSituation: 'pupil-primary' }, goal: { kind: 'enter-mbo' } },
    { profile: { age: 12 }, goal: { kind: 'experience' } },
    { profile: { age: 14, workSituation: 'pupil-secondary' } },
    { wishes: { maxHours: 8 }, horizonDays: 60 },
    { goal: { kind: 'teaching' } },
  ])('routes are as described: %j', (query) => {
    const answer = createPlanner(from).plan(parseQuery({ asOf: '2026-11-23', ...query }))
    expect(planAnswerSchema.parse(answer)).toEqual(answer)
  })

  test('departures are as described', () => {
    const answer = departures(from, { asOf: '2026-11-23', sector: 'technology', limit: 50 })
    expect(departureAnswerSchema.parse(answer)).toEqual(answer)
    expect(answer.items.length > 0).toBe(from === demoInventory)
  })
})
