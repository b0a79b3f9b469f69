import { createMatcher, createPlanner, parseQuery, routesBeside } from '@overstap/core'
import { expect, test } from 'vitest'
import { compiled } from '../../checks/compiled.ts'

const { inventory } = compiled
const advisers = { matcher: createMatcher(inventory), planner: createPlanner(inventory) }
const beside = (query: object) =>
  routesBeside(advisers, parseQuery({ asOf: '2026-11-28', ...query })).map(({ route }) =>
    route.legs.map(({ initiative, step }) => `${initiative}/${step}`).join(' '),
  )

// "hbo- of wo-diploma; geen IT-achtergrond nodig", "half jaar fulltime opleiding, half jaar bij toekomstige werkgever".
// How long the programming course of the IT Academy takes is told nowhere, so that it may be done first.
test('someone with an hbo degree in Utrecht who wants IT is told of Make IT Work', () => {
  const profile = { age: 31, level: 'hbo', workSituation: 'job-seeking', municipality: 'utrecht' }
  expect(beside({ profile, goal: { kind: 'sector', sector: 'ict' } })).toContain('make-it-work/train make-it-work/work')
})

// Of the second pillar it is said that people get to work in Rijnmond; the agreement of which it is part ended in 2024.
test('a job seeker in Rotterdam is told of the agreement of the own region', () => {
  const profile = { age: 55, level: 'mbo-2', workSituation: 'job-seeking', municipality: 'rotterdam' }
  expect(beside({ profile, goal: { kind: 'technical-job' } })).toContain('leerwerkakkoord-bouw-en-techniek/into-work')
})
