import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../canonical-json.ts'
import { parseQuery } from '../model/parse.ts'
import { plan } from '../route/plan.ts'
import { createPlanner } from '../route/planner/create-planner.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { confirmRoute } from './confirm-route.ts'
import { say } from './words/say.ts'

const cites = [{ source: 'paper' }]
/** Sources that differ on whether it has ended. */
const ENDS = ['2026-05', '2030']
const known = { facts: { sectors: says('energy') } }
const complete = { complete: cites, price: says({ amount: { min: 0, max: 0 } }) }

test('of two needs for a diploma, only the one that is met by what is not sure is to be confirmed', () => {
  const gives = {
    kind: 'known' as const,
    claims: [
      { value: { token: 'diploma', level: 'mbo-2' }, cites },
      { value: { token: 'diploma', field: 'energy', sure: false }, cites },
    ],
  }
  const inventory = smallInventory([
    initiative('course', { ...known, steps: [step('a', { kind: 'training', terms: { ...complete, gives } })] }),
    initiative('work', {
      ...known,
      steps: [
        step('b', {
          kind: 'placement',
          terms: {
            ...complete,
            needs: [asks({ criterion: 'diploma', min: 'mbo-2' }), asks({ criterion: 'diploma', field: 'energy' })],
            gives: says({ token: 'job', sector: 'energy' }),
          },
        }),
      ],
    }),
  ])
  const [route] = plan(
    inventory,
    parseQuery({
      asOf: '2026-06-01',
      profile: { level: 'primary', diplomaFields: [] },
      goal: { kind: 'technical-job' },
    }),
  ).routes
  expect(route?.legs.map(({ unsure }) => unsure)).toEqual([[], [1]])
  const confirm = route ? confirmRoute(route) : []
  expect(confirm.filter(({ reason }) => reason.code === 'leg-unsure')).toHaveLength(1)
  expect(confirm).toHaveLength(route?.toConfirm ?? -1)
})

test('being signed up is arranged with the party that a source names, not held against oneself', () => {
  const looks = (by: string) =>
    initiative('look', {
      steps: [
        step('a', {
          terms: { ...complete, needs: [asks({ criterion: 'referral', by })], gives: says({ token: 'oriented' }) },
        }),
      ],
    })
  const said = (by: string) => {
    const inventory = smallInventory([looks(by)])
    const asked = parseQuery({ asOf: '2026-06-01', asker: 'class', goal: { kind: 'experience' } })
    const [route] = plan(inventory, asked).routes
    return route && confirmRoute(route).map(({ by: who, reason }) => [who, say(inventory, reason, 'nl')])
  }
  expect(said('school')).toEqual([
    [['you'], 'Aanmelden voor look gaat via de school. Overleg met de school of dat kan.'],
  ])
  expect(said('other')).toEqual([
    [['you'], 'Nog niet verteld, en nodig voor look: aangemeld door een andere organisatie.'],
  ])
})

describe('steps that a source puts one after the other', () => {
  const unsaid = { price: says({ amount: { min: 0, max: 0 } }) }
  const line = initiative('line', {
    facts: {
      sectors: says('energy'),
      validity: { kind: 'known', claims: ENDS.map((to) => ({ value: { to }, cites })) },
    },
    steps: [
      step('orient', { terms: unsaid }),
      step('train', { kind: 'training', terms: unsaid }),
      step('work', { kind: 'placement', terms: { ...unsaid, gives: says({ token: 'job', sector: 'energy' }) } }),
    ],
    connects: [{ steps: ['orient', 'train', 'work'], order: 'stated', cites }],
  })
  const [route] = plan(
    smallInventory([line]),
    parseQuery({ asOf: '2026-06-01', goal: { kind: 'technical-job' } }),
  ).routes
  const asked = route?.legs.map(({ criteria, askedBefore }) =>
    criteria.flatMap((one, i) => (askedBefore.includes(i) ? [] : one.criteria)),
  )

  test('ask once what no source states', () => {
    expect(asked).toEqual([
      ['age', 'workSituation', 'regionServed', 'referral'],
      ['level', 'dutch', 'residenceStatus'],
      ['experience', 'judgedSuitable'],
    ])
  })
  test('ask once whether they still run', () => {
    expect(route?.legs.map(({ running }) => running.state)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(route?.legs.map(({ toConfirm }) => toConfirm)).toEqual([5, 3, 2])
  })
  test('and the list of what to confirm is as long as the route counts', () => {
    expect(route?.toConfirm).toBe(10)
    expect(route && confirmRoute(route)).toHaveLength(10)
  })
})

describe('steps that a source puts one after the other, and that each ask the same', () => {
  const asking = (...needs: ReturnType<typeof asks>[]) => {
    const terms = { ...complete, needs }
    return initiative('line', {
      ...known,
      steps: [
        step('train', { kind: 'training', terms }),
        step('work', { kind: 'placement', terms: { ...terms, gives: says({ token: 'job', sector: 'energy' }) } }),
      ],
      connects: [{ steps: ['train', 'work'], order: 'stated', cites }],
    })
  }
  const switchers = { criterion: 'workSituation', anyOf: ['employed', 'job-seeking'] }
  const asked = (line: ReturnType<typeof asking>, query: object = {}) => {
    const inventory = smallInventory([line])
    const parsed = parseQuery({ asOf: '2026-06-01', goal: { kind: 'technical-job' }, ...query })
    const [route] = plan(inventory, parsed).routes
    expect(canonicalJson(createPlanner(inventory).plan(parsed).routes[0] ?? {})).toBe(canonicalJson(route ?? {}))
    const confirm = route ? confirmRoute(route) : []
    expect(confirm).toHaveLength(route?.toConfirm ?? -1)
    return confirm.map(({ leg, reason: { code } }) => [leg, code])
  }

  test('are asked once, of oneself and of the provider', () => {
    expect(asked(asking(asks(switchers)))).toEqual([[0, 'confirm-you']])
    expect(asked(asking(asks({ criterion: 'judgedSuitable' })))).toEqual([[0, 'confirm-provider']])
  })
  test('are asked once whether others may come', () => {
    const aim = asks(switchers, { exclusive: false })
    expect(asked(asking(aim), { profile: { workSituation: 'student-mbo' } })).toEqual([[0, 'ask-aimed']])
  })
  test('are asked once about hours, days and place', () => {
    const wishes = { maxHours: 20, dayparts: ['evening'], maxKilometres: 40 }
    const terms = asked(asking(), { profile: { municipality: 'alpha' }, wishes })
    expect(terms).toEqual([0, 0, 0].map((leg) => [leg, 'ask-term']))
  })
  test('but for Dutch or a diploma, which may be earned in between', () => {
    expect(asked(asking(asks({ criterion: 'dutch', min: 'B1' })))).toEqual([
      [0, 'confirm-you'],
      [1, 'confirm-you'],
    ])
  })
})
