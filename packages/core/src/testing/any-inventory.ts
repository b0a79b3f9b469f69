import fc from 'fast-check'
import type { Inventory } from '../model/inventory.ts'
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
  TRANSITIONS,
  WORK_SITUATIONS,
} from '../model/vocabulary.ts'
import { factor, initiative, smallInventory, step } from './small-inventory.ts'

const REGIONS = ['west', 'east', 'land', 'somewhere-west', 'nowhere'] as const
const some = <T>(values: readonly T[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) })
const maybe = <T>(value: fc.Arbitrary<T>, freq = 2) => fc.option(value, { nil: undefined, freq })
const cites = fc.constantFrom([{ source: 'paper' }], [{ source: 'page' }], [{ source: 'paper' }, { source: 'page' }])
const when = fc.constantFrom('2025', '2026', '2026-06', '2026-05-31', '2026-06-01', '2026-07-15', '2027-01')

const claim = (value: fc.Arbitrary<unknown>) =>
  fc.record(
    { value, cites, place: fc.constantFrom('west', 'east'), edition: fc.constant('e') },
    { requiredKeys: ['value', 'cites'] },
  )

/** A fact in every state it can have, often with claims that differ. */
const fact = (value: fc.Arbitrary<unknown>) =>
  maybe(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          kind: fc.constant('known'),
          claims: fc.array(claim(value), { minLength: 1, maxLength: 2 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('known'),
          claims: fc.array(claim(value), { minLength: 2, maxLength: 2 }),
          prefer: fc.record({ claim: fc.nat(1), why: fc.constant('so'), by: fc.constant('us') }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom({ kind: 'unknown', why: 'not-stated' }, { kind: 'not-applicable', why: 'so' }),
      },
    ),
    3,
  )

const condition = fc.oneof(
  fc.record(
    { criterion: fc.constant('age'), min: fc.constantFrom(16, 18, 23), max: fc.constantFrom(27, 40) },
    { requiredKeys: ['criterion'] },
  ),
  fc.record(
    { criterion: fc.constant('level'), min: fc.constantFrom(...LEVELS), max: fc.constantFrom(...LEVELS) },
    { requiredKeys: ['criterion'] },
  ),
  fc.record(
    { criterion: fc.constant('diploma'), min: fc.constantFrom(...LEVELS), field: fc.constantFrom(...SECTORS) },
    { requiredKeys: ['criterion'] },
  ),
  fc.record({ criterion: fc.constant('dutch'), min: fc.constantFrom(...CEFR_LEVELS) }, { requiredKeys: ['criterion'] }),
  fc.record({ criterion: fc.constant('occupation'), anyOf: fc.constant(['fitter']) }),
  fc.record({ criterion: fc.constant('experience'), sector: fc.constantFrom(...SECTORS) }),
  fc.record({ criterion: fc.constant('workSituation'), anyOf: some(WORK_SITUATIONS) }),
  fc.record({ criterion: fc.constant('benefit'), anyOf: some(BENEFITS) }),
  fc.record({ criterion: fc.constant('residenceStatus'), anyOf: some(RESIDENCE_STATUSES) }),
  fc.record({ criterion: fc.constant('sex'), anyOf: some(SEXES) }),
  fc.record({ criterion: fc.constant('regionServed'), anyOf: some(REGIONS) }),
  fc.record({ criterion: fc.constant('referral'), by: fc.constantFrom(...REFERRERS) }),
  fc.record({ criterion: fc.constant('membership'), group: fc.constantFrom('newcomers', 'women') }),
  fc.constant({ criterion: 'judgedSuitable' }),
)
const parts = fc.array(condition, { minLength: 1, maxLength: 3 })
const tree = fc.oneof(
  { weight: 6, arbitrary: condition },
  { weight: 1, arbitrary: fc.record({ any: parts }) },
  { weight: 1, arbitrary: fc.record({ all: parts }) },
  { weight: 1, arbitrary: fc.record({ any: fc.tuple(condition, fc.record({ all: parts })) }) },
)
const need = fc.record({
  claims: fc.array(
    fc.record({
      value: fc.record(
        { tree, exclusive: fc.boolean(), waived: fc.constantFrom(false, false, true) },
        { requiredKeys: ['tree', 'exclusive'] },
      ),
      cites,
    }),
    { minLength: 1, maxLength: 2 },
  ),
})
const give = fc.oneof(
  fc.record(
    { token: fc.constant('job'), sector: fc.constantFrom(...SECTORS), occupation: fc.constant('fitter') },
    { requiredKeys: ['token', 'sector'] },
  ),
  fc.constantFrom({ token: 'oriented' }, { token: 'entry-mbo' }, { token: 'employable', occupation: 'fitter' }),
)
const intake = fc.oneof(
  fc.record({ kind: fc.constant('fixed'), dates: fc.array(when, { minLength: 1, maxLength: 2 }) }),
  fc.constantFrom({ kind: 'rolling' }, { kind: 'by-agreement' }),
)
const place = fc.oneof(
  fc.record({ municipality: fc.constantFrom('alpha', 'beta', 'gamma') }),
  fc.record({ region: fc.constantFrom(...REGIONS) }),
)
const terms = fc.record(
  {
    needs: fc.array(need, { maxLength: 3 }),
    complete: maybe(cites, 1),
    criteriaNotStated: maybe(some(CRITERIA)),
    gives: fact(give),
    place: fact(place),
    hours: fact(fc.constantFrom({ min: 8, max: 8 }, { min: 32 }, { max: 20 }, {})),
    dayparts: fact(fc.constantFrom(...DAYPARTS)),
    languages: fact(fc.constantFrom(...LANGUAGES)),
    intake: fact(intake),
  },
  { requiredKeys: ['needs'] },
)
const facts = fc.record({
  status: fact(
    fc.record(
      { status: fc.constantFrom('active', 'ended', 'changed'), on: when, successor: fc.constant('i1') },
      { requiredKeys: ['status'] },
    ),
  ),
  validity: fact(fc.record({ from: when, to: when }, { requiredKeys: [] })),
  sectors: fact(fc.constantFrom(...SECTORS)),
  transitions: fact(fc.constantFrom(...TRANSITIONS)),
  regions: fact(fc.constantFrom(...REGIONS)),
})
const ids = ['a', 'b', 'c']
/** Initiatives take their parts from a few of each, so that what is alike but for one thing stands side by side. */
const inventories = (fewest: number, most: number) =>
  fc
    .record({
      terms: fc.array(terms, { minLength: 1, maxLength: 4 }),
      facts: fc.array(fc.oneof(fc.constant({}), facts), { minLength: 1, maxLength: 2 }),
      factors: fc.array(fc.record({ guidance: fact(fc.boolean()), job: fact(fc.boolean()) }), {
        minLength: 1,
        maxLength: 2,
      }),
    })
    .chain((pool) => {
      const said = fc.oneof(
        { weight: 1, arbitrary: fc.constant({ needs: [] }) },
        { weight: 4, arbitrary: fc.constantFrom(...pool.terms) },
      )
      const offering = fc.record({ step: fc.constantFrom(...ids), site: fc.constantFrom('here', 'there'), terms: said })
      const draft = fc.record({
        steps: fc.array(fc.record({ kind: fc.constantFrom(...STEP_KINDS), terms: said }), { maxLength: 3 }),
        connects: maybe(fc.constantFrom(['a', 'b'], ['b', 'a'], ['a', 'b', 'c']), 1),
        offerings: fc.array(offering, { maxLength: 4 }),
        facts: fc.constantFrom(...pool.facts),
        factors: fc.constantFrom(...pool.factors),
        partOf: maybe(fc.constantFrom('i1', 'i2'), 1),
      })
      return fc.array(draft, { minLength: fewest, maxLength: most })
    })

/** Small inventories with everything that matching reads, in every state. */
export const anyInventory: fc.Arbitrary<Inventory> = inventories(1, 6).map((drafts) => inventoryOf(drafts))

/** The same, of more initiatives than one word has bits. */
export const longInventory: fc.Arbitrary<Inventory> = inventories(60, 80).map((drafts) => inventoryOf(drafts))

interface Draft {
  steps: object[]
  connects: readonly string[] | undefined
  offerings: { step: string }[]
}

const small = smallInventory([], {
  successFactors: [factor('guidance'), factor('job'), factor('modular')],
  targetGroups: [
    { id: 'newcomers', name: { nl: 'nieuwkomers', en: 'newcomers' } },
    { id: 'women', name: { nl: 'vrouwen', en: 'women' }, definition: { criterion: 'sex', anyOf: ['female'] } },
  ],
})
const nowhere = { id: 'nowhere', name: 'Nowhere', kind: 'area' }

function inventoryOf(drafts: readonly Draft[]): Inventory {
  const initiatives = drafts.map(({ steps: kinds, connects, offerings, ...rest }, i) => {
    const own = ids.slice(0, kinds.length)
    return initiative(`i${String(drafts.length - i)}`, {
      relatedTo: [],
      links: [],
      outcomes: [],
      judgements: [],
      scaling: [],
      remarks: [],
      ...rest,
      steps: kinds.map((kind, k) => step(own[k] ?? '', kind)),
      connects: connects?.every((id) => own.includes(id))
        ? [{ steps: connects, order: 'stated', cites: [{ source: 'paper' }] }]
        : [],
      offerings: offerings
        .flatMap((one, k) => ({ id: `o${String(k)}`, ...one }))
        .filter(({ step: id }) => own.includes(id)),
    })
  })
  return { ...small, regions: [...small.regions, nowhere], initiatives } as unknown as Inventory
}
