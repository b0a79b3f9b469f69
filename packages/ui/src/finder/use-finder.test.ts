import { inventory } from '@overstap/inventory'
import { MEASURES, createMatcher, match, nextQuestion, parseQuery } from '@overstap/core'
import { expect, test } from 'vitest'
import { fieldOf, questionOf } from '../questions/field-of.ts'
import { effectOf } from './effect.ts'
import { possibleIn } from './possible.ts'
import { readTold, toldIn } from './told.ts'
import { useFinder } from './use-finder.ts'
import { measureBy } from './measures.ts'

measureBy(MEASURES)

test('the answer is that of the library, for the same query', () => {
  const finder = useFinder(inventory, '2026-11-23')
  finder.start('self')
  finder.put('age', { age: 22 })
  finder.put('place', { municipality: 'zwolle' as never })
  expect(finder.query.value.profile).toEqual({ age: 22, municipality: 'zwolle' })
  expect(finder.answer.value).toEqual(match(inventory, finder.query.value))
})

test('once the compiled matcher has come, it answers, and says the same', async () => {
  const initiatives = inventory.initiatives.slice(9).map(({ id }) => id)
  const finder = useFinder(inventory, '2026-11-23', { initiatives })
  const told = () => {
    finder.start('self')
    finder.put('age', { age: 22 })
    finder.wish({ kind: 'sector', sector: 'energy' })
    return { answer: finder.answer.value, groups: finder.groups({ ahead: 3, elsewhere: 2, closed: 1 }) }
  }
  const plain = told()
  await finder.advice()
  finder.reset()
  const compiled = told()
  expect(compiled).toEqual(plain)
  expect(compiled.groups.elsewhere.total).toBeGreaterThan(0)
  expect([plain, compiled].map(({ answer }) => Object.isFrozen(answer.items[0]?.strength))).toEqual([false, true])
})

test('one question after another, until no answer changes the first five', async () => {
  const finder = useFinder(inventory, '2026-11-23')
  finder.start('self')
  expect(finder.open.value).toBe('workSituation')
  finder.put('workSituation', { workSituation: 'employed' })
  expect(await finder.proceed()).toBe('goal')
  expect(finder.why.value.get('goal')).toEqual([])
  finder.skip('goal')
  const third = await finder.proceed()
  expect(finder.why.value.get(third as never)?.[0]?.code).toBe('question-changes')
  for (let asked = third; asked !== undefined; asked = await finder.proceed()) finder.skip(asked)
  expect(finder.settled.value?.map(({ code }) => code)).toEqual(['question-settled'])
  expect(finder.reached.value.length).toBe(new Set(finder.reached.value).size)
})

test('it asks what core would ask, and never what was passed over', async () => {
  const finder = useFinder(inventory, '2026-11-23')
  finder.start('self')
  finder.put('workSituation', { workSituation: 'employed' })
  finder.skip('goal')
  const matcher = createMatcher(inventory)
  for (let i = 0; i < 20; i++) {
    const skip = [...(finder.answers.value?.skipped ?? [])].flatMap((id) => fieldOf(id) ?? [])
    const next = nextQuestion(matcher, finder.query.value, { skip })
    const asked = await finder.proceed()
    expect(asked).toBe(next.kind === 'ask' ? questionOf(next.field) : undefined)
    if (asked === undefined) return
    finder.skip(asked)
  }
  throw new Error('the questions do not end')
})

test('each answer tells what it changed, from before the question was touched', () => {
  const finder = useFinder(inventory, '2026-11-23')
  finder.start('self')
  const effect = () => finder.since.value && effectOf(finder.since.value.answer, finder.answer.value)
  expect(effect()).toBeUndefined()
  const before = possibleIn(finder.answer.value)
  finder.put('age', { age: 4 })
  finder.put('age', { age: 40 })
  expect(effect()).toMatchObject({ before, after: possibleIn(finder.answer.value) })
  expect(effect()?.after).toBeLessThan(before)
  finder.skip('referrers')
  expect(effect()).toEqual({
    before: effect()?.after,
    after: effect()?.after,
    changed: 0,
  })
})

test('what was told can be taken up again, without the date and without a filter', () => {
  const finder = useFinder(inventory, '2026-11-23')
  finder.start('child')
  finder.put('age', { age: 13 })
  finder.prefer('hours', { maxHours: 8 })
  finder.skip('place')
  finder.weights.value = Object.fromEntries(inventory.successFactors.slice(0, 1).map(({ id }) => [id, 3]))
  finder.among.value = []
  const { query, skipped } = readTold(toldIn(finder), parseQuery)
  const later = useFinder(inventory, '2027-01-01')
  later.restore(query, skipped)
  expect(later.query.value).toEqual({ ...finder.query.value, asOf: '2027-01-01', filters: {} })
  expect(later.answers.value?.skipped).toEqual(new Set(['place']))
  expect(later.reached.value).toEqual(['age', 'place'])
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
