import type { OrganisationId } from '../model/id.ts'
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

/**
 * Where to begin asking: its own pages, else the organisations that sources name with it; and where there are none, the
 * same of the whole that it is part of.
 */
export function contactOf(lookup: Lookup, initiative: Initiative): Pick<ReasonParams, 'pages' | 'parties'> {
  const whole = lookup.initiatives.get(initiative.partOf ?? '')
  return ownContact(lookup, initiative) ?? (whole && ownContact(lookup, whole)) ?? { parties: [] }
}

function ownContact(lookup: Lookup, initiative: Initiative): Pick<ReasonParams, 'pages' | 'parties'> | undefined {
  if (initiative.links.length > 0) return { pages: initiative.links }
  const parties = partiesOf(lookup, initiative)
  return parties.length > 0 ? { parties } : undefined
}

function partiesOf({ organisations }: Lookup, initiative: Initiative): OrganisationId[] {
  const named = readFact(initiative.facts.organisations, true)
  const claims = 'claims' in named ? named.claims : []
  // Who took part in one edition need not be in the next.
  const taking = claims.filter(({ value, edition }) => TAKING_PART.has(value.role) && edition === undefined)
  const parties = [...new Set(taking.map(({ value }) => value.organisation))]
  return parties.filter((id) => organisations.get(id)?.kind !== 'role')
}
