import { describe, expect, it } from 'vitest'
import { say } from '../explain/words/say.ts'
import { parseQuery } from '../model/parse.ts'
import { asks, factor, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { plainMatcher } from '../testing/plain-matcher.ts'
import { sensitivity } from './sensitivity.ts'

const guided = initiative('guided', { factors: { guidance: says(true), job: says(false) } })
const hiring = initiative('hiring', { factors: { guidance: says(false), job: says(true) } })
const found = (initiatives: Parameters<typeof smallInventory>[0], query: object = {}) => {
  const inventory = smallInventory(initiatives)
  return sensitivity(plainMatcher(inventory), parseQuery({ asOf: '2026-06-01', ...query })).map(({ why, ...rest }) => ({
    ...rest,
    said: why.map((reason) => say(inventory, reason, 'nl')),
  }))
}

describe('sensitivity', () => {
  it('tells the nearest weight at which another comes first, either way', () => {
    // Equal shares: the first of the slugs stands first until the other weighs more.
    expect(found([guided, hiring])).toEqual([
      {
        factor: 'guidance',
        weight: 1,
        by: 1,
        lower: { weight: 0, first: 'hiring' },
        higher: 'never',
        said: ['Telt dit voor 0 in plaats van 1: guidance? Dan komt hiring bovenaan.'],
      },
      {
        factor: 'job',
        weight: 1,
        by: 1,
        lower: 'never',
        higher: { weight: 2, first: 'hiring' },
        said: ['Telt dit voor 2 in plaats van 1: job? Dan komt hiring bovenaan.'],
      },
    ])
  })

  it('counts from the present weight', () => {
    expect(found([guided, hiring], { weights: { guidance: 5 } })).toMatchObject([
      { weight: 5, by: 5, lower: { weight: 0 }, higher: 'never' },
      { weight: 1, by: 5, lower: 'never', higher: { weight: 6, first: 'hiring' } },
    ])
  })

  it('is never where nothing equals the first before strength', () => {
    const more = initiative('hiring', {
      factors: { job: says(true) },
      steps: [step('start', { terms: { needs: [asks({ criterion: 'age' })] } })],
    })
    const told = found(
      [
        initiative('guided', {
          factors: { guidance: says(false) },
          facts: {},
          steps: [
            step('start', { terms: { criteriaNotStated: ['age'], needs: [asks({ criterion: 'age', min: 3 })] } }),
          ],
        }),
        more,
      ],
      { profile: { age: 9 } },
    )
    expect(told.map(({ by }) => by)).toEqual(['never', 'never'])
    expect(told[0]?.said).toEqual(['Hoe zwaar dit ook telt, bovenaan verandert niets: guidance.'])
  })

  it('leaves out a weight that would make all of them zero', () => {
    const unknown = initiative('zero')
    expect(found([unknown, guided], { weights: { guidance: 1, job: 0 } })[0]).toMatchObject({ lower: 'never' })
  })

  it('leaves out no weight of zero while another counts', () => {
    expect(found([guided, hiring], { weights: { guidance: 1, job: 1 } })[0]).toMatchObject({ lower: { weight: 0 } })
    // Guidance alone counts: without it no weight were left, so it cannot turn; the job can, upwards only.
    expect(found([guided, hiring], { weights: { guidance: 2, job: 0 } })).toMatchObject([
      { weight: 2, by: 'never', lower: 'never', higher: 'never' },
      { weight: 0, by: 3, lower: 'never', higher: { weight: 3, first: 'hiring' } },
    ])
  })

  it('asks no query that has no answer: all weights zero', () => {
    // By slug the other comes first, which is where they would stand if nothing weighed.
    const last = initiative('z', { factors: { guidance: says(true), job: says(false) } })
    expect(found([last, hiring], { weights: { guidance: 1, job: 0 } })[0]).toMatchObject({
      by: 'never',
      lower: 'never',
    })
    expect(found([last, hiring], { weights: { guidance: 2, job: 1 } })[0]).toMatchObject({
      by: 1,
      lower: { weight: 1, first: 'hiring' },
    })
  })

  it('moves each end by what counts there: present, unknown, not applicable', () => {
    const away = { kind: 'not-applicable', why: 'event' }
    const turns = (one: object, other: object) =>
      found([initiative('a', { factors: one }), initiative('b', { factors: other })]).map(({ lower, higher }) => [
        lower,
        higher,
      ])
    // Both may be whole; the one that is known to be has more at its lower end, whatever the weight.
    expect(turns({ guidance: says(true) }, { job: says(true) })).toEqual([
      [{ weight: 0, first: 'b' }, 'never'],
      ['never', { weight: 2, first: 'b' }],
    ])
    expect(turns({ guidance: away, job: says(false) }, { guidance: says(true), job: says(false) })).toEqual([
      [{ weight: 0, first: 'a' }, 'never'],
      ['never', 'never'],
    ])
    expect(turns({ guidance: says(false), job: says(true) }, { guidance: away, job: says(false) })[0]).toEqual([
      'never',
      'never',
    ])
  })

  it('takes the nearer of two turns, and looks as far as ten', () => {
    const strong = (id: string, present: string[]) =>
      initiative(id, {
        factors: Object.fromEntries(['x', 'y', 'z'].map((factorId) => [factorId, says(present.includes(factorId))])),
      })
    const inventory = smallInventory([strong('a', ['x', 'z']), strong('b', ['y'])], {
      successFactors: ['x', 'y', 'z'].map((id) => factor(id)),
    })
    const by = (weights: object) =>
      sensitivity(plainMatcher(inventory), parseQuery({ asOf: '2026-06-01', weights })).map((one) => [
        one.by,
        one.lower,
        one.higher,
      ])
    const b = (weight: number) => ({ weight, first: 'b' })
    expect(by({ x: 4, y: 6, z: 4 })).toEqual([
      [3, b(1), 'never'],
      [3, 'never', b(9)],
      [3, b(1), 'never'],
    ])
    expect(by({ x: 5, y: 1, z: 5 })).toEqual([
      ['never', 'never', 'never'],
      ['never', 'never', 'never'],
      ['never', 'never', 'never'],
    ])
    expect(by({ x: 5, y: 1, z: 4 })[1]).toEqual([9, 'never', b(10)])
  })

  it('moves the upper end by what is unknown, and nothing by what does not apply', () => {
    const event = initiative('event', {
      factors: { guidance: { kind: 'not-applicable', why: 'event' }, job: says(true) },
    })
    // Of both all may be there; of the event more is known. Without the job nothing applies to the event.
    expect(found([event, initiative('maybe', { factors: { job: says(true) } })])).toMatchObject([
      { by: 'never' },
      { by: 1, lower: { weight: 0, first: 'maybe' }, higher: 'never' },
    ])
    // What may be there counts before what is.
    const absent = initiative('absent', { factors: { guidance: says(false), job: says(true) } })
    expect(found([absent, initiative('unknown')])).toMatchObject([
      { by: 1, lower: { weight: 0, first: 'absent' }, higher: 'never' },
      { by: 'never' },
    ])
  })

  it('has nothing to say of an empty answer, and looks past many equals', () => {
    expect(found([guided], { filters: { initiatives: [] } }).map(({ by }) => by)).toEqual(['never', 'never'])
    const many = Array.from({ length: 40 }, (_, i) =>
      initiative(`g${String(i)}`, { factors: { guidance: says(true), job: says(false) } }),
    )
    expect(found([...many, hiring])).toMatchObject([{ lower: { first: 'hiring' } }, { higher: { first: 'hiring' } }])
  })
})
