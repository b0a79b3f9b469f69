import { inventory } from '@overstap/inventory'
import { expect, test } from 'vitest'
import { useFinder } from '../finder/use-finder.ts'
import { READ_BY, waitsUntilDecisive } from './question.ts'
import { conditionsIn } from './conditions.ts'

const finder = () => useFinder(inventory, '2026-11-23')
const ids = (f: ReturnType<typeof finder>) => f.questions.value.map(({ id }) => id)

test('nothing is asked before it is known whom it is for', () => {
  expect(ids(finder())).toEqual([])
})

test('a question exists only if some criterion in the inventory reads it', () => {
  const f = finder()
  f.start('self')
  const read = new Set(conditionsIn(inventory).map(({ criterion }) => criterion))
  for (const id of ids(f).filter((question) => question !== 'goal')) {
    expect(
      READ_BY[id].some((criterion) => read.has(criterion)),
      id,
    ).toBe(true)
  }
})

test('who someone is, is asked last and only where it decides something', () => {
  const f = finder()
  f.start('self')
  expect(ids(f).some(waitsUntilDecisive)).toBe(false)
  for (const { id } of f.questions.value) f.skip(id)
  const personal = f.questions.value.filter(({ id }) => id === 'sex' || id === 'residenceStatus')
  expect(personal.map(({ id }) => id)).toEqual(['sex', 'residenceStatus'])
  for (const { decides } of personal) expect(decides.length).toBeGreaterThan(0)
})

test('sex is not asked of an adult: the age already decided', () => {
  const f = finder()
  f.start('self')
  for (const { id } of f.questions.value) f.skip(id)
  f.put('age', { age: 40 })
  expect(ids(f)).not.toContain('sex')
})

test('a question that was answered stays where it can be changed', () => {
  const f = finder()
  f.start('self')
  for (const { id } of f.questions.value) f.skip(id)
  f.put('residenceStatus', { residenceStatus: 'dutch-or-eu' })
  expect(ids(f)).toContain('residenceStatus')
})

test('no work questions about a child or a class', () => {
  for (const asker of ['child', 'class'] as const) {
    const f = finder()
    f.start(asker)
    expect(ids(f)).not.toContain('experience')
    expect(ids(f)).not.toContain('benefit')
  }
})
