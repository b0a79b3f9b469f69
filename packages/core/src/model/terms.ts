import { z } from 'zod'
import { factOf } from './fact.ts'
import { giveSchema } from './give.ts'
import { municipalityIdSchema, occupationIdSchema, organisationIdSchema, regionIdSchema } from './id.ts'
import { needSchema } from './need.ts'
import { personalMoneySchema, quantitySchema } from './quantity.ts'
import { citationSchema } from './source.ts'
import { durationSchema, whenSchema } from './time.ts'
import { CRITERIA, DAYPARTS, GUARANTEES, LANGUAGES, SECTORS } from './vocabulary.ts'

/** Where something happens. A region where no municipality is stated. */
export const placeSchema = z.union([
  z.strictObject({ municipality: municipalityIdSchema }),
  z.strictObject({ region: regionIdSchema }),
])
export type Place = z.infer<typeof placeSchema>

/** When an offering can be started: dates as exactly as a source gives them. An unknown intake is an unknown fact, not a kind of intake. */
export const intakeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed'), dates: z.array(whenSchema).min(1) }),
  z.strictObject({ kind: z.literal('rolling') }),
  z.strictObject({ kind: z.literal('by-agreement') }),
])
export type Intake = z.infer<typeof intakeSchema>

export const guaranteeSchema = z.strictObject({ kind: z.enum(GUARANTEES), by: organisationIdSchema.optional() })
export type Guarantee = z.infer<typeof guaranteeSchema>

/** What connected employers ask for, where a source says that a step matches people to it. */
export const demandSchema = z.strictObject({
  by: z.array(organisationIdSchema).optional(),
  sector: z.enum(SECTORS).optional(),
  occupation: occupationIdSchema.optional(),
})
export type Demand = z.infer<typeof demandSchema>

/**
 * What holds when a person takes a step: as said of the step anywhere, or of one offering of it.
 * A missing key means not read yet.
 */
export const termsSchema = z.strictObject({
  needs: z.array(needSchema).default([]),
  /** Given where a source states the terms completely: then nothing unsaid is left to confirm. */
  complete: z.array(citationSchema).min(1).optional(),
  /** Criteria that were looked for and are not stated. */
  criteriaNotStated: z.array(z.enum(CRITERIA)).optional(),
  gives: factOf(giveSchema).optional(),
  place: factOf(placeSchema).optional(),
  duration: factOf(durationSchema).optional(),
  price: factOf(personalMoneySchema).optional(),
  pay: factOf(personalMoneySchema).optional(),
  /** Hours a week. */
  hours: factOf(quantitySchema).optional(),
  dayparts: factOf(z.enum(DAYPARTS)).optional(),
  languages: factOf(z.enum(LANGUAGES)).optional(),
  intake: factOf(intakeSchema).optional(),
  /** People an edition. */
  capacity: factOf(quantitySchema).optional(),
  guarantee: factOf(guaranteeSchema).optional(),
  occupations: factOf(occupationIdSchema).optional(),
  demand: factOf(demandSchema).optional(),
})
export type Terms = z.infer<typeof termsSchema>
