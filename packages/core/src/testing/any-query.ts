import fc from 'fast-check'
import type { Inventory } from '../model/inventory.ts'
import type { Query } from '../model/query.ts'
import {
  BENEFITS,
  CEFR_LEVELS,
  DAYPARTS,
  LANGUAGES,
  LEVELS,
  REFERRERS,
  RESIDENCE_STATUSES,
  SECTORS,
  SEXES,
  VERDICTS,
  WORK_SITUATIONS,
} from '../model/vocabulary.ts'

const none = { requiredKeys: [] as [] }

const profile = fc.record(
  {
    age: fc.constantFrom(12, 17, 20, 30, 58),
    level: fc.constantFrom(...LEVELS),
    diplomaFields: fc.subarray([...SECTORS]),
    dutch: fc.constantFrom(...CEFR_LEVELS),
    occupations: fc.subarray(['fitter']),
    experience: fc.subarray([...SECTORS]),
    workSituation: fc.constantFrom(...WORK_SITUATIONS),
    benefit: fc.constantFrom(...BENEFITS),
    residenceStatus: fc.constantFrom(...RESIDENCE_STATUSES),
    sex: fc.constantFrom(...SEXES),
    municipality: fc.constantFrom('alpha', 'beta', 'gamma'),
    region: fc.constantFrom('west', 'east', 'land', 'nowhere'),
    referrers: fc.subarray([...REFERRERS]),
    groups: fc.subarray(['newcomers', 'women']),
    notGroups: fc.subarray(['newcomers', 'women']),
  },
  none,
)
const goal = fc.oneof(
  fc.constantFrom(
    { kind: 'technical-job' },
    { kind: 'teaching' },
    { kind: 'experience' },
    { kind: 'choose-direction' },
  ),
  fc.constantFrom({ kind: 'enter-mbo' }, { kind: 'occupation', occupation: 'fitter' }),
  fc.record({ kind: fc.constant('sector'), sector: fc.constantFrom(...SECTORS) }),
)
const wishes = fc.record(
  {
    maxKilometres: fc.constantFrom(0, 70, 100, 400),
    maxHours: fc.constantFrom(8, 20, 40),
    dayparts: fc.subarray([...DAYPARTS], { minLength: 1 }),
    startBy: fc.constantFrom('2026-06-15', '2026-12-31'),
    languages: fc.subarray([...LANGUAGES], { minLength: 1 }),
  },
  none,
)

/** Queries about an inventory of `anyInventory`: none of its ids is misspelt. */
export function anyQuery({ initiatives }: Inventory): fc.Arbitrary<Query> {
  const filters = fc.record(
    {
      initiatives: fc.subarray(initiatives.map(({ id }) => id)),
      verdicts: fc.subarray([...VERDICTS], { minLength: 1 }),
    },
    none,
  )
  const weight = fc.constantFrom(0, 1, 1, 3, 10)
  return fc
    .record(
      {
        asker: fc.constant('self'),
        profile,
        goal,
        wishes,
        filters: fc.oneof(fc.constant({}), filters),
        weights: fc.oneof(fc.constant({}), fc.record({ guidance: weight, job: fc.constantFrom(1, 2) }, none)),
        limit: fc.constantFrom(1, 2, 3, 50),
        asOf: fc.constantFrom('2025-12-31', '2026-06-01', '2026-07-01', '2027-03-01'),
      },
      { requiredKeys: ['asker', 'profile', 'wishes', 'filters', 'weights', 'limit', 'asOf'] },
    )
    .map((query) => query as unknown as Query)
}
