import { expect, test } from 'vitest'
import { isAnswered, isDone, put, putGoal, putWish, skip, type Answers } from './answers.ts'

const none: Answers = { asker: 'self', profile: {}, wishes: {}, skipped: new Set() }

test('a skipped question is done, not answered, and says nothing', () => {
  const answers = skip(put(none, 'age', { age: 22 }), 'age')
  expect(isDone(answers, 'age')).toBe(true)
  expect(isAnswered(answers, 'age')).toBe(false)
  expect(answers.profile).toEqual({})
})

test('an answer undoes skipping', () => {
  const answers = put(skip(none, 'age'), 'age', { age: 22 })
  expect(answers.skipped.has('age')).toBe(false)
  expect(answers.profile).toEqual({ age: 22 })
})

test('an answer that is taken back leaves nothing behind', () => {
  expect(put(put(none, 'age', { age: 22 }), 'age', { age: undefined }).profile).toEqual({})
})

test('a municipality takes the place of a region', () => {
  const answers = put(none, 'place', { region: 'twente' as never })
  expect(isAnswered(answers, 'place')).toBe(true)
  expect(skip(answers, 'place').profile).toEqual({})
})

test('a wish can be told and skipped', () => {
  const answers = putGoal(none, { kind: 'technical-job' })
  expect(isAnswered(answers, 'goal')).toBe(true)
  expect(skip(answers, 'goal').goal).toBeUndefined()
})

test('a wish about time or place is an answer like any other', () => {
  const answers = putWish(none, 'hours', { maxHours: 16 })
  expect(isAnswered(answers, 'hours')).toBe(true)
  expect(skip(answers, 'hours').wishes).toEqual({})
  expect(putWish(answers, 'hours', { maxHours: undefined } as never).wishes).toEqual({})
})

test('answering is pure', () => {
  put(none, 'age', { age: 22 })
  expect(none.profile).toEqual({})
})
