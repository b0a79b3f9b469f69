import { expect, it } from 'vitest'
import { initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { gapsOf } from './gaps.ts'

const notStated = { kind: 'unknown', why: 'not-stated' }
const cites = [{ source: 'paper' }]
const bottleneck = (id: string) => ({ id, phases: ['working'], name: { nl: id, en: id }, cites })
const inventory = smallInventory(
  [
    initiative('east-side', {
      chapter: 'working',
      facts: { regions: says('east'), answers: says('slow'), status: notStated },
      factors: { guidance: says(true), job: says(false) },
      steps: [
        step('start', { terms: { price: notStated } }),
        step('next', { terms: { place: says({ region: 'east' }) } }),
      ],
      offerings: [{ id: 'o', step: 'start', site: 's', terms: { price: says({ amount: { min: 0, max: 0 } }) } }],
    }),
    initiative('gone', {
      chapter: 'working',
      facts: { regions: says('west'), status: says({ status: 'ended', on: '2020' }) },
      steps: [],
    }),
    initiative('school', {
      chapter: 'foundational',
      facts: { regions: says('land') },
      factors: { guidance: { kind: 'not-applicable', why: 'x' }, job: { kind: 'not-applicable', why: 'x' } },
      steps: [],
    }),
  ],
  { bottlenecks: [bottleneck('slow'), bottleneck('dear')] as never },
)
const gaps = gapsOf(inventory, '2026-01-01')

it('what an offering says of a step is told', () => {
  expect(gaps.terms.find(({ field }) => field === 'price')).toEqual({ field: 'price', known: 1, of: 2 })
  expect(gaps.terms.find(({ field }) => field === 'pay')).toEqual({ field: 'pay', known: 0, of: 2 })
  expect(gaps.terms.at(-1)?.known).toBe(1)
})

it('what does not apply is not missing', () => {
  const of = (id: string) => gaps.initiatives.find((row) => row.initiative === id)?.of
  expect(of('gone')! - of('school')!).toBe(2)
})

it('a region without anything that names it, and none that has ended; what is for the whole country fills none', () => {
  expect(gaps.regions).toEqual(
    [
      { region: 'east', chapters: { foundational: [], vocational: [], working: ['east-side'] } },
      { region: 'west', chapters: { foundational: [], vocational: [], working: [] } },
    ].toSorted(
      (a, b) =>
        inventory.regions.findIndex(({ id }) => id === a.region) -
        inventory.regions.findIndex(({ id }) => id === b.region),
    ),
  )
  expect(gaps.country).toEqual({ foundational: ['school'], vocational: [], working: [] })
})

it('what nothing answers, and what nothing has', () => {
  expect(gaps.bottlenecks).toEqual(['dear'])
  expect(gaps.successFactors).toEqual(['job'])
})
