import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { say } from '../explain/words/say.ts'
import { parseQuery } from '../model/parse.ts'
import { LANGUAGES } from '../model/vocabulary.ts'
import { plan } from '../route/plan.ts'
import type { Inventory } from '../model/inventory.ts'
import type { Query } from '../model/query.ts'
import { anyCatalogue } from '../testing/any-catalogue.ts'
import { anyTrip } from '../testing/any-trip.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { routeWhatIfs } from './route-what-ifs.ts'
import { applied } from './small-changes.ts'

const cites = [{ source: 'paper' }]
const planner = (inventory: Inventory) => ({ inventory, plan: (query: Query) => plan(inventory, query) })
/** Work in energy that starts any day, is free and pays. */
const work = (id: string, terms: object = {}) =>
  initiative(id, {
    facts: { sectors: says('energy') },
    steps: [
      step('start', {
        kind: 'placement',
        terms: {
          complete: cites,
          intake: says({ kind: 'rolling' }),
          duration: says({ min: 'P1M', max: 'P1M' }),
          gives: says({ token: 'job', sector: 'energy' }),
          price: says({ amount: { min: 0, max: 0 } }),
          pay: says({ amount: { min: 2000, max: 2000 }, per: 'month' }),
          ...terms,
        },
      }),
    ],
  })
const needs = (...trees: object[]) => ({ needs: trees.map((tree) => asks(tree)) })
const dutch = { criterion: 'dutch', min: 'B1' }
function found(initiatives: Parameters<typeof smallInventory>[0], query: object) {
  const inventory = smallInventory(initiatives)
  const all = routeWhatIfs(planner(inventory), parseQuery({ asOf: '2026-06-01', ...query }))
  return all.map(({ change, opens, gains, why }) => ({
    ...change.profile,
    ...change.wishes,
    ...(opens && { opens: opens.map((leg) => leg.initiative).join(' ') }),
    ...(gains.length > 0 && { gains: gains.map(({ kind, from, to }) => `${kind} ${String(from)} ${String(to)}`) }),
    said: why.map((reason) => say(inventory, reason, 'en')),
  }))
}

