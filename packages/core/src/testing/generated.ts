import fc from 'fast-check'
import type { Inventory } from '../model/inventory.ts'
import { parseQuery } from '../model/parse.ts'
import type { Profile } from '../model/profile.ts'
import type { Query } from '../model/query.ts'
import {
  BENEFITS,
  CEFR_LEVELS,
  CRITERIA,
  DAYPARTS,
  LANGUAGES,
  LEVELS,
  REFERRERS,
  RESIDENCE_STATUSES,
  SECTORS,
  SEXES,
  STEP_KINDS,
  WORK_SITUATIONS,
} from '../model/vocabulary.ts'
import { initiative, says, smallInventory, step } from './small-inventory.ts'

/** Inventories, profiles and queries for property tests: few values, so that criteria meet. */
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 })
const anyOf = <C extends string, T>(criterion: C, values: readonly T[]) =>
  fc.record({ criterion: fc.constant(criterion), anyOf: some(values) })
const bounded = (criterion: string, bound: fc.Arbitrary<unknown>) =>
  fc.record({ criterion: fc.constant(criterion), min: bound, max: bound }, { requiredKeys: ['criterion'] })

const conditions = fc.oneof(
  bounded('age', fc.constantFrom(0, 10, 18, 27)),
  bounded('level', fc.constantFrom('vmbo', 'mbo-2', 'mbo-4', 'hbo')),
  fc.record(
    {
      criterion: fc.constant('diploma'),
      min: fc.constantFrom('mbo-2', 'hbo'),
      field: fc.constantFrom('energy', 'technology'),
    },
    { requiredKeys: ['criterion'] },
  ),
  fc.record({ criterion: fc.constant('dutch'), min: fc.constantFrom('A2', 'B1') }, { requiredKeys: ['criterion'] }),
  fc.constant({ criterion: 'occupation', anyOf: ['fitter'] }),
  fc.record({ criterion: fc.constant('experience'), sector: fc.constantFrom('energy', 'technology', 'education') }),
  anyOf('workSituation', WORK_SITUATIONS),
  anyOf('benefit', BENEFITS),
  anyOf('residenceStatus', RESIDENCE_STATUSES),
  anyOf('sex', SEXES),
  anyOf('regionServed', ['west', 'east', 'somewhere-west', 'land']),
  fc.record({ criterion: fc.constant('referral'), by: fc.constantFrom('school', 'uwv') }),
  fc.constant({ criterion: 'membership', group: 'newcomers' }),
  fc.constant({ criterion: 'judgedSuitable', by: 'school' }),
)
const trees = fc.oneof(
  { weight: 3, arbitrary: conditions as fc.Arbitrary<object> },
  fc.record({ any: fc.array(conditions, { minLength: 1, maxLength: 3 }) }),
  fc.record({ all: fc.array(conditions, { minLength: 1, maxLength: 2 }) }),
)
const cites = [{ source: 'paper' }]
const needs = fc.record({
  claims: fc.array(
    fc.record({
      value: fc.record(
        { tree: trees, exclusive: fc.boolean(), waived: fc.constant(true) },
        { requiredKeys: ['tree', 'exclusive'] },
      ),
      cites: fc.constant(cites),
    }),
    { minLength: 1, maxLength: 2 },
  ),
})
const places = fc.oneof(
  fc.record({ region: fc.constantFrom('west', 'east', 'somewhere-west') }),
  fc.record({ municipality: fc.constantFrom('alpha', 'beta', 'gamma') }),
)
const fact = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof(
    values.map((value) => says(value)),
    fc.constant({ kind: 'unknown' as const, why: 'not-stated' as const }),
  )
