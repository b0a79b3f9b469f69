import type { MatchAnswer } from '@overstap/core'

/** How many initiatives are or may be possible. */
export function possibleIn({ counts }: Pick<MatchAnswer, 'counts'>): number {
  return counts.open + counts['to-confirm']
}
