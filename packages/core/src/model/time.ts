import { z } from 'zod'

/** A calendar date in Europe/Amsterdam, `YYYY-MM-DD`. */
export const calendarDateSchema = z.iso.date()

/** A date as exactly as its source gives it: `2024`, `2018-05` or `2018-05-03`. */
export const whenSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD')
  .refine((when) => when.length < 10 || calendarDateSchema.safeParse(when).success, 'no such day')

/** A stretch of time as far as stated. `said` keeps the source's words where they are relative ("de komende vijf jaar"). */
export const periodSchema = z.strictObject({
  from: whenSchema.optional(),
  to: whenSchema.optional(),
  said: z.string().min(1).optional(),
})
export type Period = z.infer<typeof periodSchema>

/** ISO 8601 duration in one or more of years, months, weeks, days and hours: `P10W`, `P11M`, `PT2H`. */
export const isoDurationSchema = z
  .string()
  .regex(/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T\d+H)?$/, 'an ISO 8601 duration such as P10W')

/** How long something takes. `min` and `max` are equal where the source is exact. */
export const durationSchema = z.strictObject({
  min: isoDurationSchema.optional(),
  max: isoDurationSchema.optional(),
  said: z.string().min(1).optional(),
})
export type Duration = z.infer<typeof durationSchema>
