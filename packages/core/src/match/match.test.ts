import { describe, expect, it } from 'vitest'
import { parseQuery } from '../model/parse.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { match } from './match.ts'

const cites = [{ source: 'paper' }]
const ask = (query: object = {}) => parseQuery({ asOf: '2026-06-01', ...query })
const adults = asks({ criterion: 'age', min: 18 })
const one = (record: object, query: object = {}) => {
  const [found] = match(smallInventory([initiative('one', record)]), ask(query)).items
  if (found === undefined) throw new Error('no match')
  return found
}

describe('verdict', () => {
  it('is open only where the source states the terms completely and all are met', () => {
    expect(
      one({ steps: [step('a', { terms: { needs: [adults], complete: cites } })] }, { profile: { age: 18 } }).verdict,
    ).toBe('open')
    expect(one({ steps: [step('a', { terms: { needs: [adults] } })] }, { profile: { age: 18 } }).verdict).toBe(
      'to-confirm',
    )
    expect(one({ steps: [step('a', { terms: { needs: [adults], complete: cites } })] }).verdict).toBe('to-confirm')
  })

  it('is closed by one stated condition that is not met, and all others are still reported', () => {
    const needs = [adults, asks({ criterion: 'sex', anyOf: ['female'] })]
    const found = one({ steps: [step('a', { terms: { needs } })] }, { profile: { age: 17 } })
    expect(found.verdict).toBe('closed')
    expect(found.criteria.map(({ criteria, state }) => [criteria[0], state])).toContainEqual(['sex', 'unknown'])
  })

  it('is not closed by whom a step is merely aimed at', () => {
    const aimed = asks({ criterion: 'age', min: 18 }, { exclusive: false })
    const found = one({ steps: [step('a', { terms: { needs: [aimed], complete: cites } })] }, { profile: { age: 17 } })
    expect(found).toMatchObject({ verdict: 'to-confirm', unmet: 1 })
  })

  it('counts what a source leaves unsaid as one to confirm', () => {
    const said = one({ steps: [step('a', { terms: { needs: [adults] } })] }, { profile: { age: 30 } })
    const silent = one({ steps: [step('a')] }, { profile: { age: 30 } })
    expect(silent.toConfirm).toBe(said.toConfirm + 1)
  })

  it('is unknown where sources lead to different answers', () => {
    const need = { claims: [...adults.claims, ...asks({ criterion: 'age', min: 16 }, { source: 'page' }).claims] }
    const found = one({ steps: [step('a', { terms: { needs: [need] } })] }, { profile: { age: 17 } })
    expect(found.criteria[0]).toMatchObject({ state: 'unknown', basis: 'disagree', who: ['provider'] })
    expect(one({ steps: [step('a', { terms: { needs: [need] } })] }, { profile: { age: 15 } }).verdict).toBe('closed')
  })

  it('takes what a source says is not needed as met, whoever asks', () => {
    const need = {
      claims: [{ value: { tree: { criterion: 'level', min: 'hbo' }, exclusive: true, waived: true }, cites }],
    }
    const found = one(
      { steps: [step('a', { terms: { needs: [need], complete: cites } })] },
      { profile: { level: 'vmbo' } },
    )
    expect(found).toMatchObject({ verdict: 'open', criteria: [{ state: 'met' }] })
  })

  it('holds any of several needs when one is met', () => {
    const need = asks({
      any: [
        { criterion: 'age', min: 18 },
        { criterion: 'sex', anyOf: ['female'] },
      ],
    })
    const terms = { needs: [need], complete: cites }
    expect(one({ steps: [step('a', { terms })] }, { profile: { sex: 'female' } }).verdict).toBe('open')
    expect(one({ steps: [step('a', { terms })] }, { profile: { age: 3 } }).verdict).toBe('to-confirm')
    expect(one({ steps: [step('a', { terms })] }, { profile: { age: 3, sex: 'male' } }).verdict).toBe('closed')
  })
})

