import { z } from 'zod'

const upTo = (most: number) =>
  z
    .strictObject({
      min: z.number().nonnegative().max(most).optional(),
      max: z.number().nonnegative().max(most).optional(),
      said: z.string().min(1).optional(),
    })
    .refine((q) => q.min === undefined || q.max === undefined || q.min <= q.max, 'min is above max')

/**
 * A number as its source bounds it. "ruim 100" is `{min: 100, said: "ruim 100"}`: a lower bound is never shown or
 * added as if it were exact. Exact: `min` equals `max`. Up to a million million.
 */
export const quantitySchema = upTo(1e12)
export type Quantity = z.infer<typeof quantitySchema>

/** Euros. Zero is known and free; it is not unknown. */
export const moneySchema = z.strictObject({
  amount: quantitySchema.optional(),
  per: z.enum(['once', 'month', 'year', 'hour']).optional(),
  /** Who bears it, where the source says so and gives no amount. */
  sharedBy: z.array(z.enum(['participant', 'employer', 'uwv', 'municipality', 'government'])).optional(),
})
export type Money = z.infer<typeof moneySchema>

/** What one person pays or earns, in euros: up to a million, so that cents of the longest routes still add up exactly. */
export const personalMoneySchema = moneySchema.extend({ amount: upTo(1e6).optional() })
