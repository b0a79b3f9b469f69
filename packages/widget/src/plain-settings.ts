import type { ShownSettings } from './given-settings.ts'

/** What a page that sets nothing gets: most do, so that reading settings comes when there are some. */
export const PLAIN_SETTINGS: ShownSettings = {
  language: 'nl',
  heading: 2,
  site: undefined,
  goal: undefined,
  weights: {},
  selection: undefined,
  note: undefined,
}
