import type { Lookup } from '../model/lookup.ts'
import { eligibilityOf, type Eligibility } from './eligibility.ts'
import type { Entry } from './entry.ts'
import { evaluateNeed } from './evaluate-need.ts'
import type { Person } from './person.ts'
import type { Running } from './running.ts'

/** Every criterion of one way in, held against everything that a person has told, and the verdict they come to. */
export function judge(lookup: Lookup, person: Person, way: { entry: Entry; running: Running }): Eligibility {
  return eligibilityOf(way, (need) => evaluateNeed(lookup, person, need))
}
