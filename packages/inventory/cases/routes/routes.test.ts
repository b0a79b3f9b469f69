import { readFileSync, readdirSync } from 'node:fs'
import {
  createPlanner,
  explainRoute,
  parseQuery,
  plan,
  type LegRef,
  type PlanAnswer,
  type Query,
  type Route,
} from '@overstap/core'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { annexText, factPages } from '../../checks/annex.ts'
import { compiled } from '../../checks/compiled.ts'
import { routeCaseSchema, type ExpectedRoute } from './route-case.ts'

const { inventory } = compiled
const folder = new URL('./', import.meta.url)
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, ...routeCaseSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))) }))

/** An offering by the name that its author gave it. */
const nameOf = ({ initiative, step, offering }: LegRef) =>
  `${initiative}/${step}${offering === undefined ? '' : `@${offering.slice(0, -step.length - 1)}`}`
const namesOf = ({ legs }: Route) => legs.map(nameOf)
const all = (query: unknown): Query => ({ ...parseQuery(query), limit: 1000 })
const planOf = (query: Query) => plan(inventory, query)

/** The journeys of the initiatives that a route leads through, whatever else there is. */
function found(query: unknown, { legs, shown }: ExpectedRoute): { route: Route; answer: PlanAnswer } {
  const asked = all(query)
  const own = [...new Set(legs.map((leg) => leg.split('/')[0] ?? ''))]
  const narrowed = { ...asked, filters: { ...asked.filters, initiatives: own } } as Query
  const answer = planOf(shown ? asked : narrowed)
  const route = answer.routes.find((one) => namesOf(one).join(' ') === legs.join(' '))
  if (route === undefined) throw new Error(`only: ${answer.routes.map((one) => namesOf(one).join(' ')).join(' | ')}`)
  return { route, answer }
}

it('has at least twelve people', () => {
  expect(cases.length).toBeGreaterThanOrEqual(12)
})

describe.each(cases)('$name', ({ query, routes, never, none, nearest, nearestFirst, forPupils }) => {
  const answer = planOf(all(query))

  it.each(routes)('$legs', (expected) => {
    const { route, answer: own } = found(query, expected)
    const { whole, legs, confirm, first } = explainRoute(inventory, route, own)
    const met = route.legs.flatMap(({ criteria }) => criteria.filter(({ state }) => state === 'met'))
    const said = [whole, ...legs.map(({ criteria }) => criteria)].flat()
    const codes = said.flatMap(({ code, params }) => [code, ...(params.criteria ?? []).map((one) => `${code}:${one}`)])
    const contains = (items: readonly string[]) => expect.arrayContaining([...items]) as string[]
    expect({
      transfers: route.transfers.map((transfer) => (transfer.kind === 'stated' ? transfer.order : transfer.kind)),
      confirm: confirm.flatMap(({ reason }) => reason.params.criteria ?? []),
      met: met.flatMap(({ criteria }) => criteria),
      says: codes,
    }).toEqual({
      transfers: expected.transfers.map((kind) => (kind === 'stated' ? 'stated' : kind)),
      confirm: contains(expected.confirm),
      met: contains(expected.met),
      says: contains(expected.says),
    })
    if (expected.first !== undefined) expect(first.code).toBe(expected.first)
    if (expected.sure !== undefined) expect(route.reaches.give.sure !== false).toBe(expected.sure)
    if (expected.earned !== undefined) {
      const tokens = route.earned.map((give) =>
        'level' in give && give.level ? `${give.token}:${give.level}` : give.token,
      )
      expect(tokens).toEqual(expected.earned)
    }
    for (const [what, day] of Object.entries(expected.notBefore))
      expect(what === 'paidStart' ? route.paidStart?.from : route.arrival.from, what).toBe(day)
    const spans = { start: route.legs[0]?.start, arrival: route.arrival, paidStart: route.paidStart }
    for (const what of expected.open) {
      if (what === 'cost' || what === 'unpaidDays') expect(route[what]?.max, what).toBeUndefined()
      else expect(spans[what]?.to, what).toBeUndefined()
    }
  })

  it('leads through nothing that it should not', () => {
    const legs = answer.routes.flatMap(namesOf)
    for (const one of never)
      expect(
        legs.filter((leg) =>
          one.includes('@') || !one.includes('/')
            ? leg === one || leg.startsWith(`${one}/`)
            : leg.split('@')[0] === one,
        ),
        one,
      ).toEqual([])
  })

  it('has a route, or says what comes nearest', () => {
    expect(answer.total === 0).toBe(none)
    for (const [leg, { obstacles, unmet, blocked }] of Object.entries(nearest)) {
      const miss = answer.nearMisses.find((one) => nameOf(one.leg) === leg)
      const criteriaOf = (barriers: { unmet: { criterion: { criteria: readonly string[] } }[] }[]) =>
        barriers.flatMap((barrier) => barrier.unmet.flatMap(({ criterion }) => criterion.criteria))
      expect(
        miss && { obstacles: miss.obstacles, unmet: criteriaOf([miss]), blocked: criteriaOf(miss.blocked) },
        leg,
      ).toEqual({
        obstacles,
        unmet: expect.arrayContaining(unmet) as string[],
        blocked: expect.arrayContaining(blocked) as string[],
      })
    }
    expect(answer.nearMisses.map(({ leg }) => nameOf(leg)).slice(0, nearestFirst.length)).toEqual(nearestFirst)
    expect(answer.forPupils).toEqual(Object.keys(forPupils))
  })

  it('is planned the same by the fast planner', () => {
    expect(createPlanner(inventory).plan(all(query))).toEqual(answer)
  })
})

describe.skipIf(annexText === undefined)(
  'every route case (checked where the annex lies beside the repository)',
  () => {
    it.each(cases)('$name cites words that are there', ({ routes, nearest, forPupils }) => {
      const cited = [
        ...routes.flatMap(({ from }) => from),
        ...Object.values(nearest).flatMap(({ from }) => from),
        ...Object.values(forPupils).flat(),
      ]
      for (const words of cited) {
        if (words.startsWith('http')) expect(factPages).toContain(words)
        else expect(annexText).toContain(words)
      }
    })
  },
)
