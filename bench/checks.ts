import { CRITERIA_OF_STEP, canonicalJson, criteriaOf, match, type Inventory, type Matcher } from '@overstap/core'
import type { FlatOffering, FlatQuery } from './flat.ts'
import { BOUNDS, KINDS, shareOf, type People } from './personas.ts'
import { tuned } from './tuned.ts'
import { plainOffering, plainQuery, yardstick } from './yardstick.ts'

/** The benchmark stops where what it measures is not what it says: nothing here is about time. */
export function insist(holds: boolean, what: string): void {
  if (!holds) throw new RangeError(`the benchmark does not hold: ${what}`)
}

/** 40 % of the facts are unknown: of the criteria that apply to a step, its terms, and the factors. */
export function checkCatalogue({ initiatives, successFactors }: Inventory): void {
  let [known, all] = [0, 0]
  for (const { steps, offerings, factors, facts } of initiatives) {
    const [first] = steps
    if (first === undefined) continue
    const asked = new Set(first.terms.needs.flatMap(criteriaOf))
    if (asked.has('diploma')) asked.add('level')
    const apply = CRITERIA_OF_STEP[first.kind]
    known += apply.filter((criterion) => asked.has(criterion)).length
    all += apply.length
    known += Object.keys(factors).length + [facts.sectors, facts.transitions, first.terms.gives].filter(Boolean).length
    all += successFactors.length + 3
    for (const { terms } of offerings) {
      const { place, hours, dayparts, languages, intake, price, duration } = terms
      known += [place, hours, dayparts, languages, intake, price, duration].filter(Boolean).length
      all += 7
    }
  }
  const unknown = 1 - known / all
  insist(unknown > 0.38 && unknown < 0.42, `${String(unknown)} of the facts are unknown, not 40 %`)
}

export function checkShares(matcher: Matcher, people: People): void {
  for (const kind of KINDS) {
    const share = shareOf(matcher, people[kind])
    const [least, most] = BOUNDS[kind]
    insist(share >= least && share <= most, `${kind} queries let ${String(share)} through`)
  }
}

interface Others {
  flat: readonly FlatOffering[]
  postgres: { first: (query: FlatQuery) => Promise<number[]> }
  dataFrame: (query: FlatQuery) => number[]
}

/** The yardstick, its tuned form, PGlite and arquero give the same offerings in the same order. */
export async function checkSameAnswers(
  queries: readonly FlatQuery[],
  { flat, postgres, dataFrame }: Others,
): Promise<void> {
  const plain = flat.map(plainOffering)
  for (const query of queries) {
    const expected = yardstick(plain, plainQuery(query)).join()
    insist(tuned(flat, query).join() === expected, 'the tuned yardstick differs from the yardstick')
    insist((await postgres.first(query)).join() === expected, 'PGlite differs from the yardstick')
    insist(dataFrame(query).join() === expected, 'arquero differs from the yardstick')
  }
}

/** The compiled matcher gives the bytes of the plain one. */
export function checkReference(matcher: Matcher, people: People): void {
  for (const query of KINDS.flatMap((kind) => people[kind].slice(0, 2))) {
    const same = canonicalJson(matcher.match(query)) === canonicalJson(match(matcher.inventory, query))
    insist(same, 'the compiled matcher differs from the plain one')
  }
}
