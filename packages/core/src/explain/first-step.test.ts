import { expect, test } from 'vitest'
import { parseQuery } from '../model/parse.ts'
import type { QueryInput } from '../model/query.ts'
import { plan } from '../route/plan.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { firstStep } from './first-step.ts'
import { say } from './words/say.ts'

const cites = [{ source: 'paper' }]
const complete = { complete: cites, price: says({ amount: { min: 0, max: 0 } }) }
const job = says({ token: 'job', sector: 'energy' })

function said(terms: object, record: object = {}, profile: QueryInput['profile'] = {}): string {
  const inventory = smallInventory([
    initiative('work', {
      ...record,
      steps: [step('b', { kind: 'placement', terms: { gives: job, ...terms } })],
    }),
  ])
  const [route] = plan(inventory, parseQuery({ asOf: '2026-06-01', goal: { kind: 'technical-job' }, profile })).routes
  return route === undefined ? '' : say(inventory, firstStep(inventory, route), 'nl')
}
const organisation = (id: string, role: string) => ({ value: { organisation: id, role }, cites })
const noAddress = 'De bronnen noemen geen adres. Vraag ernaar bij het Werkcentrum in je regio.'

test('first whether it still runs, where that is not certain', () => {
  const validity = {
    kind: 'known',
    claims: [
      { value: { to: '2026-05' }, cites },
      { value: { to: '2030' }, cites },
    ],
  }
  expect(said({}, { facts: { validity } })).toBe(
    `Neem deze week contact op met work. ${noAddress} Vraag eerst of het nog loopt.`,
  )
})

test('a condition that only the person can answer is held against oneself before anything is asked', () => {
  expect(said({ needs: [asks({ criterion: 'experience', sector: 'energy' })] })).toBe(
    `Kijk deze week eerst of dit klopt: werkervaring in de energie. Klopt het? Neem dan contact op met work. ${noAddress}`,
  )
})

test('of alternatives, what was told rules out is not held against oneself once more', () => {
  const energy = { criterion: 'experience', sector: 'energy' }
  const either = asks({
    any: [{ criterion: 'diploma', min: 'hbo' }, { all: [energy, { criterion: 'dutch', min: 'B1' }] }],
  })
  const told = { level: 'mbo-4', dutch: 'B2' } as const
  expect(said({ needs: [either] }, {}, told)).toBe(
    `Kijk deze week eerst of dit klopt: werkervaring in de energie. Klopt het? Neem dan contact op met work. ${noAddress}`,
  )
  expect(said({ needs: [either] })).toContain(
    'een diploma op het niveau van hbo of hoger; of werkervaring in de energie en Nederlands op niveau B1 of hoger',
  )
})

test('who has to sign a person up is asked to do so', () => {
  expect(said({ needs: [asks({ criterion: 'referral', by: 'school' })] })).toBe(
    `Aanmelden gaat hier via de school. Overleg deze week met de school of dat kan, voor work. ${noAddress}`,
  )
  expect(said({ needs: [asks({ criterion: 'referral', by: 'other' })] })).toBe(
    `Kijk deze week eerst of dit klopt: aangemeld door een andere organisatie. Klopt het? Neem dan contact op met work. ${noAddress}`,
  )
})

test('who has to sign a person up is the one to go to, whatever else is open and whether or not they have agreed', () => {
  const via = `Aanmelden gaat hier via de school. Overleg deze week met de school of dat kan, voor work. ${noAddress}`
  const referral = asks({ criterion: 'referral', by: 'school' })
  expect(said({ needs: [asks({ criterion: 'sex', anyOf: ['female'] }), referral] })).toBe(via)
  expect(said({ needs: [referral] }, {}, { referrers: ['school'] })).toBe(via)
  expect(said({ needs: [referral], ...complete }, {}, { referrers: ['school'] })).toBe(via)
})

test('whom it is not meant for asks whether joining is possible all the same', () => {
  const workers = asks({ criterion: 'workSituation', anyOf: ['employed'] }, { exclusive: false })
  expect(said({ needs: [workers] }, {}, { workSituation: 'job-seeking' })).toBe(
    `Neem deze week contact op met work. ${noAddress} Vraag eerst: Kan iemand ook meedoen als dit niet klopt: in loondienst?`,
  )
})

test('of a diploma that a source asks for, it is asked whether the own one will do', () => {
  const energy = asks({ criterion: 'diploma', min: 'mbo-2', field: 'energy' })
  expect(said({ needs: [energy] }, {}, { level: 'vmbo', diplomaFields: ['energy'] })).toBe(
    `Neem deze week contact op met work. ${noAddress} Vraag eerst: Voldoe je hieraan: een diploma op het niveau van mbo 2 of hoger, in energie?`,
  )
})

test('what no source states is asked, of whoever sources name', () => {
  const organisations = {
    kind: 'known',
    claims: [
      organisation('school', 'runs'),
      organisation('other', 'funds'),
      { ...organisation('past', 'educates'), edition: '2018' },
    ],
  }
  expect(said({}, { facts: { organisations } })).toBe(
    'Neem deze week contact op met work. Volgens de bronnen doen hieraan mee: School. Vraag eerst: Welk opleidingsniveau is nodig?',
  )
})

test('of a part that no source gives an address of, the whole is where to ask', () => {
  const organisations = { kind: 'known', claims: [organisation('school', 'partner')] }
  const steps = [step('b', { kind: 'placement', terms: { gives: job } })]
  const contact = (whole: object, part: object = {}) => {
    const inventory = smallInventory([
      initiative('part', { partOf: 'whole', steps, ...part }),
      initiative('whole', whole),
    ])
    const [route] = plan(inventory, parseQuery({ asOf: '2026-06-01', goal: { kind: 'technical-job' } })).routes
    const { pages, parties } = firstStep(inventory, route ?? expect.fail('no route')).params
    return pages ?? parties
  }
  expect(contact({ facts: { organisations } })).toEqual(['school'])
  expect(contact({ facts: { organisations }, links: ['https://whole.example/'] })).toEqual(['https://whole.example/'])
  expect(contact({ facts: { organisations } }, { links: ['https://part.example/'] })).toEqual(['https://part.example/'])
  expect(contact({})).toEqual([])
})

test('with nothing to confirm one signs up, or asks for the start', () => {
  const page = { links: ['https://work.example/'] }
  expect(said({ ...complete, intake: says({ kind: 'fixed', dates: ['2026-09-01'] }) }, page)).toBe(
    'Regel deze week de aanmelding bij work. Kijk op work.example.',
  )
  expect(said(complete, page)).toBe(
    'Neem deze week contact op met work. Kijk op work.example. Vraag wanneer beginnen kan.',
  )
})
