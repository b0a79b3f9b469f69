import { expect, test } from 'vitest'
import { parseQuery } from '../model/parse.ts'
import { plan } from '../route/plan.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { confirmRoute } from './confirm-route.ts'

const cites = [{ source: 'paper' }]
const known = { facts: { sectors: says('energy') } }
const complete = { complete: cites, price: says({ amount: { min: 0, max: 0 } }) }

test('of two needs for a diploma, only the one that is met by what is not sure is to be confirmed', () => {
  const gives = {
    kind: 'known' as const,
    claims: [
      { value: { token: 'diploma', level: 'mbo-2' }, cites },
      { value: { token: 'diploma', field: 'energy', sure: false }, cites },
    ],
  }
  const inventory = smallInventory([
    initiative('course', { ...known, steps: [step('a', { kind: 'training', terms: { ...complete, gives } })] }),
    initiative('work', {
      ...known,
      steps: [
        step('b', {
          kind: 'placement',
          terms: {
            ...complete,
            needs: [asks({ criterion: 'diploma', min: 'mbo-2' }), asks({ criterion: 'diploma', field: 'energy' })],
            gives: says({ token: 'job', sector: 'energy' }),
          },
        }),
      ],
    }),
  ])
  const [route] = plan(
    inventory,
    parseQuery({
      asOf: '2026-06-01',
      profile: { level: 'primary', diplomaFields: [] },
      goal: { kind: 'technical-job' },
    }),
  ).routes
  expect(route?.legs.map(({ unsure }) => unsure)).toEqual([[], [1]])
  const confirm = route ? confirmRoute(route) : []
  expect(confirm.filter(({ reason }) => reason.code === 'leg-unsure')).toHaveLength(1)
  expect(confirm).toHaveLength(route?.toConfirm ?? -1)
})
