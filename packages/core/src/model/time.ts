import { z } from 'zod'

/** A calendar date in Europe/Amsterdam, `YYYY-MM-DD`. */
export const calendarDateSchema = z.iso.date()

/** A date as exactly as its source gives it: `2024`, `2018-05` or `2018-05-03`. */
export const whenSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD')

/** A stretch of time as far as stated. `said` keeps the source's words where they are relative ("de komende vijf jaar"). */
export const periodSchema = z.strictObject({
  from: whenSchema.optional(),
  to: whenSchema.optional(),
  said: z.string().min(1).optional(),
})
export type Period = z.infer<typeof periodSchema>

/** ISO 8601 duration in one or more of years, months, weeks and days: `P10W`, `P11M`. */
export const isoDurationSchema = z
  .string()
  .regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, 'an ISO 8601 duration such as P10W')

/** How long something takes. `min` and `max` are equal where the source is exact. */
export const durationSchema = z.strictObject({
  min: isoDurationSchema.optional(),
  max: isoDurationSchema.optional(),
  said: z.string().min(1).optional(),
})
export type Duration = z.infer<typeof durationSchema>

/** First and last calendar date that a date of any precision can mean. */
export function boundsOf(when: string): { first: string; last: string } {
  if (when.length === 10) return { first: when, last: when }
  if (when.length === 4) return { first: `${when}-01-01`, last: `${when}-12-31` }
  const year = Number(when.slice(0, 4))
  const month = Number(when.slice(5, 7))
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return { first: `${when}-01`, last: `${when}-${String(days)}` }
}
