import type { Profile } from '../model/profile.ts'

/** The age at which secondary school has begun. */
const SECONDARY = 12

/** Who is at primary school, or too young to have left it. */
export function isChild({ age, workSituation }: Profile): boolean {
  return workSituation === 'pupil-primary' || (age !== undefined && age < SECONDARY)
}
