import { describe, expect, it } from 'vitest'
import { parseQuery } from '../model/parse.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { match } from './match.ts'

const complete = [{ source: 'paper' }]
const judged = (kind: string, terms: object, { profile = {}, facts = {} } = {}) => {
  const record = { facts, steps: [step('a', { kind: kind as 'training', terms })] }
  const [found] = match(smallInventory([initiative('one', record)]), parseQuery({ asOf: '2026-06-01', profile })).items
  if (found === undefined) throw new Error('no match')
  return found
}
const unsaid = (kind: string, ...needs: object[]) =>
  judged(kind, { needs })
    .criteria.filter(({ basis }) => basis === 'unread')
    .map(({ criteria }) => criteria.join())

describe('what a source leaves unsaid', () => {
  it('is what applies to the kind of step and is not stated', () => {
    expect(unsaid('orientation')).toEqual(['age', 'workSituation', 'regionServed', 'referral'])
    expect(unsaid('training', asks({ criterion: 'age' }))).toEqual([
      'level',
      'dutch',
      'workSituation',
      'residenceStatus',
      'regionServed',
    ])
  })

  it('is settled by a criterion that covers it', () => {
    expect(unsaid('training', asks({ criterion: 'diploma', min: 'hbo' }))).not.toContain('level')
    expect(unsaid('placement', asks({ criterion: 'occupation', anyOf: ['fitter'] }))).not.toContain('experience')
    expect(unsaid('placement', asks({ criterion: 'age', min: 18 }))).toContain('experience')
  })

  it('is for the provider to answer, and tells looked for from not read', () => {
    expect(judged('orientation', { criteriaNotStated: ['age'] }).criteria.slice(0, 2)).toEqual([
      { criteria: ['age'], state: 'unknown', exclusive: false, who: ['provider'], basis: 'unstated', claims: [] },
      {
        criteria: ['workSituation'],
        state: 'unknown',
        exclusive: false,
        who: ['provider'],
        basis: 'unread',
        claims: [],
      },
    ])
  })

  it('is nothing where the source states its terms completely', () => {
    expect(judged('training', { complete })).toMatchObject({ verdict: 'open', criteria: [], unmet: 0, toConfirm: 0 })
  })
})

describe('verdict and counts', () => {
  const needs = [
    asks({ criterion: 'age', min: 18 }),
    asks({ criterion: 'dutch', min: 'B1' }, { exclusive: false }),
    asks({ criterion: 'sex', anyOf: ['female'] }),
  ]
  it.each([
    [{}, 'to-confirm', 0, 3],
    [{ age: 18 }, 'to-confirm', 0, 2],
    [{ age: 18, dutch: 'A1' }, 'to-confirm', 1, 1],
    [{ age: 18, dutch: 'A1', sex: 'female' }, 'to-confirm', 1, 0],
    [{ age: 17, dutch: 'A1', sex: 'male' }, 'closed', 3, 0],
    [{ age: 18, dutch: 'B1', sex: 'female' }, 'open', 0, 0],
  ] as const)('%j: %s', (profile, verdict, unmet, toConfirm) => {
    expect(judged('training', { needs, complete }, { profile })).toMatchObject({ verdict, unmet, toConfirm })
  })

  it('count one more to confirm where it may have ended, and are closed where it has', () => {
    expect(judged('training', { complete }, { facts: { validity: says({ to: '2026' }) } })).toMatchObject({
      verdict: 'to-confirm',
      toConfirm: 1,
    })
    expect(judged('training', { complete }, { facts: { validity: says({ to: '2025' }) } })).toMatchObject({
      verdict: 'closed',
      toConfirm: 0,
    })
    expect(judged('training', { complete }, { facts: { validity: says({ to: '2027' }) } })).toMatchObject({
      verdict: 'open',
      toConfirm: 0,
    })
  })
})
