import type { FacetCounts } from '../matcher.ts'
import { countEach, regionsOf, sectorsOf, stepKindsOf } from '../counts.ts'
import { entryReader, type Asked } from './candidate.ts'
import type { Compiled } from './compile.ts'
import { columnOf, dictionaryOf } from './dictionary.ts'
import type { Scratch, Wanted } from './scan.ts'

/** Counts the facets of the initiatives that a scan left in its planes. What has the same values is counted together. */
export function facetCounterOf(compiled: Compiled) {
  const { lookup, fit } = compiled
  let prepared: ReturnType<typeof prepare> | undefined
  return (asked: Asked, { wanted, scratch }: { wanted: Wanted; scratch: Scratch }): FacetCounts => {
    const { kindOf, kinds } = (prepared ??= prepare(compiled))
    const ofKind = new Uint32Array(kinds.length)
    const ofPlace = new Uint32Array(fit.place.examples.length)
    const entryOf = entryReader(compiled, asked)
    const count = (initiatives: Int32Array, plane: Int32Array): void => {
      for (let j = 0; j < initiatives.length; j += 1) {
        for (let left = (initiatives[j] ?? 0) & (wanted.keep?.[j] ?? -1); left !== 0; left &= left - 1) {
          const position = j * 32 + 31 - Math.clz32(left & -left)
          const kind = kindOf[position] ?? 0
          ofKind[kind] = (ofKind[kind] ?? 0) + 1
          const place = fit.place.of[entryOf(position, plane) ?? 0] ?? 0
          ofPlace[place] = (ofPlace[place] ?? 0) + 1
        }
      }
    }
    // The way into what is not closed is not closed either.
    if (wanted.verdicts.has('open')) count(scratch.open, scratch.alive.plane)
    if (wanted.verdicts.has('to-confirm')) count(scratch.toConfirm, scratch.alive.plane)
    if (wanted.verdicts.has('closed')) count(scratch.closed, asked.dated.valid)
    const facets: FacetCounts = { sectors: {}, stepKinds: {}, regions: {} }
    for (const [kind, { sectors, stepKinds }] of kinds.entries()) {
      if (ofKind[kind] === 0) continue
      countEach(facets.sectors, sectors, ofKind[kind])
      countEach(facets.stepKinds, stepKinds, ofKind[kind])
    }
    for (const [place, { initiative, entry }] of fit.place.examples.entries()) {
      if (ofPlace[place] !== 0) countEach(facets.regions, regionsOf(lookup, initiative, entry.terms), ofPlace[place])
    }
    return facets
  }

  function prepare({ layout: { initiatives } }: Compiled) {
    const found = dictionaryOf<{ sectors: string[]; stepKinds: string[] }>()
    const numbers = initiatives.map((initiative) => {
      const values = { sectors: sectorsOf(initiative), stepKinds: stepKindsOf(initiative) }
      return found.idOf(JSON.stringify(values), () => values)
    })
    return { kindOf: columnOf(numbers, found.values.length), kinds: found.values }
  }
}
