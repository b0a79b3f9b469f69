import { describe, expect, it } from 'vitest'
import { parseQuery } from '../model/parse.ts'
import { initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { match } from './match.ts'

const paper = [{ source: 'paper' }]
const quoted = [{ source: 'paper', quote: 'as it says' }]
const TEACHER = { id: 'teacher', name: { nl: 'docent', en: 'teacher' }, sector: 'education' as const }
const [fitter] = smallInventory([]).occupations

/** Where a record leads for a goal, with what it was read from. */
function direction(record: object, goal: object) {
  const occupations = fitter === undefined ? [TEACHER] : [fitter, TEACHER]
  const inventory = smallInventory([initiative('one', record)], { occupations })
  const [found] = match(inventory, parseQuery({ asOf: '2026-06-01', goal })).items
  return found?.fit.dimensions.find(({ dimension }) => dimension === 'direction')
}
const giving = (give: object, kind = 'training') => ({
  steps: [step('a', { kind: kind as 'training', terms: { gives: says(give) } })],
})
const energy = { kind: 'sector', sector: 'energy' }

describe.each([
  ['a technical job', { token: 'job', sector: 'energy' }, { kind: 'technical-job' }, 'met'],
  [
    'a job in education is no technical job',
    { token: 'job', sector: 'education' },
    { kind: 'technical-job' },
    'unknown',
  ],
  ['a diploma is no job', { token: 'diploma' }, { kind: 'technical-job' }, 'unknown'],
  ['a job in the sector', { token: 'job', sector: 'energy' }, energy, 'met'],
  ['a job in any sector may be elsewhere', { token: 'job', sector: 'technology' }, energy, 'unknown'],
  [
    'a job in the occupation',
    { token: 'job', sector: 'energy', occupation: 'fitter' },
    { kind: 'occupation', occupation: 'fitter' },
    'met',
  ],
  [
    'part of the work of the occupation',
    { token: 'employable', occupation: 'fitter' },
    { kind: 'occupation', occupation: 'fitter' },
    'met',
  ],
  [
    'another occupation',
    { token: 'job', sector: 'education', occupation: 'teacher' },
    { kind: 'occupation', occupation: 'fitter' },
    'unknown',
  ],
  ['teaching, by sector', { token: 'job', sector: 'education' }, { kind: 'teaching' }, 'met'],
  [
    'teaching, by occupation',
    { token: 'job', sector: 'technology', occupation: 'teacher' },
    { kind: 'teaching' },
    'met',
  ],
  ['other work is no teaching', { token: 'job', sector: 'energy' }, { kind: 'teaching' }, 'unknown'],
  [
    'being employable is no job in teaching',
    { token: 'employable', occupation: 'teacher' },
    { kind: 'teaching' },
    'unknown',
  ],
  ['looking around', { token: 'oriented' }, { kind: 'experience' }, 'met'],
  ['choosing a direction', { token: 'oriented' }, { kind: 'choose-direction' }, 'met'],
  ['entry to mbo', { token: 'entry-mbo' }, { kind: 'enter-mbo' }, 'met'],
  ['looking around is no entry to mbo', { token: 'oriented' }, { kind: 'enter-mbo' }, 'unknown'],
  ['work is no place to look around', { token: 'job', sector: 'energy' }, { kind: 'experience' }, 'unmet'],
  ['nor is what makes able to work', { token: 'employable', occupation: 'fitter' }, { kind: 'experience' }, 'unmet'],
  ['nor a choice', { token: 'job', sector: 'energy' }, { kind: 'choose-direction' }, 'unmet'],
  ['nor entry to mbo', { token: 'job', sector: 'energy' }, { kind: 'enter-mbo' }, 'unmet'],
])('%s', (_, give, goal, state) => {
  it(state, () => {
    expect(direction(giving(give), goal)).toEqual({
      dimension: 'direction',
      state,
      cites: state === 'unknown' ? [] : quoted,
    })
  })
})

describe('what only lets people look around', () => {
  it.each([['oriented'], ['selected'], ['entry-mbo']])('(%s) does not lead to a job by itself', (token) => {
    expect(direction(giving({ token }, 'orientation'), { kind: 'technical-job' })?.state).toBe('unmet')
  })

  it('says so with the words on its steps, also where nothing is told of what it gives', () => {
    expect(direction({}, { kind: 'technical-job' })).toMatchObject({ state: 'unmet', cites: quoted })
  })

  it('is not all where a step trains, or gives something that counts', () => {
    expect(direction({ steps: [step('a'), step('b', { kind: 'training' })] }, { kind: 'technical-job' })?.state).toBe(
      'unknown',
    )
    expect(direction(giving({ token: 'prepared' }, 'orientation'), { kind: 'technical-job' })?.state).toBe('unknown')
  })
})

describe('a stated transition', () => {
  const stating = (...transitions: string[]) => ({
    steps: [step('a', { kind: 'training' })],
    facts: { transitions: { kind: 'known', claims: transitions.map((value) => ({ value, cites: paper })) } },
  })
  it.each([
    [['school-to-school'], 'experience', 'unknown'],
    [['school-to-school'], 'technical-job', 'unmet'],
    [['work-to-work'], 'experience', 'unmet'],
    [['into-work'], 'technical-job', 'unknown'],
    [['school-to-school', 'into-work'], 'technical-job', 'unknown'],
    [['school-to-school', 'into-work'], 'enter-mbo', 'unknown'],
  ])('%s for %s is %s', (transitions, kind, state) => {
    const found = direction(stating(...transitions), { kind })
    expect(found).toMatchObject({ state, cites: state === 'unmet' ? transitions.flatMap(() => paper) : [] })
  })
})

describe('a sector', () => {
  const inSector = (sector: string) => ({ steps: [step('a', { kind: 'training' })], facts: { sectors: says(sector) } })
  it.each([
    ['energy', energy, 'met'],
    ['ict', energy, 'unmet'],
    ['technology', energy, 'unknown'],
    ['energy', { kind: 'occupation', occupation: 'fitter' }, 'unknown'],
    ['ict', { kind: 'occupation', occupation: 'fitter' }, 'unmet'],
    ['energy', { kind: 'teaching' }, 'unmet'],
    ['education', { kind: 'teaching' }, 'unknown'],
  ])('%s for %j is %s', (sector, goal, state) => {
    expect(direction(inSector(sector), goal)).toMatchObject({ state, cites: quoted })
  })

  it('tells nothing of a goal that names none', () => {
    expect(direction(inSector('ict'), { kind: 'technical-job' })).toMatchObject({ state: 'unknown', cites: [] })
  })
})

it('what is given at another site is not given here', () => {
  const job = { gives: says({ token: 'job', sector: 'energy' }) }
  const place = { place: says({ municipality: 'alpha' }) }
  const offerings = (site: string) => [
    { id: 'x', step: 'a', site: 'here', terms: { needs: [], ...place } },
    { id: 'y', step: 'b', site, terms: { needs: [], ...job } },
  ]
  const steps = [step('a', { kind: 'training' }), step('b', { kind: 'placement' })]
  const connects = [{ steps: ['a', 'b'], order: 'stated', cites: paper }]
  const at = (site: string) => {
    const inventory = smallInventory([initiative('one', { steps, connects, offerings: offerings(site) })])
    const query = { asOf: '2026-06-01', goal: energy, profile: { municipality: 'alpha' } }
    const [found] = match(inventory, parseQuery(query)).items
    return [found?.entry.offering, found?.fit.dimensions.at(-1)?.state]
  }
  expect([at('here'), at('there')]).toEqual([
    ['x', 'met'],
    ['x', 'unknown'],
  ])
})
