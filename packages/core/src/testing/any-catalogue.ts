import fc from 'fast-check'
import type { Inventory } from '../model/inventory.ts'
import { initiative, smallInventory, step } from './small-inventory.ts'

/** Inventories made for planning: few values, so that steps lead to one another, and every kind of interval. */
const cites = [{ source: 'paper' }]
const exactly = (n: number) => ({ min: n, max: n })
const claims = <T>(values: fc.Arbitrary<T>, most = 2) =>
  fc.oneof(
    { weight: 6, arbitrary: values.map((value) => ({ kind: 'known', claims: [{ value, cites }] })) },
    {
      weight: 1,
      arbitrary: fc.array(values, { minLength: Math.min(2, most), maxLength: most }).map((all) => ({
        kind: 'known',
        claims: all.map((value) => ({ value, cites })),
      })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom({ kind: 'unknown', why: 'not-stated' }, { kind: 'not-applicable', why: 'so' }),
    },
  )

const jobs = fc.record(
  {
    token: fc.constant('job'),
    sector: fc.constantFrom('energy', 'energy', 'energy', 'technology', 'technology', 'ict', 'education'),
    occupation: fc.constant('fitter'),
    sure: fc.constant(false),
  },
  { requiredKeys: ['token', 'sector'] },
)
const tokens = fc.oneof(
  fc.record(
    { token: fc.constant('language'), level: fc.constantFrom('B1', 'B2'), sure: fc.boolean() },
    { requiredKeys: ['token', 'level'] },
  ),
  fc.record(
    {
      token: fc.constant('diploma'),
      level: fc.constantFrom('mbo-2', 'mbo-4', 'hbo'),
      field: fc.constant('energy'),
      sure: fc.boolean(),
    },
    { requiredKeys: ['token'] },
  ),
  fc.constantFrom<object>(
    { token: 'certificate', level: 'mbo-2' },
    { token: 'oriented' },
    { token: 'oriented' },
    { token: 'selected', by: 'school' },
    { token: 'employable', occupation: 'fitter' },
    { token: 'prepared' },
  ),
)
const gives = fc
  .oneof(
    { weight: 2, arbitrary: fc.tuple(jobs) },
    { weight: 4, arbitrary: fc.tuple(tokens) },
    { weight: 1, arbitrary: fc.tuple(tokens, jobs) },
    { weight: 1, arbitrary: fc.tuple(tokens, tokens) },
  )
  .map((all: object[]) => ({ kind: 'known', claims: all.map((value) => ({ value, cites })) }))

const conditions = fc.constantFrom<object>(
  { criterion: 'dutch', min: 'B1' },
  { criterion: 'dutch', min: 'B1' },
  { criterion: 'dutch', min: 'B1' },
  { criterion: 'diploma', min: 'mbo-2' },
  { criterion: 'diploma', min: 'mbo-2' },
  { criterion: 'dutch', min: 'B2' },
  { criterion: 'level', min: 'mbo-2' },
  { criterion: 'level', max: 'mbo-2' },
  { criterion: 'diploma', min: 'mbo-4', field: 'energy' },
  { criterion: 'diploma', field: 'energy' },
  { criterion: 'age', max: 17 },
  { criterion: 'workSituation', anyOf: ['pupil-secondary'] },
  { criterion: 'workSituation', anyOf: ['employed', 'job-seeking'] },
  { criterion: 'age', min: 18 },
  {
    all: [
      { criterion: 'age', min: 18 },
      { criterion: 'dutch', min: 'B1' },
    ],
  },
  { criterion: 'judgedSuitable', by: 'school' },
  {
    any: [
      { criterion: 'dutch', min: 'B1' },
      { criterion: 'diploma', min: 'mbo-2' },
    ],
  },
)
const needs = fc.array(
  fc.record({
    claims: fc.array(
      fc.record({ tree: conditions, exclusive: fc.constantFrom(true, true, false) }).map((value) => ({ value, cites })),
      { minLength: 1, maxLength: 1 },
    ),
  }),
  { minLength: 1, maxLength: 2 },
)

const terms = fc.record(
  {
    needs: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: needs }),
    complete: fc.constant(cites),
    gives,
    place: claims(fc.constantFrom<object>({ municipality: 'alpha' }, { municipality: 'gamma' }, { region: 'west' })),
    duration: claims(
      fc.constantFrom<object>(
        exactlyLong('P1M'),
        exactlyLong('P10W'),
        { min: 'P1M', max: 'P6W' },
        { min: 'P2W' },
        { max: 'P31D' },
        exactlyLong('PT2H'),
      ),
    ),
    price: claims(
      fc.constantFrom<object>(
        { amount: exactly(0) },
        { amount: exactly(100) },
        { amount: { min: 50, max: 150 } },
        { amount: { min: 50 } },
        { amount: exactly(10), per: 'month' },
      ),
    ),
    pay: claims(
      fc.constantFrom<object>({ amount: exactly(0) }, { amount: exactly(900), per: 'month' }, { amount: { max: 900 } }),
    ),
    hours: claims(fc.constantFrom<object>(exactly(16), { min: 16, max: 32 }, { max: 40 })),
    dayparts: claims(fc.constantFrom('morning', 'evening')),
    intake: claims(
      fc.oneof(
        fc.constantFrom<object>({ kind: 'rolling' }, { kind: 'by-agreement' }),
        fc
          .subarray(['2026-05-01', '2026-06-30', '2026-07', '2026-09-01', '2026-10-31', '2027', '2027-02-01'], {
            minLength: 1,
          })
          .map((dates) => ({ kind: 'fixed', dates })),
      ),
    ),
    occupations: claims(fc.constant('fitter')),
  },
  { requiredKeys: ['needs', 'gives'] },
)

