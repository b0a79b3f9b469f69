import { describe, expect, it } from 'vitest'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { entriesOf, placesOf, termsOf } from './entry.ts'

const paper = [{ source: 'paper' }]
const read = (record: object) => {
  const [one] = smallInventory([initiative('one', record)]).initiatives
  if (one === undefined) throw new Error('no record')
  return one
}
const offering = (id: string, terms: object = {}, of = 'a') => ({
  id,
  step: of,
  site: 'here',
  terms: { needs: [], ...terms },
})
const ways = (record: object, asOf = '2026-06-01') =>
  entriesOf(read(record), asOf).map((entry) => `${entry.step.id} ${entry.offering?.id ?? '-'}`)

describe('ways in', () => {
  it('are the first steps of each connection, each beside its own offerings', () => {
    const record = {
      steps: [step('a'), step('b'), step('c')],
      connects: [{ steps: ['a', 'b'], order: 'stated', cites: paper }],
      offerings: [offering('x'), offering('y', {}, 'b'), offering('z', {}, 'c')],
    }
    expect(ways(record)).toEqual(['a -', 'a x', 'c -', 'c z'])
  })

  it('end with the last of the fixed intakes, as exact as it is told', () => {
    const fixed = (...dates: string[]) => ({ intake: says({ kind: 'fixed', dates }) })
    const claims = [
      { value: { kind: 'fixed', dates: ['2020'] }, cites: paper },
      { value: { kind: 'rolling' }, cites: paper },
    ]
    const record = {
      steps: [step('a')],
      offerings: [
        offering('gone', fixed('2020-01-01', '2026-05-31')),
        offering('today', fixed('2020-01-01', '2026-06-01')),
        offering('month', fixed('2026-06')),
        offering('differs', { intake: { kind: 'known', claims } }),
        offering('unknown', { intake: { kind: 'unknown', why: 'not-stated' } }),
        offering('rolling', { intake: says({ kind: 'rolling' }) }),
      ],
    }
    expect(ways(record)).toEqual(['a -', 'a today', 'a month', 'a differs', 'a unknown', 'a rolling'])
  })
})

describe('terms of an offering', () => {
  const merged = (stepTerms: object, own: object) => {
    const record = read({ steps: [step('a', { terms: stepTerms })], offerings: [offering('x', own)] })
    const [first] = record.steps
    const [its] = record.offerings
    if (first === undefined || its === undefined) throw new Error('no step')
    return termsOf(first, its)
  }

  it('are its own where known, else those of its step', () => {
    const terms = merged(
      { hours: says({ max: 8 }), pay: says({}), duration: says({ min: 'P1W' }) },
      {
        hours: says({ max: 16 }),
        pay: { kind: 'unknown', why: 'not-stated' },
        duration: { kind: 'not-applicable', why: 'x' },
      },
    )
    expect(terms).toMatchObject({ hours: says({ max: 16 }), pay: says({}), duration: { kind: 'not-applicable' } })
  })

  it('add needs up: of the same criteria as claims side by side, each claim once', () => {
    const age = asks({ criterion: 'age', min: 18 })
    const older = asks({ criterion: 'age', min: 21 }, { source: 'page' })
    const both = {
      any: [
        { criterion: 'sex', anyOf: ['female'] },
        { criterion: 'age', min: 18 },
      ],
    }
    const turned = {
      any: [
        { criterion: 'age', min: 30 },
        { criterion: 'sex', anyOf: ['male'] },
      ],
    }
    const { needs } = merged(
      { needs: [age, asks(both)] },
      { needs: [age, older, asks(turned), asks({ criterion: 'dutch' })] },
    )
    expect(needs).toEqual([
      { claims: [...age.claims, ...older.claims] },
      { claims: [...asks(both).claims, ...asks(turned).claims] },
      asks({ criterion: 'dutch' }),
    ])
  })
})

describe('places', () => {
  const west = { facts: { regions: says('west') } }
  const places = (record: object, terms: object) => placesOf(read(record), { needs: [], ...terms } as never)

  it('are those of the way in, else the regions of the initiative with where they were read', () => {
    const place = says({ municipality: 'beta' })
    expect(places(west, { place })).toEqual(place)
    expect(places(west, {})).toEqual(says({ region: 'west' }))
    expect(places(west, { place: { kind: 'unknown', why: 'not-stated' } })).toEqual(says({ region: 'west' }))
    expect(places({}, {})).toBeUndefined()
  })

  it('are not known of a step by itself where offerings are', () => {
    expect(places({ ...west, steps: [step('a')], offerings: [offering('x')] }, {})).toBeUndefined()
  })
})
