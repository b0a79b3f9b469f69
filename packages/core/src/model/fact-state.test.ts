import { describe, expect, it } from 'vitest'
import type { Claim, Fact } from './fact.ts'
import { readFact } from './fact-state.ts'

const cites = [] as Claim<number>['cites']
const weeks = (value: number, more: Partial<Claim<number>> = {}): Claim<number> => ({ value, cites, ...more })
const fact = (...claims: Claim<number>[]): Fact<number> => ({ kind: 'known', claims })
const scope = { place: 'twente', edition: 'first', period: { from: '2020' } } as Partial<Claim<number>>

describe('readFact', () => {
  it('takes a missing fact as not read yet', () => {
    expect(readFact(undefined, false)).toEqual({ kind: 'unknown', why: 'not-read' })
  })

  it('keeps zero as known', () => {
    expect(readFact(fact(weeks(0)), false)).toMatchObject({ kind: 'known', values: [0] })
  })

  it('says conflict only on the same place, edition and period', () => {
    expect(readFact(fact(weeks(10, scope), weeks(12, scope)), false).kind).toBe('conflict')
  })

  it('says that sources may differ where one of these is unknown', () => {
    expect(readFact(fact(weeks(10, scope), weeks(12)), false).kind).toBe('may-differ')
  })

  it('lets both hold where the places differ', () => {
    const elsewhere = { ...scope, place: 'rijnmond' } as Partial<Claim<number>>
    expect(readFact(fact(weeks(10, scope), weeks(12, elsewhere)), false)).toMatchObject({
      kind: 'known',
      values: [10, 12],
    })
  })

  it('settles a conflict by a recorded preference and by nothing else', () => {
    const preferred: Fact<number> = {
      kind: 'known',
      claims: [weeks(10, scope), weeks(12, scope)],
      prefer: { claim: 1, why: 'newer', by: 'editor' },
    }
    expect(readFact(preferred, false)).toMatchObject({ kind: 'known', values: [12] })
    expect(readFact(fact(weeks(10, { ...scope, on: '2019' }), weeks(12, { ...scope, on: '2024' })), false).kind).toBe(
      'conflict',
    )
  })

  it('lets values of a set stand side by side', () => {
    expect(readFact(fact(weeks(1, scope), weeks(2, scope)), true)).toMatchObject({ kind: 'known', values: [1, 2] })
  })
})
