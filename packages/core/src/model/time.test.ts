import { expect, test } from 'vitest'
import { whenSchema } from './time.ts'

test.each(['2027', '2027-02', '2027-02-28', '2028-02-29'])('%s is a date as a source may give it', (when) => {
  expect(whenSchema.safeParse(when).success).toBe(true)
})

test.each(['2027-02-29', '2027-02-31', '2027-04-31', '2027-13', '27-01-01'])('%s is none', (when) => {
  expect(whenSchema.safeParse(when).success).toBe(false)
})
