import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../canonical-json.ts'
import { parseQuery } from '../model/parse.ts'
import type { Profile } from '../model/profile.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { plan } from './plan.ts'
import { createPlanner } from './planner/create-planner.ts'

const job = { token: 'job', sector: 'energy' }
const terms = (gives: object | undefined, needs: object[]) => ({
  complete: [{ source: 'paper' }],
  price: says({ amount: { min: 0, max: 0 } }),
  duration: says({ min: 'P10D', max: 'P10D' }),
  intake: says({ kind: 'rolling' }),
  needs,
  ...(gives && { gives: says(gives) }),
})
const course = (id: string, gives: object, ...needs: object[]) =>
  initiative(id, {
    facts: { sectors: says('energy') },
    steps: [step('a', { kind: 'placement', terms: terms(gives, needs) })],
  })
/** Two steps, of which a source says that the one comes after the other. */
const line = (gives: object, ...needs: object[]) =>
  initiative('line', {
    facts: { sectors: says('energy') },
    steps: [
      step('a', { kind: 'training', terms: terms(gives, []) }),
      step('b', { kind: 'placement', terms: terms(job, needs) }),
    ],
    connects: [{ steps: ['a', 'b'], order: 'stated', cites: [{ source: 'paper' }] }],
  })

function planned(initiatives: Parameters<typeof smallInventory>[0], profile: Profile) {
  const inventory = smallInventory(initiatives)
  const query = parseQuery({ asOf: '2026-06-01', goal: { kind: 'technical-job' }, profile })
  const answer = plan(inventory, query)
  expect(canonicalJson(createPlanner(inventory).plan(query))).toBe(canonicalJson(answer))
  return answer.routes.map(({ legs, toConfirm, transfers }) => ({
    legs: legs.map((leg) => `${leg.initiative}/${leg.step}`).join(' '),
    toConfirm,
    transfers: transfers.map(({ kind }) => kind),
  }))
}

const diploma = (level?: string, field?: string) => ({
  token: 'diploma',
  ...(level !== undefined && { level }),
  ...(field !== undefined && { field }),
})
const asksDiploma = asks({ criterion: 'diploma', min: 'mbo-2', field: 'energy' })

describe('what was earned stands beside what was told', () => {
  it('a low diploma in a direction and a high level in none are no high diploma in that direction', () => {
    const wanted = asks({ criterion: 'diploma', min: 'mbo-4', field: 'energy' })
    const inventory = [course('school', diploma('mbo-1', 'energy')), course('work', job, wanted)]
    expect(planned(inventory, { level: 'havo', diplomaFields: [] })).toEqual([])
  })

  it.each<Profile>([{ level: 'primary' }, { diplomaFields: [] }, { level: 'primary', diplomaFields: ['ict'] }])(
    'a diploma does, whatever was left untold: %o',
    (profile) => {
      const inventory = [course('school', diploma('mbo-2', 'energy')), course('work', job, asksDiploma)]
      const routes = planned(inventory, profile).filter(({ legs }) => legs === 'school/a work/a')
      expect(routes).toEqual([{ legs: 'school/a work/a', toConfirm: 1, transfers: ['inferred'] }])
    },
  )

  it.each([
    [diploma('mbo-2', 'energy'), 0],
    [diploma(), 1],
    [diploma('mbo-2'), 1],
    [diploma(undefined, 'energy'), 1],
  ])('what a source leaves out of a diploma is not known: %o', (gives, toConfirm) => {
    expect(planned([line(gives, asksDiploma)], { level: 'primary', diplomaFields: [] })).toEqual([
      { legs: 'line/a line/b', toConfirm, transfers: ['stated'] },
    ])
  })

  it('a diploma of a level that is too low does not do, whatever else is left out', () => {
    expect(planned([line(diploma('mbo-1'), asksDiploma)], { level: 'primary', diplomaFields: [] })).toEqual([])
  })

  it.each([
    [{ token: 'language', level: 'B1' }, asks({ criterion: 'dutch', min: 'B1' })],
    [diploma('mbo-2'), asks({ criterion: 'level', min: 'mbo-2' })],
  ])('what was never told is answered by what is surely earned: %o', (gives, need) => {
    expect(planned([line(gives, need)], {})).toEqual([{ legs: 'line/a line/b', toConfirm: 0, transfers: ['stated'] }])
  })

  it('whoever rises above what a step asks at most no longer meets it', () => {
    const most = asks({ criterion: 'level', max: 'mbo-2' })
    expect(planned([line(diploma('mbo-4'), most)], { level: 'mbo-1' })).toEqual([])
    expect(planned([line(diploma('mbo-4'), most)], {})).toEqual([])
    expect(planned([line(diploma(), most)], { level: 'mbo-1' })).toMatchObject([{ toConfirm: 1 }])
  })
})

describe('where a source puts one step straight after another, there is no transfer to infer', () => {
  const b1 = { token: 'language', level: 'B1' }

  it('so that nothing about it is to be confirmed', () => {
    expect(planned([line(b1, asks({ criterion: 'dutch', min: 'B1' }))], { dutch: 'A2' })).toEqual([
      { legs: 'line/a line/b', toConfirm: 0, transfers: ['stated'] },
    ])
  })

  it('nor a level that falls, which would refuse one', () => {
    const lower = { kind: 'known', claims: [job, diploma('mbo-2')].flatMap((value) => says(value).claims) }
    const { steps, ...rest } = line(diploma('mbo-4'), asks({ criterion: 'level', min: 'mbo-2' }))
    const falling = steps?.map((one) => (one.id === 'b' ? { ...one, terms: { ...one.terms, gives: lower } } : one))
    const initiatives = [{ ...rest, steps: falling }] as Parameters<typeof smallInventory>[0]
    expect(planned(initiatives, { level: 'primary' })).toMatchObject([{ legs: 'line/a line/b', toConfirm: 0 }])
  })
})

it('a region that is asked twice is to be confirmed twice, by both planners', () => {
  const served = asks({ criterion: 'regionServed', anyOf: ['west'] })
  expect(planned([course('work', job, served, served)], {})).toMatchObject([{ toConfirm: 2 }])
})

it('a diploma of which nothing is said is not named as what gives one that is asked', () => {
  const inventory = smallInventory([course('school', diploma()), course('work', job, asksDiploma)])
  const profile = { level: 'primary' as const, diplomaFields: [] }
  const query = parseQuery({ asOf: '2026-06-01', goal: { kind: 'technical-job' }, profile })
  const answer = plan(inventory, query)
  expect(answer.nearMisses[0]?.unmet.map(({ givers }) => givers)).toEqual([[]])
  expect(canonicalJson(createPlanner(inventory).plan(query))).toBe(canonicalJson(answer))
})
