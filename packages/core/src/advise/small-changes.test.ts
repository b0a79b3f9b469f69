import { describe, expect, it } from 'vitest'
import { parseQuery } from '../model/parse.ts'
import { asks, initiative, smallInventory, step } from '../testing/small-inventory.ts'
import { applied, laddersFor } from './small-changes.ts'

const everything = [
  { criterion: 'level', min: 'mbo-4' },
  { criterion: 'level', min: 'vmbo', max: 'wo' },
  { criterion: 'level', max: 'vwo' },
  { criterion: 'diploma', min: 'hbo', field: 'ict' },
  { criterion: 'diploma', field: 'energy' },
  { criterion: 'diploma', min: 'mbo-2' },
  { criterion: 'dutch', min: 'B2' },
  { criterion: 'dutch', min: 'A2' },
  { criterion: 'referral', by: 'uwv' },
  { criterion: 'referral', by: 'school' },
  { criterion: 'regionServed', anyOf: ['west', 'east'] },
  { criterion: 'age', min: 18 },
  { criterion: 'sex', anyOf: ['female'] },
  { criterion: 'benefit', anyOf: ['ww'] },
  { criterion: 'residenceStatus', anyOf: ['status-holder'] },
  { criterion: 'membership', group: 'newcomers' },
  { criterion: 'experience', sector: 'energy' },
  { criterion: 'occupation', anyOf: ['fitter'] },
]
const inventory = smallInventory([
  initiative('one', { steps: [step('a', { terms: { needs: everything.map((tree) => asks(tree)) } })] }),
])
const ask = (query: object) => parseQuery({ asOf: '2026-06-10', ...query })
const ladders = (query: object) =>
  laddersFor(inventory, ask(query)).map((ladder) => ladder.map(({ profile, wishes }) => profile ?? wishes))

