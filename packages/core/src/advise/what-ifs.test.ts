import { describe, expect, it } from 'vitest'
import { say } from '../explain/words/say.ts'
import { parseQuery } from '../model/parse.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { plainMatcher } from '../testing/plain-matcher.ts'
import { whatIfs } from './what-ifs.ts'

const asking = (id: string, ...trees: object[]) =>
  initiative(id, { steps: [step('a', { terms: { needs: trees.map((tree) => asks(tree)) } })] })
const offering = (id: string, terms: object) => initiative(id, { steps: [step('a', { terms })] })
const found = (initiatives: Parameters<typeof smallInventory>[0], query: object) => {
  const inventory = smallInventory(initiatives)
  return whatIfs(plainMatcher(inventory), parseQuery({ asOf: '2026-06-01', ...query })).map(
    ({ change, opens, fits, why }) => ({
      change: change.profile ?? change.wishes,
      opens: opens.map(({ initiative: id, to }) => `${id} ${to}`),
      fits: fits.map(({ initiative: id, from, to }) => `${id} ${String(from)}-${String(to)}`),
      said: why.map((reason) => say(inventory, reason, 'nl')),
    }),
  )
}

describe('what-ifs', () => {
  it('raise a level to the first that opens something, and higher only where that adds', () => {
    const level = (min: string) => ({ criterion: 'level', min })
    const steps = found(
      [
        asking('a', level('mbo-3')),
        asking('b', level('hbo')),
        asking('c', { criterion: 'diploma', min: 'hbo' }),
        asking('d', level('mbo-2')),
        asking('e', level('mbo-4'), { criterion: 'age', min: 18 }),
      ],
      { profile: { level: 'mbo-2', age: 3 } },
    )
    expect(steps).toEqual(
      [
        {
          change: { level: 'mbo-3' },
          opens: ['a to-confirm'],
          fits: [],
          said: ['Wat als: nu al een diploma op het niveau van mbo 3? Dan kan misschien ook: A.'],
        },
        {
          change: { level: 'hbo' },
          opens: ['a to-confirm', 'b to-confirm', 'c to-confirm'],
          fits: [],
          said: ['Wat als: nu al een diploma op het niveau van hbo? Dan kan misschien ook: A, b en c.'],
        },
      ].map((step) => ({ ...step, said: step.said.map((text) => text.replace('A', 'a')) })),
    )
  })

  it('say what becomes certain apart from what becomes possible', () => {
    const complete = { needs: [asks({ criterion: 'dutch', min: 'B1' })], complete: [{ source: 'paper' }] }
    const [first] = found([offering('a', complete), asking('b', { criterion: 'dutch', min: 'B1' })], {
      profile: { dutch: 'A2' },
    })
    expect(first).toMatchObject({
      change: { dutch: 'B1' },
      opens: ['a open', 'b to-confirm'],
      said: [
        'Wat als: Nederlands op niveau B1 (gewone gesprekken)? Dan kan ook: a.',
        'Wat als: Nederlands op niveau B1 (gewone gesprekken)? Dan kan misschien ook: b.',
      ],
    })
  })

  it('never change who someone is, nor what was not told', () => {
    const closed = [
      asking('a', { criterion: 'age', min: 18 }),
      asking('b', { criterion: 'sex', anyOf: ['female'] }),
      asking('c', { criterion: 'residenceStatus', anyOf: ['status-holder'] }),
      asking('d', { criterion: 'benefit', anyOf: ['ww'] }),
      asking('e', { criterion: 'membership', group: 'newcomers' }),
      asking('f', { criterion: 'experience', sector: 'energy' }),
      asking('g', { criterion: 'dutch', min: 'B1' }),
    ]
    const profile = {
      age: 9,
      sex: 'male',
      residenceStatus: 'dutch-or-eu',
      benefit: 'none',
      notGroups: ['newcomers'],
      experience: [],
    }
    expect(found(closed, { profile })).toEqual([])
  })

  it('never advise a pupil to move or to hold a diploma, nor anyone to give up work or school', () => {
    const closed = [
      asking('a', { criterion: 'level', min: 'hbo' }),
      asking('b', { criterion: 'regionServed', anyOf: ['east'] }),
      asking('c', { criterion: 'workSituation', anyOf: ['job-seeking'] }),
    ]
    const profile = { level: 'vmbo', municipality: 'alpha' }
    expect(found(closed, { profile: { ...profile, workSituation: 'pupil-primary' } })).toEqual([])
    expect(found(closed, { profile: { ...profile, workSituation: 'pupil-secondary' } })).toEqual([])
    const changes = (workSituation: string) =>
      found(closed, { profile: { ...profile, workSituation } }).map(({ change }) => change)
    expect(changes('employed')).toEqual([{ level: 'hbo' }, { region: 'east' }])
    expect(changes('not-working')).toEqual([{ level: 'hbo' }, { workSituation: 'job-seeking' }, { region: 'east' }])
  })

  it('add a diploma in a direction, a referrer, a region', () => {
    const closed = [
      asking('a', { criterion: 'diploma', min: 'mbo-4', field: 'energy' }),
      asking('b', { criterion: 'referral', by: 'uwv' }),
      asking('c', { criterion: 'regionServed', anyOf: ['east'] }),
      asking('d', { criterion: 'diploma', field: 'ict' }),
    ]
    const profile = { level: 'mbo-2', diplomaFields: ['education'], referrers: ['school'], municipality: 'alpha' }
    expect(found(closed, { profile }).map(({ change, opens, said }) => [change, ...opens, ...said])).toEqual([
      [
        { level: 'mbo-4', diplomaFields: ['education', 'energy'] },
        'a to-confirm',
        'Wat als: nu al een diploma op het niveau van mbo 4 en nu al een diploma in onderwijs en energie? Dan kan misschien ook: a.',
      ],
      [
        { diplomaFields: ['education', 'ict'] },
        'd to-confirm',
        'Wat als: nu al een diploma in onderwijs en ICT? Dan kan misschien ook: d.',
      ],
      [{ region: 'east' }, 'c to-confirm', 'Wat als: wonen in East? Dan kan misschien ook: c.'],
      [
        { referrers: ['school', 'uwv'] },
        'b to-confirm',
        'Wat als: aangemeld door de school en UWV? Dan kan misschien ook: b.',
      ],
    ])
  })

  it('count what more fits for certain, of what is not closed', () => {
    const evening = { dayparts: says('evening') }
    const ended = initiative('z', { facts: { validity: says({ to: '2020' }) }, steps: [step('a', { terms: evening })] })
    const wishes = { dayparts: ['morning'], maxHours: 8, maxKilometres: 20, startBy: '2026-06-15', languages: ['nl'] }
    const steps = found(
      [
        offering('a', evening),
        offering('b', { ...evening, hours: says({ max: 12 }) }),
        offering('c', { hours: says({ max: 16 }), languages: says('en') }),
        offering('d', {
          place: says({ municipality: 'beta' }),
          intake: says({ kind: 'fixed', dates: ['2026-06-20', '2026-09-01'] }),
        }),
        ended,
      ],
      { wishes, profile: { municipality: 'alpha' } },
    )
    expect(steps.map(({ change, fits }) => [change, ...fits])).toEqual([
      [{ dayparts: ['morning', 'evening'] }, 'a 0-1', 'b 0-1'],
      [{ maxHours: 12 }, 'b 0-1'],
      [{ maxHours: 16 }, 'b 0-1', 'c 0-1'],
      [{ languages: ['nl', 'en'] }, 'c 0-1'],
      [{ maxKilometres: 75 }, 'd 1-2'],
      [{ startBy: '2026-06-30' }, 'd 1-2'],
    ])
    expect(steps[0]?.said).toEqual(['Wat als: ochtend en avond vrij? Dan past meer zeker bij je wensen: a en b.'])
    expect(steps.at(-1)?.said).toEqual([
      'Wat als: beginnen voor of op 30 juni 2026? Dan past meer zeker bij je wensen: d.',
    ])
  })

  it('start later by whole months, across the year', () => {
    const start = (date: string) => offering('a', { intake: says({ kind: 'fixed', dates: [date] }) })
    const change = (date: string, startBy: string) =>
      found([start(date)], { wishes: { startBy } }).map((one) => one.change)
    expect(change('2027-02-28', '2026-12-31')).toEqual([{ startBy: '2027-02-28' }])
    expect(change('2026-12-31', '2026-11-30')).toEqual([{ startBy: '2026-12-31' }])
    expect(change('2026-06-20', '2025-01-01')).toEqual([{ startBy: '2026-06-30' }])
    expect(change('2028-01-01', '2026-12-31')).toEqual([])
  })

  it('name five, and count the others', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => asking(id, { criterion: 'dutch', min: 'B1' }))
    expect(found(many, { profile: { dutch: 'A0' } })[0]?.said[0]).toContain('a, b, c, d, e en 2 andere.')
  })

  it('join two changes only where no single one opens anything', () => {
    const two = asking('a', { criterion: 'dutch', min: 'B1' }, { criterion: 'level', min: 'mbo-4' })
    const profile = { dutch: 'A2', level: 'mbo-2' }
    expect(found([two], { profile })).toMatchObject([
      { change: { dutch: 'B1', level: 'mbo-4' }, opens: ['a to-confirm'] },
    ])
    const one = asking('b', { criterion: 'dutch', min: 'B1' })
    expect(found([two, one], { profile })).toMatchObject([{ change: { dutch: 'B1' }, opens: ['b to-confirm'] }])
  })

  it('join no two changes of the same answer, and keep fits beside pairs', () => {
    const two = asking(
      'a',
      { criterion: 'regionServed', anyOf: ['west'] },
      { criterion: 'regionServed', anyOf: ['east'] },
      { criterion: 'level', min: 'hbo' },
    )
    const query = { profile: { municipality: 'alpha', level: 'vmbo' }, wishes: { maxHours: 8 } }
    expect(found([two, offering('b', { hours: says({ max: 12 }) })], query).map(({ change }) => change)).toEqual([
      { maxHours: 12 },
    ])
  })

  it('hold to a filter by initiatives, not by verdict', () => {
    const closed = [asking('a', { criterion: 'dutch', min: 'B1' }), asking('b', { criterion: 'dutch', min: 'B1' })]
    const filters = { initiatives: ['a'], verdicts: ['open'] }
    expect(found(closed, { profile: { dutch: 'A2' }, filters })).toMatchObject([{ opens: ['a to-confirm'] }])
  })
})
