import { expect, test } from 'vitest'
import { calendarDateSchema, isoDurationSchema, whenSchema } from './time.ts'

test.each(['2027', '2027-02', '2027-02-28', '2028-02-29', '1000', '2999-12-31'])(
  '%s is a date as a source may give it',
  (when) => {
    expect(whenSchema.safeParse(when).success).toBe(true)
  },
)

test.each(['2027-02-29', '2027-02-31', '2027-04-31', '2027-13', '27-01-01', '0050', '3000-01'])(
  '%s is none',
  (when) => {
    expect(whenSchema.safeParse(when).success).toBe(false)
  },
)

test.each(['0000-01-01', '0050-01-01', '0999-12-31', '3000-01-01', '9999-12-31'])('%s is too far off', (date) => {
  const { error } = calendarDateSchema.safeParse(date)
  expect(error?.issues.map(({ message }) => message)).toEqual(['a year from 1000 to 2999 expected'])
})

test.each(['P99Y', 'P999M', 'P9999W', 'P1Y2M3W4DT5H'])('%s is a duration', (duration) => {
  expect(isoDurationSchema.safeParse(duration).success).toBe(true)
})

test.each(['P100Y', 'P1000M', 'P99999D', 'PT100000H', 'P', 'PT', '10W'])('%s is none', (duration) => {
  expect(isoDurationSchema.safeParse(duration).success).toBe(false)
})