function exactlyLong(duration: string) {
  return { min: duration, max: duration }
}

const kinds = fc.constantFrom('orientation', 'training', 'work-learning', 'placement')
const drafts = fc.record({
  steps: fc.array(fc.record({ kind: kinds, terms }), { minLength: 1, maxLength: 3 }),
  links: fc.array(fc.constantFrom(['a', 'b'], ['a', 'b', 'c'], ['b', 'c'], ['a', 'c'], ['b', 'a']), { maxLength: 2 }),
  offerings: fc.array(
    fc.record({ step: fc.constantFrom('a', 'b', 'c'), site: fc.constantFrom('here', 'there'), terms }),
    { maxLength: 2 },
  ),
  facts: fc.record(
    {
      sectors: claims(fc.constantFrom('energy', 'energy', 'energy', 'technology', 'ict')),
      transitions: claims(fc.constantFrom('into-work', 'into-work', 'school-to-school')),
      validity: claims(
        fc.constantFrom<object>({ to: '2026-05' }, { to: '2026-08' }, { to: '2030' }, { to: '2031' }, {}),
      ),
    },
    { requiredKeys: [] },
  ),
  factors: fc.record({ guidance: claims(fc.boolean()), job: claims(fc.boolean()) }, { requiredKeys: [] }),
})

