import { inventory } from '@overstap/inventory'
import { MEASURES, match } from '@overstap/core'
import { expect, test } from 'vitest'
import { useFinder } from './use-finder.ts'
import { measureBy } from './measures.ts'

measureBy(MEASURES)

const some = inventory.initiatives.slice(0, 5).map(({ id }) => id)

test('a selection is all that is spoken of, and counted', () => {
  const finder = useFinder(inventory, '2026-11-23', { initiatives: some })
  finder.start('self')
  const { items, counts } = finder.answer.value
  expect(items).toEqual(match(inventory, { ...finder.query.value, filters: { initiatives: some } }).items)
  expect(counts.open + counts['to-confirm'] + counts.closed).toBe(items.length)
  finder.among.value = [...some.slice(0, 1), ...inventory.initiatives.slice(5, 9).map(({ id }) => id)]
  expect(finder.query.value.filters.initiatives).toEqual(some.slice(0, 1))
})

test('a goal and weights are there from the start, and again after everything was wiped', () => {
  const [factor] = inventory.successFactors
  if (factor === undefined) throw new Error('no success factors')
  const finder = useFinder(inventory, '2026-11-23', {
    goal: { kind: 'sector', sector: 'ict' },
    weights: { [factor.id]: 4 },
  })
  for (let i = 0; i < 2; i++) {
    finder.start('self')
    expect(finder.query.value.goal).toEqual({ kind: 'sector', sector: 'ict' })
    expect(finder.query.value.weights).toEqual({ [factor.id]: 4 })
    finder.wish({ kind: 'teaching' })
    expect(finder.query.value.goal).toEqual({ kind: 'teaching' })
    finder.reset()
  }
})

test('a goal that the person it is for cannot have is let go', () => {
  const finder = useFinder(inventory, '2026-11-23', { goal: { kind: 'technical-job' } })
  finder.start('class')
  expect(finder.query.value.goal).toBeUndefined()
})
