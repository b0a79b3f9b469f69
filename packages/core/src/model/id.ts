import { z } from 'zod'

/** ASCII kebab-case, as used in file names and addresses. */
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')
  .max(80)

export const initiativeIdSchema = slug.brand<'InitiativeId'>()
export const stepIdSchema = slug.brand<'StepId'>()
export const offeringIdSchema = slug.brand<'OfferingId'>()
export const siteIdSchema = slug.brand<'SiteId'>()
export const organisationIdSchema = slug.brand<'OrganisationId'>()
export const sourceIdSchema = slug.brand<'SourceId'>()
export const regionIdSchema = slug.brand<'RegionId'>()
export const municipalityIdSchema = slug.brand<'MunicipalityId'>()
export const occupationIdSchema = slug.brand<'OccupationId'>()
export const fundingIdSchema = slug.brand<'FundingId'>()
export const targetGroupIdSchema = slug.brand<'TargetGroupId'>()
export const successFactorIdSchema = slug.brand<'SuccessFactorId'>()
export const bottleneckIdSchema = slug.brand<'BottleneckId'>()
export const recommendationIdSchema = slug.brand<'RecommendationId'>()

export type InitiativeId = z.infer<typeof initiativeIdSchema>
export type StepId = z.infer<typeof stepIdSchema>
export type OfferingId = z.infer<typeof offeringIdSchema>
export type SiteId = z.infer<typeof siteIdSchema>
export type OrganisationId = z.infer<typeof organisationIdSchema>
export type SourceId = z.infer<typeof sourceIdSchema>
export type RegionId = z.infer<typeof regionIdSchema>
export type MunicipalityId = z.infer<typeof municipalityIdSchema>
export type OccupationId = z.infer<typeof occupationIdSchema>
export type FundingId = z.infer<typeof fundingIdSchema>
export type TargetGroupId = z.infer<typeof targetGroupIdSchema>
export type SuccessFactorId = z.infer<typeof successFactorIdSchema>
export type BottleneckId = z.infer<typeof bottleneckIdSchema>
export type RecommendationId = z.infer<typeof recommendationIdSchema>
