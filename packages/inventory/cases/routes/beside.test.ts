import { createMatcher, createPlanner, parseQuery, routesBeside } from '@overstap/core'
import { expect, test } from 'vitest'
import { compiled } from '../../checks/compiled.ts'

const { inventory } = compiled
const advisers = { matcher: createMatcher(inventory), planner: createPlanner(inventory) }
const beside = (query: object) =>
  routesBeside(advisers, parseQuery({ asOf: '2026-11-28', ...query })).map(({ route }) =>
    route.legs.map(({ initiative, step }) => `${initiative}/${step}`).join(' '),
  )

// Six days, two months and four days of lessons; how long a module of Sneller aan de slag takes is told nowhere, so that
// it may be done first.
test('who wants to install charging points is told of the programme that says how it is built up', () => {
  const profile = { age: 29, level: 'mbo-1', workSituation: 'job-seeking', municipality: 'schiermonnikoog' }
  expect(beside({ profile, goal: { kind: 'occupation', occupation: 'charging-point-installer' } })).toEqual([
    'plug-in-and-play/bootcamp plug-in-and-play/practice plug-in-and-play/course',
  ])
})

// Of the second pillar it is said that people get to work in Rijnmond; the agreement of which it is part ended in 2024.
test('a job seeker in Rotterdam is told of the agreement of the own region', () => {
  const profile = { age: 55, level: 'mbo-2', workSituation: 'job-seeking', municipality: 'rotterdam' }
  expect(beside({ profile, goal: { kind: 'technical-job' } })).toContain('leerwerkakkoord-bouw-en-techniek/into-work')
})
