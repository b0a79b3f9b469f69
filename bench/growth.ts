import type { Matcher } from '@overstap/core'
import type { People } from './personas.ts'
import { rowOf, type Row } from './row.ts'
import { interleaved } from './timing.ts'

export interface Counting {
  offerings: number
  matcher: Matcher
  people: People
}

/** How the time of an answer with all counts grows with the catalogue, for the same people at every size. */
export async function growthOf(sizes: readonly Counting[]): Promise<Row[]> {
  const times = await interleaved(
    sizes.map(({ offerings, matcher, people }) => {
      const queries = [...people.selective, ...people.broad]
      const call = (input: number) => {
        const query = queries[input]
        return query && [matcher.match(query), matcher.counts(query)]
      }
      return { name: String(offerings), inputs: queries.length, repeat: 1, call }
    }),
    9,
  )
  return sizes.slice(1).map(({ offerings }, i) => {
    const smaller = sizes[i]?.offerings ?? 0
    const ratio = (times.get(String(offerings)) ?? 0) / (times.get(String(smaller)) ?? 0)
    const name = `match with limit 20 and counts with facets, both whole, selective and broad: ${String(offerings)} offerings against ${String(smaller)}`
    return rowOf(name, { measured: ratio, unit: 'times', better: 'lower', target: 12 })
  })
}
