import type { Profile } from '../model/profile.ts'
import type { CefrLevel, Level, Sector } from '../model/vocabulary.ts'

/** A diploma, as far as its source says which. */
export interface Diploma {
  level?: Level | undefined
  field?: Sector | undefined
}

/** What was earned on the way. */
export interface Earned {
  /** The highest level of Dutch. */
  dutch?: CefrLevel | undefined
  diplomas: readonly Diploma[]
}

/** A person as told, who may have earned something since. That stands beside what was told, and never in its place. */
export interface Person extends Profile {
  earned?: Earned
}
