import { inventorySchema, type Inventory } from '../model/inventory.ts'
import type { z } from 'zod'

type Input = z.input<typeof inventorySchema>
type InitiativeInput = Input['initiatives'][number]
type StepInput = NonNullable<InitiativeInput['steps']>[number]

const cites = [{ source: 'paper', quote: 'as it says' }]

/** One claim by the source that every small inventory has. */
export function says<T>(value: T, more: object = {}) {
  return { kind: 'known' as const, claims: [{ value, cites, ...more }] }
}

/** A need as one source states it. */
export function asks(tree: object, { exclusive = true, source = 'paper' } = {}) {
  return { claims: [{ value: { tree, exclusive }, cites: [{ source }] }] }
}

export function step(id: string, more: Partial<Omit<StepInput, 'terms'>> & { terms?: object } = {}): StepInput {
  return {
    id,
    kind: 'orientation',
    name: { nl: id, en: id },
    cites,
    ...more,
    terms: { needs: [], ...more.terms },
  } as StepInput
}

export function initiative(id: string, more: object = {}): InitiativeInput {
  return {
    id,
    name: id,
    kind: 'project',
    inAnnex: true,
    summary: { nl: id, en: id },
    checked: '2026-01-01',
    facts: {},
    factors: {},
    steps: [step('start')],
    ...more,
  }
}

/** A made-up country of two regions and three towns on one line of latitude, about 68 and 137 km apart. */
export function smallInventory(initiatives: InitiativeInput[], more: Partial<Input> = {}): Inventory {
  return inventorySchema.parse({
    version: '0'.repeat(64),
    collecting: { asked: [], says: [], pointers: [], scaling: [] },
    lifePhases: [],
    bottlenecks: [],
    recommendations: [],
    successFactors: [factor('guidance'), factor('job')],
    targetGroups: [{ id: 'newcomers', name: { nl: 'nieuwkomers', en: 'newcomers' } }],
    organisations: [{ id: 'school', name: 'School', kind: 'school' }],
    sources: [
      { id: 'paper', title: 'A paper', quotable: true },
      { id: 'page', title: 'A page', quotable: false },
    ],
    occupations: [{ id: 'fitter', name: { nl: 'monteur', en: 'fitter' }, sector: 'energy' }],
    funding: [],
    regions: [
      { id: 'land', name: 'Land', kind: 'country' },
      { id: 'west', name: 'West', kind: 'arbeidsmarktregio', code: 'AM01', municipalities: ['alpha', 'beta'] },
      { id: 'east', name: 'East', kind: 'arbeidsmarktregio', code: 'AM02', municipalities: ['gamma'] },
      { id: 'somewhere-west', name: 'Somewhere west', kind: 'area', within: ['west'] },
    ],
    municipalities: [
      { id: 'alpha', name: 'Alpha', code: 'GM0001', at: [52, 4] },
      { id: 'beta', name: 'Beta', code: 'GM0002', at: [52, 5] },
      { id: 'gamma', name: 'Gamma', code: 'GM0003', at: [52, 6] },
    ],
    initiatives,
    ...more,
  })
}

export function factor(id: string) {
  return { id, name: { nl: id, en: id }, ask: { nl: `${id}?`, en: `${id}?` }, scope: 'reskilling' as const, cites }
}
