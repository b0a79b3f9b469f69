import type { Match } from './match-answer.ts'

/** The matches of an answer in the three groups that a person reads apart, each in the order of the answer. */
export interface MatchGroups {
  ahead: Match[]
  /** Possible, but known not to lead where the person wants to go: other work, or work for someone who looks around. */
  elsewhere: Match[]
  closed: Match[]
}

/** How results are shown: what is ahead, what leads elsewhere, and what is closed. */
export function groupMatches(matches: readonly Match[]): MatchGroups {
  const groups: MatchGroups = { ahead: [], elsewhere: [], closed: [] }
  for (const match of matches) {
    const leadsElsewhere = match.fit.dimensions.some(
      ({ dimension, state }) => dimension === 'direction' && state === 'unmet',
    )
    groups[match.verdict === 'closed' ? 'closed' : leadsElsewhere ? 'elsewhere' : 'ahead'].push(match)
  }
  return groups
}
