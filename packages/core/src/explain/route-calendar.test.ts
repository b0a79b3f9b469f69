import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from '../model/parse.ts'
import { LANGUAGES } from '../model/vocabulary.ts'
import { plan } from '../route/plan.ts'
import { anyCatalogue } from '../testing/any-catalogue.ts'
import { anyTrip } from '../testing/any-trip.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { routeCalendar } from './route-calendar.ts'

const cites = [{ source: 'page' }]
const fixed = (...dates: string[]) => says({ kind: 'fixed', dates })
const rolling = says({ kind: 'rolling' })
const weeks = (n: number) => says({ min: `P${String(n)}W`, max: `P${String(n)}W` })
const pay = says({ amount: { min: 2000, max: 2000 }, per: 'month' })
const gives = says({ token: 'job', sector: 'energy' })

/** A course and then work in energy, one after the other. */
function days(train: object, work: object, language: (typeof LANGUAGES)[number] = 'en') {
  const inventory = smallInventory([
    initiative('line', {
      name: 'Line',
      steps: [
        step('train', { kind: 'training', name: { nl: 'leren', en: 'course' }, terms: { complete: cites, ...train } }),
        step('work', { kind: 'work-learning', terms: { complete: cites, pay, gives, ...work } }),
      ],
      connects: [{ steps: ['train', 'work'], order: 'stated', cites }],
    }),
  ])
  const answer = plan(inventory, parseQuery({ asOf: '2026-06-01', goal: { kind: 'technical-job' } }))
  const [route] = answer.routes
  if (route === undefined) throw new Error('no route')
  return routeCalendar(inventory, route, { asOf: answer.asOf, language })
}
const told = (found: ReturnType<typeof days>) => found.map(({ on, title }) => [on, title])

describe('the days of a route', () => {
  test('are its starts, its ends and the first day of paid work, in order', () => {
    const found = days({ intake: fixed('2026-09-01'), duration: weeks(10) }, { intake: rolling, duration: weeks(4) })
    expect(told(found)).toEqual([
      ['2026-09-01', 'Start: course (Line)'],
      ['2026-11-10', 'Done: course (Line)'],
      ['2026-11-10', 'You can start: work (Line)'],
      ['2026-11-10', 'First day of paid work: work (Line)'],
      ['2026-12-08', 'Done: work (Line)'],
    ])
    expect(new Set(found.map(({ id }) => id)).size).toBe(5)
    expect(found[0]?.id).toBe('start.2026-09-01.line.train')
  })

  test('a day that nobody set says for whom it holds', () => {
    const found = days({ intake: fixed('2026-09-01'), duration: weeks(10) }, { intake: rolling, duration: weeks(4) })
    expect(found.map(({ description }) => description.includes('as soon as you can'))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
  })

  test.each<[string, object]>([
    ['a month', { intake: fixed('2026-09'), duration: weeks(10) }],
    ['by agreement', { intake: says({ kind: 'by-agreement' }), duration: weeks(10) }],
    ['nothing known', {}],
    ['any time: the day of asking is no date', { intake: rolling, duration: weeks(10) }],
  ])('%s gives none', (_, train) => {
    expect(days(train, { intake: rolling, duration: weeks(4) })).toEqual([])
  })

  test('an open length leaves the start, and what follows on a day set for it', () => {
    expect(told(days({ intake: fixed('2026-09-01') }, { intake: fixed('2027-02-01') }))).toEqual([
      ['2026-09-01', 'Start: course (Line)'],
    ])
    expect(
      told(
        days(
          { intake: fixed('2026-09-01'), duration: says({ min: 'P1M', max: 'P2M' }) },
          { intake: fixed('2027-02-01') },
        ),
      ),
    ).toEqual([
      ['2026-09-01', 'Start: course (Line)'],
      ['2027-02-01', 'Start: work (Line)'],
      ['2027-02-01', 'First day of paid work: work (Line)'],
    ])
  })

  test('work that is not known to pay has no first day of paid work', () => {
    const found = days({ intake: fixed('2026-09-01'), duration: weeks(1) }, { intake: rolling, pay: undefined })
    expect(told(found).at(-1)).toEqual(['2026-09-08', 'You can start: work (Line)'])
  })

  test('each says what to confirm, where it was read and how old it is, in both languages', () => {
    const train = { intake: fixed('2026-09-01'), needs: [asks({ criterion: 'judgedSuitable' }, { source: 'page' })] }
    expect(days(train, {})[0]?.description.split('\n')).toEqual([
      'Confirm this first:',
      '- To ask at Line: How is it decided who is suitable?',
      'Where we read this:',
      '- A page',
      '- A paper',
      'This is how it stood on 1 June 2026. Check that the date still holds.',
    ])
    expect(days(train, {}, 'nl')[0]).toMatchObject({ title: 'Start: leren (Line)' })
    expect(days(train, {}, 'nl')[0]?.description).toContain('Vraag dit eerst na:\n- Na te vragen bij Line:')
  })
})

test('every day is one that the route knows, and all can be said', () => {
  let seen = 0
  fc.assert(
    fc.property(anyCatalogue(5), anyTrip, fc.constantFrom(...LANGUAGES), (inventory, query, language) => {
      const answer = plan(inventory, query)
      for (const route of answer.routes) {
        const spans = [...route.legs.flatMap(({ start, end }) => [start, end]), route.paidStart, route.arrival]
        const known = spans.flatMap((span) => (span?.from === span?.to ? (span?.from ?? []) : []))
        const found = routeCalendar(inventory, route, { asOf: answer.asOf, language })
        for (const { on, title, description } of found) {
          seen++
          expect(known).toContain(on)
          expect(`${title}\n${description}`).not.toMatch(/undefined|NaN|[{}]/)
        }
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
      }
    }),
    { numRuns: 300 },
  )
  expect(seen).toBeGreaterThan(20)
})
