import { twice } from '../later/twice.ts'
import { measureBy } from './measures.ts'

/** For a page that has chosen more than a person can tell at first. */
export async function loadMeasures(): Promise<void> {
  const { MEASURES } = await twice(() => import('./all-measures.ts'))
  measureBy(MEASURES)
}
