import { describe, expect, it } from 'vitest'
import { match } from '../match/match.ts'
import { lookupOf } from '../model/lookup.ts'
import { parseQuery } from '../model/parse.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import type { QuestionField } from './field.ts'
import { rangeOf } from './range.ts'

const complete = [{ source: 'paper' }]
const adults = asks({ criterion: 'age', min: 18 })
const aimed = asks({ criterion: 'dutch', min: 'B1' }, { exclusive: false })
const west = asks({ criterion: 'regionServed', anyOf: ['west'] })
const judged = asks({ criterion: 'judgedSuitable' })

/** The two ends as verdict, unmet and to confirm; fit as its three numbers. */
function range(record: object, { open, ...query }: { open: QuestionField[]; profile?: object; wishes?: object }) {
  const inventory = smallInventory([initiative('one', record)])
  const parsed = parseQuery({ asOf: '2026-06-01', ...query })
  const [found] = match(inventory, parsed).items
  const [one] = inventory.initiatives
  if (found === undefined || one === undefined) throw new Error('no match')
  const { best, worst, hangsOn } = rangeOf(
    { lookup: lookupOf(inventory), query: parsed, open: new Set(open) },
    one,
    found,
  )
  const end = ({ verdict, unmet, toConfirm, fit, entry, initiative: id }: typeof best) => {
    expect(id).toBe('one')
    return { is: `${verdict} ${String(unmet)} ${String(toConfirm)}`, fit: [fit.lo, fit.hi, fit.of], entry }
  }
  return { best: end(best), worst: end(worst), hangsOn }
}
const asking = (needs: object[], more: object = { complete }) => ({ steps: [step('a', { terms: { needs, ...more } })] })

describe('the ends of what may come of it', () => {
  it('are all met, and all not met, of what reads an open field', () => {
    expect(range(asking([adults, aimed]), { open: ['age', 'dutch'] })).toMatchObject({
      best: { is: 'open 0 0' },
      worst: { is: 'closed 2 0' },
      hangsOn: ['age', 'dutch'],
    })
    expect(range(asking([adults, aimed]), { open: ['dutch'] })).toMatchObject({
      best: { is: 'to-confirm 0 1' },
      worst: { is: 'to-confirm 1 1' },
      hangsOn: ['dutch'],
    })
  })

  it('are one where nothing is open, or all that is open is answered', () => {
    for (const options of [
      { open: [] },
      { open: ['sex' as const] },
      { open: ['age' as const], profile: { age: 20 } },
    ]) {
      const { best, worst, hangsOn } = range(asking([adults, judged]), options)
      expect(best).toEqual(worst)
      expect(hangsOn).toEqual([])
    }
  })

  it('leave to the provider what only the provider knows', () => {
    expect(range(asking([adults, judged]), { open: ['age'] })).toMatchObject({
      best: { is: 'to-confirm 0 1' },
      worst: { is: 'closed 1 1' },
    })
    expect(range(asking([adults], {}), { open: ['age', 'workSituation', 'referrers'] })).toMatchObject({
      best: { is: 'to-confirm 0 3' },
      worst: { is: 'closed 1 3' },
      hangsOn: ['age'],
    })
  })

  it('keep what is closed closed, and what may have ended to confirm', () => {
    const ended = { ...asking([adults]), facts: { validity: says({ to: '2020' }) } }
    expect(range(ended, { open: ['age'] })).toMatchObject({ best: { is: 'closed 0 0' }, worst: { is: 'closed 1 0' } })
    const may = { ...asking([aimed]), facts: { validity: says({ to: '2026' }) } }
    expect(range(may, { open: ['dutch'] })).toMatchObject({
      best: { is: 'to-confirm 0 1' },
      worst: { is: 'to-confirm 1 1' },
    })
    expect(range(asking([adults, aimed]), { open: ['dutch'], profile: { age: 3 } })).toMatchObject({
      best: { is: 'closed 1 0' },
      worst: { is: 'closed 2 0' },
    })
  })

  it('are open only where the terms are complete and nothing is missed', () => {
    expect(range(asking([asks({ criterion: 'age', min: 3 })], {}), { open: ['age'] }).best.is).toBe('to-confirm 0 3')
    expect(range(asking([adults, aimed]), { open: ['age'], profile: { dutch: 'A1' } }).best.is).toBe('to-confirm 1 0')
  })

  it('are those of the best way in', () => {
    const record = {
      ...asking([adults]),
      offerings: [
        {
          id: 'x',
          step: 'a',
          site: 'here',
          terms: { needs: [asks({ criterion: 'sex', anyOf: ['female'] })], hours: says({ max: 8 }) },
        },
      ],
    }
    const open: QuestionField[] = ['age', 'sex']
    expect(range(record, { open, wishes: { maxHours: 8 } })).toMatchObject({
      best: { is: 'open 0 0', entry: { step: 'a', offering: 'x' }, fit: [1, 1, 1] },
      worst: { is: 'closed 1 0', entry: { step: 'a' }, fit: [0, 1, 1] },
      hangsOn: ['age', 'sex'],
    })
  })
})

describe('fit, while where one lives is open', () => {
  const here = asking([], { complete, place: says({ municipality: 'alpha' }) })
  const open: QuestionField[] = ['municipality']

  it('may gain a place, and a distance where one is wished', () => {
    expect(range(here, { open })).toMatchObject({ best: { fit: [1, 1, 1] }, worst: { fit: [0, 0, 1] }, hangsOn: open })
    expect(range(here, { open, wishes: { maxKilometres: 20, maxHours: 8 } })).toMatchObject({
      best: { fit: [2, 3, 3] },
      worst: { fit: [0, 1, 3] },
    })
  })

  it('gains no place where the place is a need', () => {
    const served = asking([west], { complete, place: says({ municipality: 'alpha' }) })
    expect(range(served, { open })).toMatchObject({
      best: { fit: [0, 0, 0], is: 'open 0 0' },
      worst: { is: 'closed 1 0' },
      hangsOn: open,
    })
    expect(range(served, { open, wishes: { maxKilometres: 20 } })).toMatchObject({
      best: { fit: [1, 1, 1] },
      worst: { fit: [0, 0, 1] },
    })
  })

  it('is decided only where the region told leaves it unknown', () => {
    const region = (place: object) => asking([], { complete, place: says(place) })
    const query = { open, profile: { region: 'west' }, wishes: { maxKilometres: 20, maxHours: 8 } }
    // The region settles the place; the distance hangs on the town; hours are for the provider.
    expect(range(region({ municipality: 'alpha' }), query)).toMatchObject({
      best: { fit: [2, 3, 3] },
      worst: { fit: [1, 2, 3] },
      hangsOn: open,
    })
    expect(range(region({ municipality: 'gamma' }), query)).toMatchObject({
      best: { fit: [0, 1, 3] },
      worst: { fit: [0, 1, 3] },
      hangsOn: [],
    })
  })

  it('does not move once the town is told, or will not be', () => {
    expect(range(here, { open: [], wishes: { maxKilometres: 20 } })).toMatchObject({
      best: { fit: [0, 0, 0] },
      worst: { fit: [0, 0, 0] },
      hangsOn: [],
    })
  })
})
