import { z } from 'zod'

/** A label or short text in both languages. No rule reads it. */
export const textSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })
export type Text = z.infer<typeof textSchema>
