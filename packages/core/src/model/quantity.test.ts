import { expect, test } from 'vitest'
import { personalMoneySchema, quantitySchema } from './quantity.ts'

test('a number is bounded, and its lower bound is not above the other', () => {
  const fits = (quantity: object) => quantitySchema.safeParse(quantity).success
  expect([{}, { min: 0 }, { min: 1, max: 1 }, { max: 1e12, said: 'veel' }].map(fits)).toEqual([true, true, true, true])
  expect([{ min: 2, max: 1 }, { min: -1 }, { max: 1e13 }, { min: Infinity }].map(fits)).not.toContain(true)
})

test('what one person pays or earns is at most a million, so that cents add up exactly', () => {
  const fits = (max: number) => personalMoneySchema.safeParse({ amount: { max }, per: 'month' }).success
  expect([fits(1e6), fits(1e6 + 1), fits(1e300)]).toEqual([true, false, false])
})
