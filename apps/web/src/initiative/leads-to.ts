import type { Fact, Initiative, OccupationId, Terms } from '@overstap/core'

/** Whether a source names an occupation for an initiative: as a whole, at a step, as what it gives or as what is asked for. */
export function namesOccupation({ facts, steps, offerings }: Initiative, occupation: OccupationId): boolean {
  const named = ({ occupations, gives, demand }: Terms) =>
    valuesOf(occupations).includes(occupation) ||
    valuesOf(gives).some((give) => 'occupation' in give && give.occupation === occupation) ||
    valuesOf(demand).some((wanted) => wanted.occupation === occupation)
  return valuesOf(facts.occupations).includes(occupation) || [...steps, ...offerings].some(({ terms }) => named(terms))
}

const valuesOf = <T>(fact: Fact<T> | undefined): T[] =>
  fact?.kind === 'known' ? fact.claims.map(({ value }) => value) : []
