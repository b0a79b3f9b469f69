import { describe, expect, test } from 'vitest'
import { departureQuerySchema } from '../model/departure-query.ts'
import { initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { departures } from './departures.ts'

const cites = [{ source: 'paper' }]
const fixed = (...dates: string[]) => says({ kind: 'fixed', dates })
const rolling = says({ kind: 'rolling' })
const course = (id: string, terms: object, record: object = {}) =>
  initiative(id, { ...record, steps: [step('a', { kind: 'training', terms })] })
const asked = (initiatives: Parameters<typeof smallInventory>[0], query: object = {}) =>
  departures(smallInventory(initiatives), departureQuerySchema.parse({ asOf: '2026-06-01', ...query }))
const days = (initiatives: Parameters<typeof smallInventory>[0], query: object = {}) =>
  asked(initiatives, query).items.map(({ leg, from, to }) => [leg.initiative, from, to])

describe('upcoming intakes', () => {
  test('come soonest first, from the day itself on; a month is the whole of it', () => {
    const two = [
      course('b', { intake: fixed('2026-05-31', '2026-06-01', '2027-01') }),
      course('a', { intake: fixed('2026-09') }),
    ]
    expect(days(two)).toEqual([
      ['b', '2026-06-01', '2026-06-01'],
      ['a', '2026-09-01', '2026-09-30'],
      ['b', '2027-01-01', '2027-01-31'],
    ])
    expect(asked(two, { limit: 1 })).toMatchObject({ total: 3, items: [{ from: '2026-06-01' }] })
  })

  test('are told once, whoever tells of them', () => {
    const intake = {
      kind: 'known',
      claims: ['paper', 'folder'].map((source) => ({
        value: { kind: 'fixed', dates: ['2026-09-01'] },
        cites: [{ source }],
      })),
    }
    expect(asked([course('a', { intake })]).items).toEqual([
      {
        leg: { initiative: 'a', step: 'a' },
        from: '2026-09-01',
        to: '2026-09-01',
        cites: [...cites, { source: 'folder' }],
      },
    ])
  })

  test('are none after the end of their initiative', () => {
    const until = { facts: { validity: says({ to: '2026-09' }) } }
    expect(days([course('a', { intake: fixed('2026-09-30', '2026-10-01') }, until)])).toEqual([
      ['a', '2026-09-30', '2026-09-30'],
    ])
    expect(
      asked([course('a', { intake: fixed('2026-10-01') }, { facts: { validity: says({ to: '2026-05' }) } })]),
    ).toMatchObject({ total: 0, withoutDate: 0 })
  })

  test('say what may be elsewhere or in another direction, and leave out what is', () => {
    const at = (id: string, municipality: string) =>
      course(id, { intake: fixed('2026-09-01'), place: says({ municipality }) }, { facts: { sectors: says('energy') } })
    const all = [at('here', 'alpha'), course('somewhere', { intake: fixed('2026-09-02') })]
    expect(asked(all, { sector: 'energy' }).items.map(({ sector }) => sector)).toEqual(['met', 'unknown'])
    expect(days(all, { sector: 'ict' })).toEqual([['somewhere', '2026-09-02', '2026-09-02']])
    expect(() => asked(all, { region: 'atlantis' })).toThrow()
  })
})

test('at any time: what opens a sequence, not what follows another step; the rest has no known date', () => {
  const line = initiative('line', {
    steps: [
      step('a', { terms: { intake: rolling } }),
      step('b', { kind: 'training', terms: { intake: rolling } }),
      step('c', { kind: 'placement', terms: { intake: says({ kind: 'by-agreement' }) } }),
    ],
    connects: [{ steps: ['a', 'b', 'c'], order: 'stated', cites }],
  })
  expect(asked([line])).toMatchObject({ anyTime: [{ initiative: 'line', step: 'a' }], withoutDate: 1 })
})