describe('what-ifs on routes', () => {
  test.each<[string, object, object, object]>([
    ['Dutch', needs(dutch), { profile: { dutch: 'A2' } }, { dutch: 'B1' }],
    ['a level', needs({ criterion: 'level', min: 'mbo-3' }), { profile: { level: 'mbo-2' } }, { level: 'mbo-3' }],
    [
      'evenings',
      { dayparts: says('evening') },
      { wishes: { dayparts: ['morning'] } },
      { dayparts: ['morning', 'evening'] },
    ],
    ['more hours', { hours: says({ min: 30, max: 32 }) }, { wishes: { maxHours: 24 } }, { maxHours: 32 }],
    [
      'travelling to the next region',
      { place: says({ municipality: 'gamma' }) },
      { profile: { municipality: 'beta' }, wishes: { maxKilometres: 30 } },
      { maxKilometres: 75 },
    ],
  ])('%s leads to a first route, with the smallest change that does', (_, terms, query, change) => {
    expect(found([work('a', terms)], query)).toEqual([
      { ...change, opens: 'a', said: [expect.stringMatching(/route.*a\.$/)] },
    ])
  })

  test('living elsewhere only where no route leads there from home', () => {
    const easterners = work('east', needs({ criterion: 'regionServed', anyOf: ['east'] }))
    const profile = { municipality: 'alpha' }
    expect(found([easterners], { profile })).toMatchObject([{ region: 'east', opens: 'east' }])
    const slow = work('slow', { intake: says({ kind: 'fixed', dates: ['2027-01-04'] }) })
    expect(found([easterners, slow], { profile })).toEqual([])
  })

  test('none where the search was cut short: what was not found before may have been there', () => {
    const inventory = smallInventory([work('a', needs(dutch))])
    const cut = { inventory, plan: (query: Query) => ({ ...plan(inventory, query), stoppedAfter: 1 }) }
    const query = parseQuery({ asOf: '2026-06-01', profile: { dutch: 'A2' } })
    expect(routeWhatIfs(planner(inventory), query)).toHaveLength(1)
    expect(routeWhatIfs(cut, query)).toEqual([])
  })

  test('two changes only where no single one opens a first route', () => {
    const both = work('both', { ...needs(dutch), dayparts: says('evening') })
    const query = { profile: { dutch: 'A2' }, wishes: { dayparts: ['morning'] } }
    expect(found([both], query)).toMatchObject([{ dutch: 'B1', dayparts: ['morning', 'evening'], opens: 'both' }])
    expect(found([both, work('evening', { dayparts: says('evening') })], query)).toEqual([
      expect.objectContaining({ dayparts: ['morning', 'evening'], opens: 'evening' }),
    ])
  })

  test('a better route says at what, and from what to what', () => {
    const slow = work('slow', {
      intake: says({ kind: 'fixed', dates: ['2027-01-04'] }),
      price: says({ amount: { min: 500, max: 500 } }),
      pay: undefined,
      complete: undefined,
    })
    const [first, ...others] = found([slow, work('fast', needs(dutch))], { profile: { dutch: 'A2' } })
    expect(others).toEqual([])
    expect(first).toMatchObject({
      dutch: 'B1',
      gains: [
        'earlier 2027-02-04 2026-12-01',
        'cheaper 50000 0',
        'less-unpaid 30 0',
        expect.stringMatching(/^surer \d+ 0$/),
      ],
    })
    expect(first?.said[0]).toBe(
      'What if: Dutch at level B1 (everyday conversations), from 1 December 2026 on? Then you are certainly at work, or done, sooner: on 1 December 2026, by way of fast.',
    )
  })

  test('Dutch counts from the day on which it is learned: by spring, and not for an intake before it', () => {
    const on = (...dates: string[]) => work('a', { ...needs(dutch), intake: says({ kind: 'fixed', dates }) })
    const slow = work('slow', { intake: says({ kind: 'fixed', dates: ['2028-01-04'] }) })
    const asked = { asOf: '2026-11-28', profile: { dutch: 'A2' } }
    expect(found([on('2027-02-08', '2027-09-06'), slow], asked)).toMatchObject([
      { gains: ['earlier 2028-01-04 2027-09-06'], said: [expect.stringContaining(', from 1 March 2027 on?')] },
    ])
    expect(found([on('2027-02-08'), slow], asked)).toEqual([])
  })

  test('what can be learned only after the last day is no what-if', () => {
    const asked = { asOf: '2026-11-28', profile: { dutch: 'A2' } }
    // 93 days to 1 March, and a month of work.
    expect(found([work('a', needs(dutch))], { ...asked, horizonDays: 124 })).toHaveLength(1)
    expect(found([work('a', needs(dutch))], { ...asked, horizonDays: 93 })).toEqual([])
  })

  test('no better for certain is no what-if', () => {
    expect(found([work('now'), work('fast', needs(dutch))], { profile: { dutch: 'A2' } })).toEqual([])
    const open = work('open', { ...needs(dutch), intake: undefined, price: undefined, pay: undefined })
    expect(found([work('now'), open], { profile: { dutch: 'A2' } })).toEqual([])
  })

  test('never who someone is, nor what was not told', () => {
    const closed = [
      work('a', needs({ criterion: 'age', min: 18 })),
      work('b', needs({ criterion: 'sex', anyOf: ['female'] })),
      work('c', needs({ criterion: 'residenceStatus', anyOf: ['status-holder'] })),
      work('d', needs({ criterion: 'benefit', anyOf: ['ww'] })),
      work('e', needs({ criterion: 'membership', group: 'newcomers' })),
    ]
    const who = { age: 17, sex: 'male', residenceStatus: 'asylum-seeker', benefit: 'none', notGroups: ['newcomers'] }
    expect(found(closed, { profile: who })).toEqual([])
    expect(found([work('g', needs(dutch))], { profile: {} })).toEqual([])
  })
})

test('a what-if is what planning with the change gives, and touches nothing of who someone is', () => {
  let seen = 0
  fc.assert(
    fc.property(anyCatalogue(4), anyTrip, (inventory, query) => {
      const now = plan(inventory, query)
      for (const { change, opens, gains, why } of routeWhatIfs(planner(inventory), query)) {
        seen++
        const after = plan(inventory, applied(query, change))
        const refs = after.routes.map(({ legs }) =>
          legs.map(({ initiative: id, step: taken, offering }) => ({
            initiative: id,
            step: taken,
            ...(offering && { offering }),
          })),
        )
        expect(opens !== undefined).toBe(now.total === 0)
        if (opens) expect(refs).toContainEqual(opens)
        for (const gain of gains) expect(refs).toContainEqual(gain.legs)
        for (const { kind, from, to } of gains) {
          const bounds = (answer: typeof now) =>
            answer.routes.flatMap(({ paidStart, arrival, cost, unpaidDays, toConfirm }) => {
              const end = {
                earlier: (paidStart ?? arrival).to,
                cheaper: cost.max,
                'less-unpaid': unpaidDays?.max,
                surer: toConfirm,
              }
              return end[kind] ?? []
            })
          expect(bounds(after)).toContain(to)
          expect(bounds(now).every((bound) => bound > to)).toBe(true)
          expect(bounds(now).length > 0).toBe(from !== undefined)
        }
        expect(Object.keys(change.profile ?? {}).join(' ')).not.toMatch(/age|sex|residenceStatus|benefit|[gG]roups/)
        expect(why.length).toBeGreaterThan(0)
        for (const reason of why) {
          for (const language of LANGUAGES)
            expect(say(inventory, reason, language)).not.toMatch(/undefined|[{}]|: [.?]/)
        }
      }
    }),
    { numRuns: 150 },
  )
  expect(seen).toBeGreaterThan(10)
})
