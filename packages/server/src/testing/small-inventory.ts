import { parseInventory, type Inventory } from '@overstap/core'

const text = (nl: string, en: string) => ({ nl, en })
const cites = [{ source: 'leaflet', quote: 'voor jongeren vanaf 18 jaar' }]
const known = (value: unknown) => ({ kind: 'known', claims: [{ value, cites }] })

/** Three fictitious records, enough to meet every door: one with a stated need, one that has ended, one without a step. */
export const smallInventory: Inventory = parseInventory({
  version: 'a'.repeat(64),
  collecting: { asked: [], says: [], pointers: [], scaling: [] },
  lifePhases: [],
  bottlenecks: [],
  recommendations: [],
  successFactors: [
    {
      id: 'guidance',
      name: text('begeleiding', 'guidance'),
      ask: text('Is er begeleiding?', 'Is there guidance?'),
      scope: 'reskilling',
      cites,
    },
  ],
  targetGroups: [],
  organisations: [],
  sources: [{ id: 'leaflet', title: 'A leaflet', quotable: true }],
  occupations: [],
  funding: [],
  regions: [{ id: 'zwolle-en-omstreken', name: 'Zwolle e.o.', kind: 'arbeidsmarktregio', municipalities: ['zwolle'] }],
  municipalities: [{ id: 'zwolle', name: 'Zwolle', code: 'GM0193', at: [52.51, 6.09] }],
  initiatives: [
    {
      id: 'agreement',
      name: 'An agreement',
      kind: 'agreement',
      inAnnex: false,
      summary: text('Een afspraak', 'An agreement'),
      checked: '2026-11-01',
      facts: {},
      factors: {},
    },
    {
      id: 'ended-course',
      name: 'A course that ended',
      kind: 'programme',
      inAnnex: false,
      summary: text('Een cursus', 'A course'),
      checked: '2026-11-01',
      facts: { status: known({ status: 'ended', on: '2020' }) },
      factors: {},
      steps: [{ id: 'train', kind: 'training', name: text('Leren', 'Training'), cites, terms: {} }],
    },
    {
      id: 'solar-course',
      name: 'Zonnecursus “é”',
      kind: 'programme',
      inAnnex: false,
      summary: text('Leer zonnepanelen leggen', 'Learn to lay solar panels'),
      checked: '2026-11-01',
      facts: { sectors: known('energy') },
      factors: { guidance: known(true) },
      steps: [
        {
          id: 'train',
          kind: 'training',
          name: text('Leren', 'Training'),
          cites,
          terms: {
            needs: [{ claims: [{ value: { tree: { criterion: 'age', min: 18 }, exclusive: true }, cites }] }],
            place: known({ municipality: 'zwolle' }),
          },
        },
      ],
    },
  ],
})