describe('what can be changed', () => {
  it('is nothing that was not told', () => {
    expect(ladders({})).toEqual([])
  })

  it('is nothing of who someone is, or has been', () => {
    const profile = {
      age: 30,
      sex: 'x',
      benefit: 'none',
      residenceStatus: 'other-permit',
      experience: [],
      occupations: [],
      groups: [],
      notGroups: ['newcomers'],
    }
    expect(ladders({ profile })).toEqual([])
  })

  it('is Dutch, by the levels that sources ask for', () => {
    expect(ladders({ profile: { dutch: 'A0' } })).toEqual([[{ dutch: 'A2' }, { dutch: 'B2' }]])
    expect(ladders({ profile: { dutch: 'A2' } })).toEqual([[{ dutch: 'B2' }]])
    expect(ladders({ profile: { dutch: 'B2' } })).toEqual([])
  })

  it('is a diploma, by the least that sources ask for', () => {
    expect(ladders({ profile: { level: 'primary' } })).toEqual([
      [{ level: 'vmbo' }, { level: 'mbo-2' }, { level: 'mbo-4' }, { level: 'hbo' }],
    ])
    // Havo ranks as mbo 4 does.
    expect(ladders({ profile: { level: 'havo' } })).toEqual([[{ level: 'hbo' }]])
    expect(ladders({ profile: { level: 'wo' } })).toEqual([])
  })

  it('is a diploma in a direction, at the level asked for where that is higher', () => {
    const ict = { diplomaFields: ['ict'] }
    const energy = { diplomaFields: ['energy'] }
    expect(ladders({ profile: { diplomaFields: [] } })).toEqual([[ict], [energy]])
    expect(ladders({ profile: { level: 'wo', diplomaFields: [] } })).toEqual([[ict], [energy]])
    expect(ladders({ profile: { level: 'hbo', diplomaFields: [] } })).toEqual([[ict], [energy]])
    expect(ladders({ profile: { level: 'ad', diplomaFields: ['energy'] } })).toEqual([
      [{ level: 'hbo' }],
      [{ level: 'hbo', diplomaFields: ['energy', 'ict'] }],
    ])
  })

  it.each([
    ['not-working', ['job-seeking', 'student-mbo', 'student-higher', 'employed']],
    ['job-seeking', ['student-mbo', 'student-higher', 'employed']],
    ['employed', []],
    ['self-employed', []],
    ['student-mbo', []],
    ['student-higher', []],
    ['pupil-primary', []],
    ['pupil-secondary', []],
  ])('is work or school for one who is %s', (workSituation, situations) => {
    expect(ladders({ profile: { workSituation } })).toEqual(
      situations.map((situation) => [{ workSituation: situation }]),
    )
  })

  it('is who signs up, beside those who do', () => {
    expect(ladders({ profile: { referrers: [] } })).toEqual([[{ referrers: ['school'] }], [{ referrers: ['uwv'] }]])
    expect(ladders({ profile: { referrers: ['other', 'school'] } })).toEqual([
      [{ referrers: ['other', 'school', 'uwv'] }],
    ])
  })

  it('is where one lives, by the regions that are served', () => {
    const regions = [[{ region: 'east' }], [{ region: 'west' }]]
    expect(ladders({ profile: { municipality: 'alpha' } })).toEqual(regions)
    expect(ladders({ profile: { region: 'somewhere-west' } })).toEqual(regions)
  })

  it('is for a pupil what the school can arrange, and Dutch', () => {
    const profile = { level: 'vmbo', diplomaFields: [], municipality: 'alpha', dutch: 'A2', referrers: ['school'] }
    for (const workSituation of ['pupil-primary', 'pupil-secondary']) {
      expect(ladders({ profile: { ...profile, workSituation } })).toEqual([
        [{ dutch: 'B2' }],
        [{ referrers: ['school', 'uwv'] }],
      ])
    }
  })

  it('is a wish: one more daypart or language, and a few steps of the rest', () => {
    expect(ladders({ wishes: { dayparts: ['evening', 'afternoon'] } })).toEqual([
      [{ dayparts: ['morning', 'afternoon', 'evening'] }],
      [{ dayparts: ['afternoon', 'evening', 'weekend'] }],
    ])
    expect(ladders({ wishes: { languages: ['en'] } })).toEqual([[{ languages: ['nl', 'en'] }]])
    expect(ladders({ wishes: { maxHours: 8 } })).toEqual([[{ maxHours: 12 }, { maxHours: 16 }, { maxHours: 20 }]])
    expect(ladders({ wishes: { maxHours: 40 } })).toEqual([])
    expect(ladders({ wishes: { maxKilometres: 0 } })).toEqual([
      [{ maxKilometres: 5 }, { maxKilometres: 10 }, { maxKilometres: 20 }],
    ])
    expect(ladders({ wishes: { maxKilometres: 150 } })).toEqual([[{ maxKilometres: 200 }]])
  })

  it('is a later start, by the ends of months ahead', () => {
    expect(ladders({ wishes: { startBy: '2026-11-15' } })).toEqual([
      [{ startBy: '2026-11-30' }, { startBy: '2026-12-31' }, { startBy: '2027-01-31' }],
    ])
    expect(ladders({ wishes: { startBy: '2026-11-30' } })).toEqual([
      [{ startBy: '2026-12-31' }, { startBy: '2027-01-31' }, { startBy: '2027-02-28' }],
    ])
    expect(ladders({ wishes: { startBy: '2024-01-01' } })).toEqual([
      [{ startBy: '2026-06-30' }, { startBy: '2026-07-31' }, { startBy: '2026-08-31' }],
    ])
  })
})

describe('a change made', () => {
  const query = ask({ profile: { age: 0, municipality: 'alpha', level: 'vmbo' }, wishes: { maxHours: 8 }, limit: 3 })
  it('keeps everything else', () => {
    const { profile, wishes, ...rest } = query
    expect(applied(query, { profile: { level: 'hbo' } } as never)).toEqual({
      ...rest,
      wishes,
      profile: { ...profile, level: 'hbo' },
    })
    expect(applied(query, { wishes: { maxHours: 12 } })).toEqual({ ...rest, profile, wishes: { maxHours: 12 } })
  })

  it('puts a region in place of the municipality', () => {
    expect(applied(query, { profile: { region: 'east' } } as never).profile).toEqual({
      age: 0,
      level: 'vmbo',
      region: 'east',
    })
    expect(query.profile.municipality).toBe('alpha')
  })
})
