import { expect, test } from 'vitest'
import { parseQuery } from './parse.ts'
import { SECTORS } from './vocabulary.ts'

const asOf = '2026-11-23'
const many = (value: string, length: number) => Array.from({ length }, () => value)

test.each([
  { profile: { diplomaFields: many('ict', SECTORS.length + 1) } },
  { profile: { experience: many('ict', 20_000) } },
  { profile: { referrers: many('uwv', 20_000) } },
  { profile: { occupations: many('fitter', 501) } },
  { profile: { groups: many('newcomers', 501) } },
  { profile: { notGroups: many('newcomers', 501) } },
  { wishes: { dayparts: many('evening', 20_000) } },
  { wishes: { languages: many('nl', 20_000) } },
  { filters: { verdicts: many('open', 20_000) } },
])('a list is no longer than it can have to be', (query) => {
  expect(() => parseQuery({ asOf, ...query })).toThrow(/a list of at most \d+ expected/)
})

test.each(['0000-01-01', '0050-06-01', '9999-12-31'])('an answer of %s would hold dates that are none', (date) => {
  expect(() => parseQuery({ asOf: date })).toThrow(/asOf: .* a year from 1000 to 2999/)
  expect(() => parseQuery({ asOf, wishes: { startBy: date } })).toThrow(/wishes\.startBy: .* a year from 1000 to 2999/)
})