describe('an end', () => {
  const until = (to: string) => ({ facts: { validity: says({ to }) } })
  it('closes after the last day, not on it', () => {
    expect(one(until('2026-05-31')).verdict).toBe('closed')
    expect(one(until('2026-06-01')).verdict).toBe('to-confirm')
  })

  it('known by its year alone is past when the year is', () => {
    expect(one(until('2025')).running.state).toBe('ended')
    expect(one(until('2026')).running.state).toBe('unknown')
    expect(one(until('2027')).running.state).toBe('running')
  })

  it('is no end where sources differ', () => {
    const facts = { status: says({ status: 'active' }), validity: says({ to: '2020' }) }
    expect(one({ facts })).toMatchObject({ verdict: 'to-confirm', running: { state: 'unknown' } })
  })

  it('of the whole makes that of a part one to confirm', () => {
    const inventory = smallInventory([
      initiative('whole', { steps: [], facts: { validity: says({ to: '2024' }) } }),
      initiative('part', { partOf: 'whole' }),
    ])
    expect(match(inventory, ask()).items).toMatchObject([
      { initiative: 'part', verdict: 'to-confirm', running: { state: 'unknown' } },
    ])
  })

  it('shows the successor', () => {
    const inventory = smallInventory([
      initiative('old', { facts: { status: says({ status: 'ended', on: '2024-03-26', successor: 'new' }) } }),
      initiative('new'),
    ])
    expect(match(inventory, ask()).items.find((item) => item.initiative === 'old')).toMatchObject({
      verdict: 'closed',
      running: { successor: 'new' },
    })
  })
})

describe('the way in', () => {
  const record = {
    steps: [step('first'), step('second', { terms: { needs: [adults] } })],
    connects: [{ steps: ['first', 'second'], order: 'stated', cites }],
  }

  it('is a first step: what a later one asks does not close it', () => {
    expect(one(record, { profile: { age: 12 } })).toMatchObject({ verdict: 'to-confirm', entry: { step: 'first' } })
  })

  it('is the best of the offerings', () => {
    const offerings = [
      { id: 'x', step: 'first', site: 'here', terms: { needs: [adults] } },
      { id: 'y', step: 'first', site: 'here', terms: { needs: [], place: says({ region: 'west' }) } },
    ]
    expect(one({ ...record, offerings }, { profile: { age: 12, municipality: 'alpha' } }).entry).toEqual({
      step: 'first',
      offering: 'y',
    })
  })

  it('is the step itself where its known offerings do not fit: there may be others', () => {
    const offerings = [{ id: 'x', step: 'first', site: 'here', terms: { needs: [adults] } }]
    expect(one({ ...record, offerings }, { profile: { age: 12 } })).toMatchObject({
      verdict: 'to-confirm',
      entry: { step: 'first' },
    })
  })

  it('is no offering whose last intake has passed', () => {
    const offerings = [
      {
        id: 'x',
        step: 'first',
        site: 'here',
        terms: { needs: [], place: says({ region: 'west' }), intake: says({ kind: 'fixed', dates: ['2018-02-01'] }) },
      },
    ]
    const query = { profile: { municipality: 'alpha' } }
    expect(one({ ...record, offerings }, query).entry).toEqual({ step: 'first' })
    expect(one({ ...record, offerings }, { ...query, asOf: '2018-02-01' }).entry).toEqual({
      step: 'first',
      offering: 'x',
    })
  })

  it('is absent for a record without steps, which is counted', () => {
    const answer = match(smallInventory([initiative('deal', { steps: [] })]), ask())
    expect(answer).toMatchObject({ items: [], counts: { withoutEntry: 1 } })
  })
})

describe('strength', () => {
  it('is an interval over the applicable factors', () => {
    expect(one({ factors: { guidance: says(true) } }).strength).toMatchObject({ lo: 1, hi: 2, of: 2 })
    expect(one({ factors: { guidance: says(false) } }).strength).toMatchObject({ lo: 0, hi: 1, of: 2 })
    expect(one({ factors: { guidance: { kind: 'not-applicable', why: 'event' } } }).strength).toMatchObject({
      lo: 0,
      hi: 1,
      of: 1,
    })
  })

  it('takes claims that differ as unknown', () => {
    const differ = {
      kind: 'known',
      claims: [
        { value: true, cites },
        { value: false, cites },
      ],
    }
    expect(one({ factors: { guidance: differ } }).strength).toMatchObject({ lo: 0, hi: 2, of: 2 })
  })

  it('weighs, and says that the answer was reweighted', () => {
    const inventory = smallInventory([initiative('one', { factors: { guidance: says(true) } })])
    const answer = match(inventory, ask({ weights: { guidance: 3, job: 0 } }))
    expect(answer.items[0]?.strength).toMatchObject({ lo: 3, hi: 3, of: 3 })
    expect(answer.reweighted).toBe(true)
    expect(match(inventory, ask()).reweighted).toBe(false)
  })
})