/** One step that gives what others ask, or asks it and leads to a job, with little else to tell them apart. */
const plain = {
  complete: cites,
  price: { kind: 'known', claims: [{ value: { amount: exactly(0) }, cites }] },
  duration: { kind: 'known', claims: [{ value: exactlyLong('P1M'), cites }] },
}
const known = (values: readonly object[]) => ({ kind: 'known', claims: values.map((value) => ({ value, cites })) })
const asked = (...trees: object[]) => trees.map((tree) => ({ claims: [{ value: { tree, exclusive: true }, cites }] }))
const b1 = { criterion: 'dutch', min: 'B1' }
const mbo2 = { criterion: 'diploma', min: 'mbo-2' }
const leading = fc.constantFrom<object>(
  { needs: [], gives: known([{ token: 'language', level: 'B1' }]) },
  { needs: [], gives: known([{ token: 'language', level: 'B1', sure: false }]) },
  { needs: asked(b1), gives: known([{ token: 'diploma', level: 'mbo-2' }]) },
  { needs: [], gives: known([{ token: 'diploma', level: 'mbo-2' }]) },
  { needs: asked(b1), gives: known([{ token: 'job', sector: 'energy' }]) },
  { needs: asked(mbo2), gives: known([{ token: 'job', sector: 'energy' }]) },
  {
    needs: asked(b1, mbo2),
    gives: known([
      { token: 'job', sector: 'energy' },
      { token: 'diploma', level: 'mbo-4' },
    ]),
  },
)
const days = fc.constantFrom<object>(
  { kind: 'rolling' },
  { kind: 'fixed', dates: ['2026-07-01', '2026-09-01', '2027-02-01'] },
  { kind: 'fixed', dates: ['2026-09-01'] },
  { kind: 'fixed', dates: ['2026-10'] },
)
const simple = fc.record({ kind: kinds, leads: leading, intake: days }).map(({ kind, leads, intake }) => ({
  steps: [{ kind, terms: { ...plain, ...leads, intake: known([intake]) } }],
  links: [],
  offerings: [],
  facts: { sectors: known(['energy'] as unknown as object[]) },
  factors: {},
}))
/** Steps one after the other up to a job, told apart by what nobody states of them. */
const prepared = [{ token: 'prepared' }]
const sequenced = fc
  .record({
    parts: fc.array(
      fc.record({
        kind: kinds,
        complete: fc.constantFrom(undefined, undefined, cites),
        first: fc.constantFrom('a', 'b'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    validity: fc.constantFrom<object[]>([{ to: '2026-05' }, { to: '2030' }], [{ to: '2030' }]),
  })
  .map(({ parts, validity }) => ({
    steps: parts.map(({ kind, complete }, i) => ({
      kind,
      terms: {
        ...plain,
        complete,
        needs: [],
        gives: known(i === parts.length - 1 ? [{ token: 'job', sector: 'energy' }] : prepared),
        intake: known([{ kind: 'rolling' }]),
      },
    })),
    links: [['a', 'b', 'c'].slice(0, parts.length), ...parts.slice(2).map(({ first }) => [first, 'c'])].filter(
      ({ length }) => length > 1,
    ),
    offerings: [],
    facts: { sectors: known(['energy'] as unknown as object[]), validity: known(validity) },
    factors: {},
  }))
const mixed = fc.oneof(
  { weight: 2, arbitrary: drafts },
  { weight: 2, arbitrary: simple },
  { weight: 1, arbitrary: sequenced },
)
type Draft = typeof mixed extends fc.Arbitrary<infer T> ? T : never

export function catalogueOf(all: readonly Draft[]): Inventory {
  return smallInventory(
    all.map((draft, i) => {
      const ids = ['a', 'b', 'c'].slice(0, draft.steps.length)
      return initiative(`i${String(i)}`, {
        facts: draft.facts,
        factors: draft.factors,
        steps: draft.steps.map((one: object, s: number) => step(ids[s] ?? 'a', one as object)),
        connects: draft.links
          .filter((link: readonly string[]) => link.every((id) => ids.includes(id)))
          .map((steps) => ({ steps, order: 'stated', cites })),
        offerings: draft.offerings
          .filter((offering) => ids.includes(offering.step))
          .map((offering, o) => ({ ...offering, id: `${offering.site}-${offering.step}-${String(o)}` })),
      })
    }),
  )
}

/** @param most initiatives at most; each has up to three steps and two offerings. */
export function anyCatalogue(most: number): fc.Arbitrary<Inventory> {
  return anyDrafts(most).map(catalogueOf)
}

export const anyDrafts = (most: number): fc.Arbitrary<Draft[]> =>
  fc.array(mixed, { minLength: Math.min(2, most), maxLength: most })
