import { OverstapError, createPlanner, parseQuery } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { expect, test } from 'vitest'
import { routeToCalendar } from './route-to-calendar.ts'

const asked = parseQuery({
  asOf: '2026-11-23',
  profile: { age: 34, dutch: 'A2', level: 'primary', diplomaFields: [] },
  goal: { kind: 'technical-job' },
})
const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (error instanceof OverstapError) return error.code
    throw error
  }
  return 'none'
}

test('the known days of a made-up route, which say that it is made up', () => {
  const answer = createPlanner(demoInventory).plan(asked)
  const text = routeToCalendar(demoInventory, answer, { route: 1, language: 'nl' })
  const unfolded = text.replaceAll('\r\n ', '')
  const titles = [...unfolded.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title)
  expect(titles).toContain('Eerste dag betaald werk: Half jaar leren en werken (Techniekverkenner (fictief))')
  expect(titles.every((title) => title?.includes('(fictief)'))).toBe(true)
})

test('no such route, and no day known: never an empty file', () => {
  const answer = createPlanner(inventory).plan(asked)
  const at = (route: number) => codeOf(() => routeToCalendar(inventory, answer, { route, language: 'en' }))
  expect(answer.routes.length).toBeGreaterThan(0)
  expect(at(1)).toBe('not-found')
  expect(at(answer.routes.length + 1)).toBe('invalid-query')
})
