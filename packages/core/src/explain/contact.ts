import type { Initiative } from '../model/initiative.ts'
import { readFact } from '../model/fact-state.ts'
import type { Lookup } from '../model/lookup.ts'
import type { OrganisationRole } from '../model/vocabulary.ts'
import type { ReasonParams } from './reason.ts'

/** Roles of those who could be asked about taking part. Who funds it, employs later or guarantees, is not among them. */
const TAKING_PART: ReadonlySet<OrganisationRole> = new Set<OrganisationRole>([
  'initiated',
  'runs',
  'facilitates',
  'partner',
  'educates',
])

/** Where to begin asking: its own pages, else the organisations that sources name with it, as far as there are any. */
export function contactOf({ organisations }: Lookup, initiative: Initiative): Pick<ReasonParams, 'pages' | 'parties'> {
  if (initiative.links.length > 0) return { pages: initiative.links }
  const named = readFact(initiative.facts.organisations, true)
  const claims = 'claims' in named ? named.claims : []
  // Who took part in one edition need not be in the next.
  const taking = claims.filter(({ value, edition }) => TAKING_PART.has(value.role) && edition === undefined)
  const parties = [...new Set(taking.map(({ value }) => value.organisation))]
  return { parties: parties.filter((id) => organisations.get(id)?.kind !== 'role') }
}
