import { expect, test } from 'vitest'
import type { NearMiss, PlanAnswer } from '../route/route-answer.ts'
import { explainNearMiss, explainPlan } from './explain-plan.ts'

const answer = (more: object) =>
  ({
    goal: { kind: 'technical-job' },
    routes: [],
    total: 0,
    nearMisses: [],
    forPupils: [],
    choice: [],
    ...more,
  }) as unknown as PlanAnswer
const leg = { initiative: 'work', step: 'b' }
const miss = (more: object = {}) =>
  ({ leg, obstacles: [], unmet: [], noDeparture: false, after: [], blocked: [], ...more }) as unknown as NearMiss
const said = (code: string, params: object = {}, cites: object[] = []) => ({ code, params, cites })

test('an answer with all routes needs no word', () => {
  expect(explainPlan(answer({ routes: [{}], total: 1, nearMisses: [] }))).toEqual([])
})

test('an answer says where it was cut short and cut off, and what was left out for adults', () => {
  expect(explainPlan(answer({ routes: [{}], total: 4, stoppedAfter: 10, forPupils: ['lab'] }))).toEqual([
    said('plan-stopped', { count: 10 }),
    said('answer-limited', { count: 3 }),
    said('miss-for-pupils', { initiative: 'lab' }),
  ])
})

test('an empty answer says so, and whether any step leads there', () => {
  expect(explainPlan(answer({ nearMisses: [miss()] }))).toEqual([said('no-route')])
  expect(explainPlan(answer({}))).toEqual([said('no-route'), said('no-step-leads-there')])
  expect(explainPlan(answer({ goal: { kind: 'experience' }, nearMisses: [miss()] }))).toEqual([
    said('no-route-at-school'),
  ])
})

test('a child who asks for work is pointed to another goal, and nothing else', () => {
  expect(explainPlan(answer({ schoolFirst: true }))).toEqual([said('no-route-school-first')])
})

test('who asks for work at school is told to ask first whether pupils may come, and is pointed on to school', () => {
  expect(explainPlan(answer({ atSchool: true, routes: [{}], total: 1 }))).toEqual([said('routes-at-school')])
  expect(explainPlan(answer({ atSchool: true, nearMisses: [miss()] }))).toEqual([said('no-route-at-school')])
})

test('a near miss names every obstacle, need, giver and step before it', () => {
  const cites = [{ source: 'paper' }]
  const tree = { criterion: 'dutch', min: 'B1' }
  const criterion = {
    criteria: ['dutch'],
    claims: [
      { tree, cites },
      { tree, cites },
    ],
  }
  const before = { leg: { initiative: 'work', step: 'a' }, obstacles: ['hours'], unmet: [], noDeparture: true }
  const reasons = explainNearMiss(
    miss({
      obstacles: ['ended', 'travel'],
      unmet: [
        { criterion, givers: [{ initiative: 'course' }, { initiative: 'other' }], moreGivers: 2, barred: [] },
        { criterion, givers: [], moreGivers: 0, barred: [] },
      ],
      after: [{ step: 'a' }, { step: 'a' }],
      blocked: [before],
    }),
  )
  const unmet = said('miss-unmet', { initiative: 'work', criteria: ['dutch'], needs: [tree, tree] }, [
    ...cites,
    ...cites,
  ])
  expect(reasons).toEqual([
    said('miss-ended', { initiative: 'work' }),
    said('miss-travel', { initiative: 'work' }),
    unmet,
    said('miss-given-by', { initiatives: ['course', 'other'] }),
    said('miss-given-by-more', { count: 2 }),
    unmet,
    said('miss-given-by-none'),
    said('miss-after', { initiative: 'work', steps: ['a'] }),
    said('miss-blocked', { initiative: 'work', steps: ['a'] }),
    said('miss-hours', { initiative: 'work' }),
    said('miss-no-departure', { initiative: 'work' }),
  ])
  expect(explainNearMiss(miss())).toEqual([])
})

test('what gives it, but cannot be taken either, is told with what stands in the way there', () => {
  const asks = (min: string) => ({ criteria: ['dutch'], claims: [{ tree: { criterion: 'dutch', min }, cites: [] }] })
  const unmet = (initiative: string, min: string) =>
    said('miss-unmet', { initiative, criteria: ['dutch'], needs: [{ criterion: 'dutch', min }] })
  const giver = { initiative: 'course', step: 'a' }
  const by = [{ leg: giver, obstacles: ['travel'], unmet: [asks('A2')], noDeparture: false }]
  const one = {
    criterion: asks('B1'),
    givers: [giver, { initiative: 'other' }],
    moreGivers: 0,
    barred: [{ giver, by }],
  }
  expect(explainNearMiss(miss({ unmet: [one] }))).toEqual([
    unmet('work', 'B1'),
    said('miss-given-by', { initiatives: ['other'] }),
    said('miss-giver-barred', { initiative: 'course' }),
    said('miss-travel', { initiative: 'course' }),
    unmet('course', 'A2'),
  ])
})

test('a step before it that nothing stands in the way of is not said to be out of reach', () => {
  const after = [{ initiative: 'work', step: 'a' }]
  const beyond = { horizon: '2026-07-01', maxLegs: 6 }
  expect(explainNearMiss(miss({ after, beyond }))).toEqual([
    said('miss-after-open', { initiative: 'work', steps: ['a'] }),
    said('miss-beyond', { on: '2026-07-01', count: 6 }),
  ])
})

test('a start that comes after the last day is not said to have passed', () => {
  const codes = (more: object) => explainNearMiss(miss(more)).map(({ code }) => code)
  expect(codes({ noDeparture: true, tooLate: true })).toEqual(['miss-too-late'])
  expect(codes({ noDeparture: true })).toEqual(['miss-no-departure'])
})

test('what no step can give is not said to be lacking in the inventory', () => {
  const unmet = (...criteria: string[]) => [
    { criterion: { criteria, claims: [] }, givers: [], moreGivers: 0, barred: [] },
  ]
  const codes = (...criteria: string[]) => explainNearMiss(miss({ unmet: unmet(...criteria) })).map(({ code }) => code)
  expect(codes('age')).toEqual(['miss-unmet'])
  expect(codes('workSituation', 'diploma')).toEqual(['miss-unmet', 'miss-given-by-none'])
})
