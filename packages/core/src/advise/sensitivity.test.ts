import { describe, expect, it } from 'vitest'
import { say } from '../explain/words/say.ts'
import { parseQuery } from '../model/parse.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
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
