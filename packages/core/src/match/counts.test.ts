import { describe, expect, it } from 'vitest'
import { parseQuery } from '../model/parse.ts'
import type { Query } from '../model/query.ts'
import { initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { counts } from './counts.ts'
import { groupMatches } from './group-matches.ts'
import { match } from './match.ts'

const ask = (more: object = {}): Query => parseQuery({ asOf: '2026-11-23', ...more })
const at = (place: object) => ({ terms: { place: says(place) } })
const ended = { facts: { status: says({ status: 'ended', on: '2025-01-01' }) } }

describe('counts', () => {
  const inventory = smallInventory([
    initiative('two-sectors', {
      facts: {
        sectors: { kind: 'known', claims: [...says('ict').claims, ...says('energy').claims] },
      },
      steps: [
        step('a', at({ municipality: 'alpha' })),
        step('b', { kind: 'training' }),
        step('c', { kind: 'training' }),
      ],
      connects: [],
    }),
    initiative('over', { ...ended, steps: [step('a', at({ region: 'east' }))] }),
    initiative('says-nothing', { steps: [step('a', { kind: 'training' })] }),
    initiative('agreement', { steps: [] }),
  ])

  it('every verdict before filters, and each value of a facet once an initiative', () => {
    expect(counts(inventory, ask())).toEqual({
      verdicts: { open: 0, 'to-confirm': 2, closed: 1, withoutEntry: 1 },
      facets: {
        sectors: { ict: 1, energy: 1 },
        stepKinds: { orientation: 2, training: 2 },
        regions: { west: 1, east: 1 },
      },
    })
  })

  it('facets of what filters leave, whatever the limit', () => {
    const { verdicts, facets } = counts(inventory, ask({ limit: 1, filters: { verdicts: ['to-confirm'] } }))
    expect(verdicts).toEqual({ open: 0, 'to-confirm': 2, closed: 1, withoutEntry: 1 })
    expect(facets).toEqual({
      sectors: { ict: 1, energy: 1 },
      stepKinds: { orientation: 1, training: 2 },
      regions: { west: 1 },
    })
  })

  it('a town counts for its labour-market region, at the offering that is the way in', () => {
    const one = smallInventory([
      initiative('course', {
        steps: [step('a')],
        offerings: [
          { id: 'there', step: 'a', site: 'x', terms: { needs: [], place: says({ municipality: 'gamma' }) } },
        ],
      }),
    ])
    const [found] = match(one, ask({ profile: { municipality: 'gamma' } })).items
    expect(found?.entry.offering).toBe('there')
    expect(counts(one, ask({ profile: { municipality: 'gamma' } })).facets.regions).toEqual({ east: 1 })
  })
})

describe('groups', () => {
  it('closed whatever it leads to; elsewhere only where the direction is known to differ', () => {
    const leadsTo = (sector: string) => ({
      facts: { sectors: says(sector), transitions: says('into-work') },
      steps: [step('a', { kind: 'training', terms: { gives: says({ token: 'job', sector }) } })],
    })
    const inventory = smallInventory([
      initiative('same', leadsTo('ict')),
      initiative('other', leadsTo('construction')),
      initiative('unknown', { steps: [step('a', { kind: 'training' })] }),
      initiative('over', { ...leadsTo('construction'), facts: { ...leadsTo('construction').facts, ...ended.facts } }),
    ])
    const { items } = match(inventory, ask({ goal: { kind: 'sector', sector: 'ict' } }))
    const groups = groupMatches(items)
    const ids = (list: { initiative: string }[]) => list.map((one) => one.initiative)
    expect(ids(groups.ahead).toSorted()).toEqual(['same', 'unknown'])
    expect(ids(groups.elsewhere)).toEqual(['other'])
    expect(ids(groups.closed)).toEqual(['over'])
    expect([...groups.ahead, ...groups.elsewhere, ...groups.closed]).toEqual(items)
  })
})