describe('fit', () => {
  const fitOf = (record: object, query: object) =>
    Object.fromEntries(one(record, query).fit.dimensions.map(({ dimension, state }) => [dimension, state]))
  const offered = (terms: object) => ({ steps: [step('a', { terms })] })

  it('has no dimension for a wish that was not told', () => {
    expect(one({}).fit).toEqual({ lo: 0, hi: 0, of: 0, dimensions: [] })
  })

  it('measures kilometres between municipality centroids, for all that a region can be', () => {
    const travel = (place: object, maxKilometres: number) =>
      fitOf(offered({ place: says(place) }), { profile: { municipality: 'alpha' }, wishes: { maxKilometres } })[
        'travel'
      ]
    expect(travel({ municipality: 'beta' }, 70)).toBe('met')
    expect(travel({ municipality: 'beta' }, 60)).toBe('unmet')
    expect(travel({ region: 'west' }, 60)).toBe('unknown')
    expect(travel({ region: 'east' }, 60)).toBe('unmet')
  })

  it('compares bounds of hours', () => {
    const hours = (quantity: object) => fitOf(offered({ hours: says(quantity) }), { wishes: { maxHours: 16 } })['hours']
    expect([hours({ max: 16 }), hours({ min: 17 }), hours({ min: 8 }), hours({ min: 0, max: 0 })]).toEqual([
      'met',
      'unmet',
      'unknown',
      'met',
    ])
  })

  it('finds a fixed intake that lies ahead and in time', () => {
    const start = (...dates: string[]) =>
      fitOf(offered({ intake: says({ kind: 'fixed', dates }) }), { wishes: { startBy: '2026-09-01' } })['start']
    expect([start('2026-09-01'), start('2026-09-02'), start('2018-02-01')]).toEqual(['met', 'unmet', 'unknown'])
    expect([start('2026-08'), start('2026-09'), start('2026-10'), start('2026')]).toEqual([
      'met',
      'unknown',
      'unmet',
      'unknown',
    ])
  })

  it('leaves to eligibility what a source states as a need', () => {
    const served = offered({ needs: [asks({ criterion: 'regionServed', anyOf: ['west'] })] })
    expect(fitOf(served, { profile: { municipality: 'alpha' } })).toEqual({})
  })

  it('knows that a pupil’s goal is not reached by what leads to work', () => {
    const record = { facts: { transitions: says('into-work') }, steps: [step('a', { kind: 'training' })] }
    expect(fitOf(record, { goal: { kind: 'choose-direction' } })['direction']).toBe('unmet')
    expect(fitOf(record, { goal: { kind: 'technical-job' } })['direction']).toBe('unknown')
    const job = offered({ gives: says({ token: 'job', sector: 'energy', sure: false }) })
    expect(fitOf(job, { goal: { kind: 'choose-direction' } })['direction']).toBe('unmet')
  })

  it('knows that what only lets people look around leads to no job by itself', () => {
    const tour = offered({ gives: says({ token: 'oriented' }) })
    expect(fitOf(tour, { goal: { kind: 'technical-job' } })['direction']).toBe('unmet')
    expect(fitOf(tour, { goal: { kind: 'experience' } })['direction']).toBe('met')
    const start = {
      steps: [step('a', { terms: { gives: says({ token: 'oriented' }) } }), step('b', { kind: 'training' })],
    }
    expect(fitOf(start, { goal: { kind: 'technical-job' } })['direction']).toBe('unknown')
  })
})

describe('the answer', () => {
  const inventory = smallInventory([
    initiative('b'),
    initiative('a'),
    initiative('ended', { facts: { validity: says({ to: '2020' }) } }),
  ])

  it('counts before filters and limit, and says that it was filtered', () => {
    const answer = match(inventory, ask({ filters: { verdicts: ['closed'] }, limit: 1 }))
    expect(answer).toMatchObject({
      filtered: true,
      total: 1,
      counts: { open: 0, 'to-confirm': 2, closed: 1, withoutEntry: 0 },
    })
  })

  it('orders the same whatever the order of the inventory', () => {
    const turned = { ...inventory, initiatives: inventory.initiatives.toReversed() }
    const ids = (answer: ReturnType<typeof match>) => answer.items.map((item) => item.initiative as string)
    expect(ids(match(inventory, ask()))).toEqual(['a', 'b', 'ended'])
    expect(ids(match(turned, ask()))).toEqual(['a', 'b', 'ended'])
  })

  it('refuses what the inventory does not hold, naming the field', () => {
    expect(() => match(inventory, ask({ profile: { municipality: 'utrehct' } }))).toThrow(
      'profile.municipality: "utrehct"',
    )
    expect(() => match(inventory, ask({ weights: { guidance: 0, job: 0 } }))).toThrow('weights')
    expect(() => match(inventory, ask({ inventory: 'other' }))).toThrow('other-inventory')
    expect(() => ask({ asOf: '2026-02-30' })).toThrow('asOf')
  })

  it('needs no success factors at all', () => {
    expect(match(smallInventory([initiative('a')], { successFactors: [] }), ask()).items[0]?.strength.of).toBe(0)
  })
})
