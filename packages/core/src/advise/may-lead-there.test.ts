import { expect, test } from 'vitest'
import { createMatcher } from '../match/create-matcher.ts'
import { parseQuery } from '../model/parse.ts'
import type { QueryInput } from '../model/query.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { mayLeadThere } from './may-lead-there.ts'

const named = (
  initiatives: Parameters<typeof smallInventory>[0],
  { routes = false, ...query }: Partial<QueryInput> & { routes?: boolean } = {},
) =>
  mayLeadThere(
    createMatcher(smallInventory(initiatives)),
    parseQuery({ asOf: '2026-06-01', goal: { kind: 'technical-job' }, ...query }),
    { routes },
  )
const course = (id: string, terms: object = {}, kind: 'training' | 'orientation' = 'training') =>
  initiative(id, { facts: { sectors: says('energy') }, steps: [step('a', { kind, terms })] })
const job = says({ token: 'job', sector: 'energy' })
const energetic = asks({ criterion: 'experience', sector: 'energy' })

test('a course of which no source says where it leads is named, also where its sector is the goal', () => {
  const goal = { kind: 'sector', sector: 'energy' } as const
  expect(named([course('silent'), course('surely', { gives: job })])).toEqual(['silent'])
  expect(named([course('silent')], { goal })).toEqual(['silent'])
})

test('beside routes, only what is known to be meant for this person', () => {
  const initiatives = [course('anyone'), course('experienced', { needs: [energetic] })]
  const routes = { routes: true, profile: { experience: ['energy' as const] } }
  expect(named(initiatives, routes)).toEqual(['experienced'])
  expect(named(initiatives, { routes: true })).toEqual([])
  expect(named([course('waived', { needs: [asks({ criterion: 'dutch' })] })], routes)).toEqual([])
})

test('beside routes, nothing that sources place in another region', () => {
  const there = course('there', { needs: [energetic], place: says({ municipality: 'gamma' }) })
  const asked = (municipality: string, routes: boolean) =>
    named([there], { routes, profile: { experience: ['energy'], municipality } as QueryInput['profile'] })
  expect(asked('alpha', true)).toEqual([])
  expect(asked('gamma', true)).toEqual(['there'])
  expect(asked('alpha', false)).toEqual(['there'])
})

test('nor what a route could not hold: too many hours, for others, closed', () => {
  const long = course('long', { hours: says({ min: 40, max: 40 }) })
  expect(named([long], { wishes: { maxHours: 16 } })).toEqual([])
  const adults = course('adults', { needs: [asks({ criterion: 'age', min: 18 })] }, 'orientation')
  expect(named([adults], { goal: { kind: 'enter-mbo' } })).toEqual([])
  expect(named([course('young', { needs: [asks({ criterion: 'age', max: 17 })] })], { profile: { age: 40 } })).toEqual(
    [],
  )
})

test('a child is not asked for work experience, and is led to no work', () => {
  const pupil = { workSituation: 'pupil-primary' } as const
  const goal = { kind: 'experience' } as const
  const work = course('work', { needs: [energetic] }, 'orientation')
  expect(named([work], { goal, profile: pupil })).toEqual([])
  expect(named([work, course('look', {}, 'orientation')], { goal, profile: pupil })).toEqual(['look'])
  expect(named([course('silent')], { profile: pupil })).toEqual([])
})
