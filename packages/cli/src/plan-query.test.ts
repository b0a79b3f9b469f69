import { canonicalJson, createPlanner, parseQuery } from '@overstap/core'
import { inventory } from '@overstap/inventory'
import { demoInventory } from '@overstap/inventory/demo'
import { expect, test } from 'vitest'
import { terminal } from './testing/terminal.ts'

const asked = {
  asOf: '2026-11-23',
  profile: { age: 34, dutch: 'A2', level: 'primary', diplomaFields: [] },
  goal: { kind: 'technical-job' },
}

test.each([
  ['the inventory', [], inventory],
  ['the fictitious catalogue', ['--demo'], demoInventory],
])('answers as the library does, on %s', async (_, flags, from) => {
  const { exitCode, out, err } = await terminal(['plan', '--query', '-', '--json', ...flags], JSON.stringify(asked))
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
  expect(out).toBe(`${canonicalJson(createPlanner(from).plan(parseQuery(asked)))}\n`)
})

test.each(['nl', 'en'])('prints routes to read, in %s, and says what is made up', async (lang) => {
  const { out } = await terminal(['plan', '--query', '-', '--demo', '--all', '--lang', lang], JSON.stringify(asked))
  expect(out).toMatch(/^DEMO: /)
  expect(out).toMatch(/\n1\. .+ \(fictief\): /)
  expect(out).not.toMatch(/undefined|\[object|[{}]|NaN|Infinity/)
  expect((await terminal(['plan', '--query', '-'], JSON.stringify(asked))).out).not.toContain('DEMO')
})

test('no route is told with what comes nearest', async () => {
  const query = { ...asked, profile: { workSituation: 'pupil-primary' }, goal: { kind: 'enter-mbo' } }
  const { exitCode, out } = await terminal(['plan', '--query', '-', '--lang', 'en'], JSON.stringify(query))
  expect(exitCode).toBe(0)
  expect(out).toContain('There is no route to the goal in this inventory now.')
  expect(out).toMatch(/\n {3}- .+ asks for: /)
})

test('without a route, what may be possible all the same is named', async () => {
  const profile = { age: 8, workSituation: 'pupil-primary', municipality: 'de-ronde-venen' }
  const query = { ...asked, profile, goal: { kind: 'experience' } }
  const { out } = await terminal(['plan', '--query', '-', '--lang', 'en'], JSON.stringify(query))
  expect(out).toMatch(/no source says if it leads to the goal: .*MakerSpace/)
  expect(out).not.toContain('Make IT Work')
})

test('beside routes, what is made for someone is named although no source says where it leads, and nobody is at school', async () => {
  const profile = {
    age: 41,
    level: 'wo',
    residenceStatus: 'status-holder',
    experience: ['energy'],
    workSituation: 'job-seeking',
    municipality: 'eindhoven',
  }
  const engineer = { ...asked, profile, goal: { kind: 'sector', sector: 'energy' } }
  const { out } = await terminal(['plan', '--query', '-', '--lang', 'nl'], JSON.stringify(engineer))
  expect(out).toMatch(/Dit kan misschien, maar geen bron zegt of het naar het doel leidt: .*Divers Energietalent/)
  const child = { age: 9, sex: 'female', workSituation: 'pupil-primary', municipality: 'woerden' }
  const looks = JSON.stringify({ ...asked, profile: child, goal: { kind: 'experience' } })
  const none = await terminal(['plan', '--query', '-', '--lang', 'nl'], looks)
  expect(none.out).toContain('TechnoHUB (Woerden)')
  expect(none.out).not.toContain('Divers Energietalent')
})

test('what is further away than one wants to travel is not named as possible', async () => {
  const profile = { age: 38, level: 'mbo-2', diplomaFields: ['energy'], municipality: 'middelburg' }
  const goal = { kind: 'occupation', occupation: 'heat-pump-technician' }
  const query = JSON.stringify({ ...asked, profile, goal, wishes: { maxKilometres: 40 } })
  const { out } = await terminal(['plan', '--demo', '--query', '-', '--lang', 'en'], query)
  expect(out).toMatch(/no source says if it leads to the goal: .*Avondschool/)
  expect(out).not.toContain('Laadpaalmodule')
})

test('a child who asks for work is told to choose another goal, and no course is named', async () => {
  const query = { ...asked, profile: { age: 10, workSituation: 'pupil-primary' }, goal: { kind: 'technical-job' } }
  const { out } = await terminal(['plan', '--query', '-', '--lang', 'nl'], JSON.stringify(query))
  expect(out).toContain('Kies een ander doel, zoals techniek en ICT beleven.')
  expect(out).not.toContain('Dit kan misschien')
})

test('without a route for a pupil, school is where to ask further', async () => {
  const profile = { age: 11, sex: 'male', workSituation: 'pupil-primary', municipality: 'groningen' }
  const query = { ...asked, profile, goal: { kind: 'experience' } }
  const { out } = await terminal(['plan', '--query', '-', '--lang', 'nl'], JSON.stringify(query))
  expect(out).toContain('Vraag verder op school, of bij het Werkcentrum in je regio.')
})

test('criteria of which no source says anything are told in one line a leg', async () => {
  const { out } = await terminal(['plan', '--query', '-', '--all', '--lang', 'en'], JSON.stringify(asked))
  for (const leg of out.split(/\n {3}Leg \d+: /).slice(1))
    expect(leg.match(/The sources say nothing about/g)?.length ?? 0).toBeLessThanOrEqual(1)
})

test('a query that is wrong is told with its place', async () => {
  const { exitCode, err } = await terminal(['plan', '--query', '-'], 'maxLegs: 7\n')
  expect(exitCode).toBe(1)
  expect(err).toContain('<stdin>:1:10: maxLegs: ')
})
