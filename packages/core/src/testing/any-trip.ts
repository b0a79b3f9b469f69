import fc from 'fast-check'
import { parseQuery } from '../model/parse.ts'
import type { Query } from '../model/query.ts'

const lacking = fc.record({
  dutch: fc.constant('A2'),
  level: fc.constantFrom('primary', 'vmbo'),
  diplomaFields: fc.constant<string[]>([]),
})
const anyone = fc.record(
  {
    dutch: fc.constantFrom('A1', 'A2', 'B1', 'C1'),
    level: fc.constantFrom('primary', 'vmbo', 'mbo-2', 'vwo'),
    diplomaFields: fc.constantFrom<string[]>([], ['energy']),
    age: fc.constantFrom(11, 15, 18, 30),
    workSituation: fc.constantFrom('pupil-primary', 'pupil-secondary', 'pupil-secondary', 'employed'),
    municipality: fc.constantFrom('alpha', 'gamma'),
  },
  { requiredKeys: [] },
)

/** Most of these people know little Dutch and have no diploma: then steps that give these lead somewhere. */
export const anyTrip: fc.Arbitrary<Query> = fc
  .record(
    {
      profile: fc.oneof({ weight: 3, arbitrary: lacking }, { weight: 1, arbitrary: anyone }),
      goal: fc.oneof(
        { weight: 2, arbitrary: fc.constant<object>({ kind: 'technical-job' }) },
        {
          weight: 1,
          arbitrary: fc.constantFrom<object>(
            { kind: 'sector', sector: 'energy' },
            { kind: 'occupation', occupation: 'fitter' },
            { kind: 'teaching' },
            { kind: 'experience' },
            { kind: 'experience' },
          ),
        },
      ),
      wishes: fc.record(
        {
          maxHours: fc.constantFrom(20, 36),
          maxKilometres: fc.constantFrom(100, 200),
          dayparts: fc.constantFrom(['evening'], ['morning', 'evening']),
        },
        { requiredKeys: [] },
      ),
      maxLegs: fc.integer({ min: 2, max: 4 }),
      horizonDays: fc.constantFrom(200, 1826, 1826),
    },
    { requiredKeys: ['profile', 'goal', 'maxLegs'] },
  )
  .map((query) => parseQuery({ asOf: '2026-06-01', ...query }))
