import { expect, test } from 'vitest'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { createTranslate } from './translate.ts'

test('a text is looked up, and filled in where it asks for something', () => {
  const t = createTranslate<typeof nl>(nl)
  expect(t('questions.next')).toBe('Verder')
  expect(t('results.more', { count: 3 })).toBe('Toon nog 3')
})

test('the same texts exist in both languages', () => {
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(nl).toSorted())
})

test.each(['self', 'child', 'class'] as const)('questions address whoever asks for %s', (asker) => {
  for (const table of [nl, en]) {
    const questions = Object.entries(table).filter(([key]) => key.startsWith('question.') && !key.endsWith('.hint'))
    for (const [key, message] of questions) {
      const text = typeof message === 'string' ? message : (message as (p: object) => string)({ asker, names: 'X' })
      expect(text, key).toMatch(/[?.]$/)
      expect(text, key).not.toContain('undefined')
    }
  }
})
