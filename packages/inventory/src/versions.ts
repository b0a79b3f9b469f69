import record from '../published/versions.json' with { type: 'json' }
import type { PublishedVersion } from './author/changes.ts'

export type { Changes, PublishedVersion } from './author/changes.ts'

/** Every inventory that was published, the oldest first. The record only ever grows. */
export const versions = record as readonly PublishedVersion[]
