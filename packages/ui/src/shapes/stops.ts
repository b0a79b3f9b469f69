import type { Interval } from '@overstap/core'

/** How one stop on a line of `of` is drawn: known to be there, possibly there, or certainly not. */
export type Stop = 'known' | 'possible' | 'absent'

/** More stops than this cannot be told apart; a line is drawn instead. */
export const MOST_STOPS = 20

export function stopsOf({ lo, hi, of }: Interval): Stop[] {
  return Array.from({ length: of }, (_, i) => (i < lo ? 'known' : i < hi ? 'possible' : 'absent'))
}
