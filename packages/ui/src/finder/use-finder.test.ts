import { inventory } from '@overstap/inventory'
import { match } from '@overstap/core'
import { expect, test } from 'vitest'
import { useFinder } from './use-finder.ts'

test('the answer is that of the library, for the same query', () => {
  const finder = useFinder(inventory, '2026-11-23')
  finder.start('self')
  finder.put('age', { age: 22 })
  finder.put('place', { municipality: 'zwolle' as never })
  expect(finder.query.value.profile).toEqual({ age: 22, municipality: 'zwolle' })
  expect(finder.answer.value).toEqual(match(inventory, finder.query.value))
})

test('going on opens the next question that is not done, and ends when all are', () => {
  const finder = useFinder(inventory, '2026-11-23')
  finder.start('self')
  expect(finder.open.value).toBe('workSituation')
  finder.skip('workSituation')
  expect(finder.next('workSituation')).toBe('age')
  let open = finder.open.value
  for (let i = 0; i < 20 && open !== undefined; i++) {
    finder.skip(open)
    open = finder.next(open)
  }
  expect(open).toBeUndefined()
})

test('changing whom it is for keeps what was told', () => {
  const finder = useFinder(inventory, '2026-11-23')
  finder.start('self')
  finder.put('age', { age: 13 })
  finder.start('child')
  expect(finder.answers.value).toMatchObject({ asker: 'child', profile: { age: 13 } })
})

test('forgetting forgets everything', () => {
  const finder = useFinder(inventory, '2026-11-23')
  finder.start('self')
  finder.put('age', { age: 13 })
  finder.reset()
  expect(finder.answers.value).toBeUndefined()
  expect(finder.query.value.profile).toEqual({})
})