const terms = fc.record(
  {
    needs: fc.array(needs, { maxLength: 3 }),
    complete: fc.constant(cites),
    criteriaNotStated: fc.subarray([...CRITERIA]),
    place: fact(places),
    hours: fact(fc.record({ min: fc.constant(8), max: fc.constantFrom(8, 16, 32) }, { requiredKeys: [] })),
    dayparts: fact(fc.constantFrom(...DAYPARTS)),
    languages: fact(fc.constantFrom(...LANGUAGES)),
    intake: fact(
      fc.oneof(
        fc.constant({ kind: 'rolling' as const }),
        fc.record({ kind: fc.constant('fixed' as const), dates: some(['2026-05', '2026-09-01', '2027']) }),
      ),
    ),
  },
  { requiredKeys: ['needs'] },
)
const factors = fc.record(
  {
    guidance: fc.oneof(fact(fc.boolean()), fc.constant({ kind: 'not-applicable' as const, why: 'an event' })),
    job: fact(fc.boolean()),
  },
  { requiredKeys: [] },
)
const drafts = fc.record({
  factors,
  kind: fc.constantFrom(...STEP_KINDS),
  terms,
  later: fc.option(fc.record({ kind: fc.constantFrom(...STEP_KINDS), terms }), { nil: undefined }),
  offerings: fc.array(terms, { maxLength: 2 }),
  ends: fc.constantFrom(undefined, undefined, undefined, '2020', '2026', '2030'),
})

export const generatedInventories: fc.Arbitrary<Inventory> = fc
  .array(drafts, { minLength: 1, maxLength: 9 })
  .map((all) =>
    smallInventory(
      all.map((draft, i) =>
        initiative(`i${String(i)}`, {
          factors: draft.factors,
          facts: draft.ends === undefined ? {} : { validity: says({ to: draft.ends }) },
          steps: [
            step('a', { kind: draft.kind, terms: draft.terms }),
            ...(draft.later ? [step('b', draft.later)] : []),
          ],
          connects: draft.later ? [{ steps: ['a', 'b'], order: 'stated', cites }] : [],
          offerings: draft.offerings.map((own, at) => ({ id: `o${String(at)}`, step: 'a', site: 'here', terms: own })),
        }),
      ),
    ),
  )

const several = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: Math.min(2, values.length) })

export const generatedProfiles: fc.Arbitrary<Profile> = fc
  .record(
    {
      age: fc.constantFrom(0, 9, 10, 17, 18, 27, 60),
      level: fc.constantFrom(...LEVELS),
      diplomaFields: several(SECTORS),
      dutch: fc.constantFrom(...CEFR_LEVELS),
      occupations: several(['fitter']),
      experience: several(SECTORS),
      workSituation: fc.constantFrom(...WORK_SITUATIONS),
      benefit: fc.constantFrom(...BENEFITS),
      residenceStatus: fc.constantFrom(...RESIDENCE_STATUSES),
      sex: fc.constantFrom(...SEXES),
      municipality: fc.constantFrom('alpha', 'beta', 'gamma'),
      referrers: several(REFERRERS),
      newcomer: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map(({ newcomer, ...rest }) => ({
    ...rest,
    ...(newcomer !== undefined && { [newcomer ? 'groups' : 'notGroups']: ['newcomers'] }),
  })) as unknown as fc.Arbitrary<Profile>

const weight = fc.integer({ min: 0, max: 10 })

export const generatedQueries: fc.Arbitrary<Query> = fc
  .record({
    profile: generatedProfiles,
    wishes: fc.record(
      {
        maxKilometres: fc.constantFrom(10, 70, 200),
        maxHours: fc.constantFrom(8, 20),
        dayparts: some(DAYPARTS),
        languages: some(LANGUAGES),
        startBy: fc.constantFrom('2026-09-01', '2026-12-31'),
      },
      { requiredKeys: [] },
    ),
    weights: fc.record({ guidance: weight, job: weight.map((heavy) => Math.max(1, heavy)) }, { requiredKeys: ['job'] }),
  })
  .map((query) => parseQuery({ asOf: '2026-06-01', ...query }))
