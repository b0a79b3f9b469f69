import { z } from 'zod'

const YEARS = 'a year from 1000 to 2999 expected'

/**
 * A calendar date in Europe/Amsterdam, `YYYY-MM-DD`, from 1000 to 2999: whatever is counted on from it has a year of four
 * digits too.
 */
export const calendarDateSchema = z.iso.date({ abort: true }).regex(/^[12]/, YEARS).meta({ format: 'date' })

/** A date as exactly as its source gives it: `2024`, `2018-05` or `2018-05-03`, from 1000 to 2999. */
export const whenSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
  .regex(/^[12]/, YEARS)
  .refine((when) => when.length < 10 || calendarDateSchema.safeParse(when).success, 'no such day')

/** A stretch of time as far as stated. `said` keeps the source's words where they are relative ("de komende vijf jaar"). */
export const periodSchema = z.strictObject({
  from: whenSchema.optional(),
  to: whenSchema.optional(),
  said: z.string().min(1).optional(),
})
export type Period = z.infer<typeof periodSchema>

/**
 * ISO 8601 duration in one or more of years, months, weeks, days and hours: `P10W`, `P11M`, `PT2H`. Up to 99 years, 999
 * months, 9999 weeks or days, and 99999 hours.
 */
export const isoDurationSchema = z
  .string()
  .regex(
    /^P(?=\d|T\d)(\d{1,2}Y)?(\d{1,3}M)?(\d{1,4}W)?(\d{1,4}D)?(T\d{1,5}H)?$/,
    'an ISO 8601 duration such as P10W expected, up to P99Y, P999M, P9999W, P9999D or PT99999H',
  )

/** How long something takes. `min` and `max` are equal where the source is exact. */
export const durationSchema = z.strictObject({
  min: isoDurationSchema.optional(),
  max: isoDurationSchema.optional(),
  said: z.string().min(1).optional(),
})
export type Duration = z.infer<typeof durationSchema>
