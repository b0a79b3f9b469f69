import type { Match } from './match-answer.ts'

/** The matches of an answer in the three groups that a person reads apart, each in the order of the answer. */
export interface MatchGroups {
  ahead: Match[]
  /** Possible, but known not to lead where the person wants to go: other work, or work for someone who looks around. */
  elsewhere: Match[]
  closed: Match[]
}

export type MatchGroup = keyof MatchGroups
/** How many are wanted of each group. */
export type GroupLengths = Readonly<Record<MatchGroup, number>>
/** Of each group the first ones, and how many it holds in all. */
export type FirstOfGroups = Record<MatchGroup, { total: number; items: Match[] }>

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

/** The first of each group. Of a whole answer, this is what `groups` of a matcher gives. */
export function firstOfGroups(groups: MatchGroups, lengths: GroupLengths): FirstOfGroups {
  const first = (group: MatchGroup) => ({ total: groups[group].length, items: groups[group].slice(0, lengths[group]) })
  return { ahead: first('ahead'), elsewhere: first('elsewhere'), closed: first('closed') }
}
