import { describe, expect, it } from 'vitest'
import { parseQuery } from '../model/parse.ts'
import { asks, initiative, says, smallInventory, step } from '../testing/small-inventory.ts'
import { plainMatcher } from '../testing/plain-matcher.ts'
import { QUESTION_FIELDS, type QuestionField } from './field.ts'
import { mayDecide } from './settled.ts'

const paper = [{ source: 'paper' }]
const asking = (id: string, ...needs: object[]) =>
  initiative(id, { steps: [step('a', { terms: { needs, complete: paper } })] })
const open = (id: string) => asking(id)
const adults = asks({ criterion: 'age', min: 18 })
const dutch = asks({ criterion: 'dutch', min: 'B1' }, { exclusive: false })
const missed = asks({ criterion: 'level', min: 'hbo' }, { exclusive: false })
/** Where one lives moves fit as well, and has its own test. */
const ANSWERS = QUESTION_FIELDS.filter((field) => field !== 'municipality')
const decide = (
  initiatives: Parameters<typeof smallInventory>[0],
  query: object = {},
  fields: readonly QuestionField[] = ANSWERS,
) => mayDecide(plainMatcher(smallInventory(initiatives)), parseQuery({ asOf: '2026-06-01', ...query }), new Set(fields))
const five = ['a', 'b', 'c', 'd', 'e'].map(open)

describe('the first five', () => {
  it('hang on what may change a verdict among them, even where no place changes', () => {
    expect(decide([asking('a', adults)])).toEqual(['age'])
    expect(decide([asking('a', adults)], {}, [])).toEqual([])
    expect(decide([asking('a', adults)], {}, ['dutch'])).toEqual([])
    expect(decide([...five.slice(0, 4), asking('f', adults)])).toEqual(['age'])
  })

  it('hang on what may change places among them', () => {
    const confirm = asks({ criterion: 'judgedSuitable' })
    // Never open: the one to confirm stays, but Dutch decides which comes first.
    expect(decide([asking('a', confirm, dutch), asking('b', confirm)])).toEqual(['dutch'])
    expect(decide([asking('b', confirm, dutch)])).toEqual([])
  })

  it('hang on who may come in from behind', () => {
    const sixth = asking('f', adults)
    expect(decide([...five, sixth])).toEqual([])
    const late = ['a', 'b', 'c', 'd', 'z'].map(open)
    expect(decide([...late, asking('f', adults)])).toEqual(['age'])
    // One that would be open, but comes after five that are: its slug decides.
    expect(decide([...late, asking('zz', adults)])).toEqual([])
  })

  it('hang on one of them that may fall behind the sixth', () => {
    const confirm = asks({ criterion: 'judgedSuitable' })
    const closed = ['b', 'c', 'd', 'e', 'f'].map((id) => asking(id, confirm))
    expect(decide([asking('a', confirm, dutch), ...closed])).toEqual(['dutch'])
  })

  it('hang on nothing that a definite miss keeps away', () => {
    const behind = asking('0', missed, dutch)
    expect(decide([...five, behind], { profile: { level: 'vmbo' } })).toEqual([])
    const aside = asks({ criterion: 'judgedSuitable' })
    const confirm = ['a', 'b', 'c', 'd', 'e'].map((id) => asking(id, aside))
    expect(decide([...confirm, behind], { profile: { level: 'vmbo' } })).toEqual([])
    // Fifth, it has nobody behind it; with another that misses as much there is.
    const level = { profile: { level: 'vmbo' } }
    expect(decide([...confirm.slice(1), behind], level)).toEqual([])
    expect(decide([...confirm.slice(1), behind, asking('1', missed, aside)], level)).toEqual(['dutch'])
  })

  it('are looked for as far back as anyone may come from', () => {
    const confirm = asks({ criterion: 'judgedSuitable' })
    const many = Array.from({ length: 60 }, (_, i) => asking(`m${String(i).padStart(2, '0')}`, confirm))
    expect(decide([...many, asking('z', confirm, adults)])).toEqual([])
    expect(decide([...many, asking('0', adults, dutch)])).toEqual(['age', 'dutch'])
  })

  it('are not known to stay while a filter by verdict hides what may come', () => {
    const sixth = asking('f', adults)
    expect(decide([...five, sixth], { filters: { verdicts: ['open'] } })).toEqual(['age'])
    expect(decide([...five, sixth], { filters: { initiatives: ['a', 'f'] } })).toEqual(['age'])
    expect(decide([...five, sixth], { filters: { initiatives: ['a'] } })).toEqual([])
  })

  it('hang on where one lives where that adds a wish to some and not to others', () => {
    const served = asks({ criterion: 'regionServed', anyOf: ['land'] })
    const strong = { factors: { guidance: says(true) } }
    const serving = initiative('a', { ...strong, steps: [step('a', { terms: { needs: [served], complete: paper } })] })
    expect(decide([serving, open('b')], {}, ['municipality'])).toEqual(['municipality'])
  })

  it('names the first undecided criterion first', () => {
    expect(
      decide([asking('b', dutch, adults), asking('a', asks({ criterion: 'sex', anyOf: ['female'] }), adults)]),
    ).toEqual(['sex', 'age', 'dutch'])
  })
})
