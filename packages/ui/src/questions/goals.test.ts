import { MEASURES } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { expect, test } from 'vitest'
import { useFinder } from '../finder/use-finder.ts'
import { goalsFor, keyOf } from './goals.ts'
import { measureBy } from '../finder/measures.ts'

measureBy(MEASURES)

const kinds = (answers: Parameters<typeof goalsFor>[1]) => new Set(goalsFor(inventory, answers).map(({ kind }) => kind))

test('pupils are offered other goals than work', () => {
  const pupil = kinds({ asker: 'self', profile: { workSituation: 'pupil-secondary' } })
  expect([...pupil]).toEqual(['experience', 'choose-direction', 'enter-mbo'])
  expect(kinds({ asker: 'class', profile: {} })).toEqual(pupil)
})

test('adults are offered work and teaching, and nothing for pupils', () => {
  expect(kinds({ asker: 'self', profile: {} })).toEqual(new Set(['technical-job', 'sector', 'occupation', 'teaching']))
})

test('goals have different keys', () => {
  const keys = goalsFor(inventory, { asker: 'child', profile: {} }).map(keyOf)
  expect(new Set(keys).size).toBe(keys.length)
})

test('a goal that no longer fits is taken back', () => {
  const finder = useFinder(inventory, '2026-11-23')
  finder.start('self')
  finder.wish({ kind: 'technical-job' })
  finder.put('workSituation', { workSituation: 'pupil-secondary' })
  expect(finder.answers.value?.goal).toBeUndefined()
})
