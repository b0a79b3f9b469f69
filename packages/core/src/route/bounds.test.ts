import { expect, test } from 'vitest'
import { canonicalJson } from '../canonical-json.ts'
import { parseQuery } from '../model/parse.ts'
import { initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { plan } from './plan.ts'
import { createPlanner } from './planner/create-planner.ts'

test('six legs as long and dear as a source may say, from the last day there is, still have dates and whole cents', () => {
  const steps = Array.from({ length: 6 }, (_, i) =>
    step(`s${String(i)}`, {
      kind: 'training',
      terms: {
        gives: says(i === 5 ? { token: 'job', sector: 'energy' } : { token: 'prepared' }),
        price: says({ amount: { min: 1e6, max: 1e6 }, per: 'month' }),
        duration: says({ min: 'P1D', max: 'P99Y999M9999W9999DT99999H' }),
        intake: says({ kind: 'rolling' }),
      },
    }),
  )
  const connects = [{ steps: steps.map(({ id }) => id), order: 'stated', cites: [{ source: 'paper' }] }]
  const inventory = smallInventory([initiative('a', { facts: { sectors: says('energy') }, steps, connects })])
  const query = parseQuery({ asOf: '2999-12-31', horizonDays: 7305 })
  const answer = plan(inventory, query)
  expect(answer).toMatchObject({ horizon: '3020-01-01', total: 1 })
  expect(answer.routes[0]?.arrival).toEqual({ from: '3000-01-06', to: '5476-01-07' })
  expect(answer.routes[0]?.cost).toEqual({ min: 19_999_998, max: 2_995_380_000_000 })
  expect(canonicalJson(createPlanner(inventory).plan(query))).toBe(canonicalJson(answer))
})
