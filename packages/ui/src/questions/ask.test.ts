import { MEASURES } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { expect, test } from 'vitest'
import { useFinder } from '../finder/use-finder.ts'
import { isStated } from './stated-wish.ts'
import { QUESTIONS, READ_BY, waitsUntilDecisive } from './question.ts'
import { conditionsIn } from './conditions.ts'
import { measureBy } from '../finder/measures.ts'

measureBy(MEASURES)

const finder = () => useFinder(inventory, '2026-11-23')

test('nothing is asked before it is known whom it is for', () => {
  expect(finder().questions.value).toEqual([])
})

test('a question exists only if some criterion in the inventory reads it', () => {
  const f = finder()
  f.start('self')
  const read = new Set(conditionsIn(inventory).keys())
  const asked = QUESTIONS.filter((id) => f.questions.value.includes(id))
  expect(asked.length).toBeGreaterThan(4)
  for (const id of asked.filter((question) => question !== 'goal')) {
    expect(
      READ_BY[id].some((criterion) => read.has(criterion)),
      id,
    ).toBe(true)
  }
})

test('who someone is, is asked only where it decides something, and says what', async () => {
  const f = finder()
  f.start('child')
  expect(f.questions.value.some(waitsUntilDecisive)).toBe(false)
  f.put('workSituation', { workSituation: 'pupil-secondary' })
  f.put('age', { age: 13 })
  for (let asked = await f.proceed(); asked !== undefined && asked !== 'sex'; asked = await f.proceed()) f.skip(asked)
  expect(f.open.value).toBe('sex')
  expect(f.why.value.get('sex')?.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['question-decisive', 'question-reads']),
  )
})

test('sex is not asked of an adult: the age already decided', async () => {
  const f = finder()
  f.start('self')
  f.put('age', { age: 40 })
  for (let asked = await f.proceed(); asked !== undefined; asked = await f.proceed()) f.skip(asked)
  expect(f.reached.value).not.toContain('sex')
})

test('a question that was answered stays where it can be changed', () => {
  const f = finder()
  f.start('self')
  f.put('residenceStatus', { residenceStatus: 'dutch-or-eu' })
  expect(f.questions.value).toContain('residenceStatus')
})

test('no work questions about a child or a class, also where core would ask them', async () => {
  for (const asker of ['child', 'class'] as const) {
    const f = finder()
    f.start(asker)
    for (let asked = await f.proceed(); asked !== undefined; asked = await f.proceed()) f.skip(asked)
    expect(f.questions.value).not.toContain('experience')
    expect(f.reached.value).not.toContain('experience')
    expect(f.reached.value).not.toContain('benefit')
  }
})

test('it is known which wishes no source says anything about', () => {
  expect(isStated(inventory, 'travel')).toBe(true)
  const silent = inventory.initiatives.filter(({ id }) => String(id) === 'girls-day')
  expect(isStated({ ...inventory, initiatives: silent }, 'hours')).toBe(false)
})
