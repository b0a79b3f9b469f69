import { expect, test } from 'vitest'
import { daysOf } from './days-added.ts'

const lasting = (min: string, max: string) => ({ kind: 'known' as const, claims: [{ value: { min, max }, cites: [] }] })

test('days are the same whatever the start', () => {
  expect(daysOf(lasting('P10W', 'P10W'))).toEqual({ lo: 70, hi: 70 })
})

test('months in either bound have to be counted, also beside hours in the other', () => {
  for (const [min, max] of [
    ['PT25H', 'P13M'],
    ['P1M', 'PT25H'],
    ['P1Y', 'P2Y'],
  ] as const)
    expect(daysOf(lasting(min, max)).lo).toBeNaN()
})
