import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Profile } from '../model/profile.ts'
import { parseQuery } from '../model/parse.ts'
import { CEFR_LEVELS, LEVELS, SEXES, WORK_SITUATIONS } from '../model/vocabulary.ts'
import { initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { compareShare } from './interval.ts'
import { match } from './match.ts'

const profiles = fc.record(
  {
    age: fc.integer({ min: 0, max: 99 }),
    level: fc.constantFrom(...LEVELS),
    dutch: fc.constantFrom(...CEFR_LEVELS),
    workSituation: fc.constantFrom(...WORK_SITUATIONS),
    sex: fc.constantFrom(...SEXES),
    municipality: fc.constantFrom('alpha', 'beta', 'gamma'),
    experience: fc.subarray(['energy', 'technology', 'ict', 'education'] as const),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Profile>>

const conditions = fc.oneof(
  fc.record(
    { criterion: fc.constant('age' as const), min: fc.integer({ min: 0, max: 40 }) },
    { requiredKeys: ['criterion'] },
  ),
  fc.record({ criterion: fc.constant('level' as const), min: fc.constantFrom(...LEVELS) }),
  fc.record({ criterion: fc.constant('dutch' as const), min: fc.constantFrom(...CEFR_LEVELS) }),
  fc.record({ criterion: fc.constant('sex' as const), anyOf: fc.subarray([...SEXES], { minLength: 1 }) }),
  fc.record({
    criterion: fc.constant('workSituation' as const),
    anyOf: fc.subarray([...WORK_SITUATIONS], { minLength: 1 }),
  }),
  fc.record({ criterion: fc.constant('experience' as const), sector: fc.constantFrom('energy', 'technology') }),
  fc.record({
    criterion: fc.constant('regionServed' as const),
    anyOf: fc.subarray(['west', 'east', 'somewhere-west'], { minLength: 1 }),
  }),
)
const trees = fc.oneof(conditions, fc.record({ any: fc.array(conditions, { minLength: 1, maxLength: 3 }) }))
const needs = fc.record({
  claims: fc.array(
    fc.record({
      value: fc.record({ tree: trees, exclusive: fc.boolean() }),
      cites: fc.constant([{ source: 'paper' }]),
    }),
    { minLength: 1, maxLength: 2 },
  ),
})
const inventories = fc
  .array(
    fc.record({
      needs: fc.array(needs, { maxLength: 4 }),
      complete: fc.boolean(),
      guidance: fc.constantFrom(undefined, true, false),
      place: fc.constantFrom(undefined, 'west', 'east'),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drafts) =>
    smallInventory(
      drafts.map(({ needs: asked, complete, guidance, place }, i) =>
        initiative(`i${String(i)}`, {
          factors: guidance === undefined ? {} : { guidance: says(guidance) },
          steps: [
            step('a', {
              terms: {
                needs: asked,
                ...(complete && { complete: [{ source: 'paper' }] }),
                ...(place && { place: says({ region: place }) }),
              },
            }),
          ],
        }),
      ),
    ),
  )

const ask = (profile: Partial<Profile>, more: object = {}) => parseQuery({ asOf: '2026-06-01', profile, ...more })

describe('matching', () => {
  it('never changes a definite verdict when one more answer is told', () => {
    fc.assert(
      fc.property(inventories, profiles, profiles, (inventory, told, more) => {
        const before = new Map(match(inventory, ask(told)).items.map((item) => [item.initiative, item]))
        for (const after of match(inventory, ask({ ...more, ...told })).items) {
          const earlier = before.get(after.initiative)
          if (earlier?.verdict === 'open' || earlier?.verdict === 'closed') expect(after.verdict).toBe(earlier.verdict)
          for (const result of after.criteria) {
            const same = earlier?.criteria.find(
              (other) =>
                JSON.stringify(other.claims.map((c) => c.tree)) === JSON.stringify(result.claims.map((c) => c.tree)),
            )
            if (same !== undefined && same.state !== 'unknown') expect(result.state).toBe(same.state)
          }
        }
      }),
    )
  })

  it('narrows strength when one more fact is known', () => {
    fc.assert(
      fc.property(inventories, fc.boolean(), (inventory, known) => {
        const refined = {
          ...inventory,
          initiatives: inventory.initiatives.map((one) => ({ ...one, factors: { ...one.factors, job: says(known) } })),
        } as typeof inventory
        const wide = new Map(match(inventory, ask({})).items.map((item) => [item.initiative, item.strength]))
        for (const { initiative: id, strength } of match(refined, ask({})).items) {
          expect(strength.lo).toBeGreaterThanOrEqual(wide.get(id)?.lo ?? 0)
          expect(strength.hi).toBeLessThanOrEqual(wide.get(id)?.hi ?? 0)
        }
      }),
    )
  })

  it('narrows fit when one more fact is known, and takes zero as known', () => {
    const hours = fc.constantFrom({ min: 0, max: 0 }, { min: 8, max: 8 }, { min: 40, max: 40 }, { min: 8 })
    fc.assert(
      fc.property(inventories, profiles, hours, (inventory, told, known) => {
        const query = ask(told, { wishes: { maxHours: 16 } })
        const refined = {
          ...inventory,
          initiatives: inventory.initiatives.map((one) => ({
            ...one,
            steps: one.steps.map((its) => ({ ...its, terms: { ...its.terms, hours: says(known) } })),
          })),
        } as typeof inventory
        const wide = new Map(match(inventory, query).items.map((item) => [item.initiative, item]))
        for (const { initiative: id, fit, verdict } of match(refined, query).items) {
          const before = wide.get(id)
          expect(verdict).toBe(before?.verdict)
          expect(fit.of).toBe(before?.fit.of)
          const one = known.max === undefined ? [0, 0] : known.max <= 16 ? [1, 0] : [0, -1]
          expect([fit.lo - (before?.fit.lo ?? 0), fit.hi - (before?.fit.hi ?? 0)]).toEqual(one)
        }
      }),
    )
  })

  it('leaves out of strength what does not apply, which is neither absent nor unknown', () => {
    const away = { kind: 'not-applicable', why: 'an event' }
    fc.assert(
      fc.property(inventories, (inventory) => {
        const without = {
          ...inventory,
          initiatives: inventory.initiatives.map((one) => ({ ...one, factors: { ...one.factors, job: away } })),
        } as typeof inventory
        const before = new Map(match(inventory, ask({})).items.map((item) => [item.initiative, item.strength]))
        for (const { initiative: id, strength } of match(without, ask({})).items) {
          const all = before.get(id)
          expect([strength.of, strength.lo, strength.hi]).toEqual([(all?.of ?? 0) - 1, all?.lo, (all?.hi ?? 0) - 1])
        }
      }),
    )
  })

  it('loses nothing when a filter is widened, and gives the same whatever the order', () => {
    fc.assert(
      fc.property(inventories, profiles, (inventory, told) => {
        const narrow = match(inventory, ask(told, { filters: { verdicts: ['closed'] } })).items
        const wide = match(
          { ...inventory, initiatives: inventory.initiatives.toReversed() },
          ask(told, { filters: { verdicts: ['closed', 'to-confirm'] } }),
        )
        expect(wide.items.filter((item) => item.verdict === 'closed')).toEqual(narrow)
      }),
    )
  })

  it('sorts what does not apply last, and shares as fractions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 9 }), (pairs) => {
        const intervals = pairs.map(([part, rest]) => ({ lo: part, hi: part, of: part + rest }))
        const shares = intervals
          .toSorted((a, b) => compareShare(a, b, 'lo'))
          .map(({ lo, of }) => (of === 0 ? -1 : lo / of))
        expect(shares).toEqual(shares.toSorted((a, b) => b - a))
      }),
    )
  })
})
