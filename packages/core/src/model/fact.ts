import { z } from 'zod'
import { regionIdSchema } from './id.ts'
import { citationSchema } from './source.ts'
import { periodSchema, whenSchema } from './time.ts'
import { EVIDENCE_GRADES, UNKNOWN_REASONS, type EvidenceGrade, type UnknownReason } from './vocabulary.ts'
import type { Citation } from './source.ts'
import type { Period } from './time.ts'
import type { RegionId } from './id.ts'

/** One value for one field from one source. Place, edition and period say what it holds for, as far as stated. */
export interface Claim<T> {
  value: T
  cites: Citation[]
  place?: RegionId | undefined
  edition?: string | undefined
  period?: Period | undefined
  /** When the source says it, where this is narrower than the source's own date. */
  on?: string | undefined
  evidence?: EvidenceGrade | undefined
}

/** An editor's recorded choice between claims that conflict; nothing else settles a conflict. */
export interface Preference {
  /** Position of the preferred claim, from 0. */
  claim: number
  why: string
  by: string
}

export type Fact<T> =
  | { kind: 'known'; claims: Claim<T>[]; prefer?: Preference | undefined }
  | { kind: 'unknown'; why: UnknownReason }
  | { kind: 'not-applicable'; why: string }

export function claimOf<T extends z.ZodType>(value: T) {
  return z.strictObject({
    value,
    cites: z.array(citationSchema).min(1),
    place: regionIdSchema.optional(),
    edition: z.string().min(1).optional(),
    period: periodSchema.optional(),
    on: whenSchema.optional(),
    evidence: z.enum(EVIDENCE_GRADES).optional(),
  })
}

/** Schema of a fact. Whether a field holds one value or a set of values is told by the field; see `SET_FIELDS`. */
export function factOf<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('known'),
      claims: z.array(claimOf(value)).min(1),
      prefer: z
        .strictObject({ claim: z.int().nonnegative(), why: z.string().min(1), by: z.string().min(1) })
        .optional(),
    }),
    z.strictObject({ kind: z.literal('unknown'), why: z.enum(UNKNOWN_REASONS) }),
    z.strictObject({ kind: z.literal('not-applicable'), why: z.string().min(1) }),
  ])
}
