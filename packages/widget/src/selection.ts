import { lookupOf, servedBy, type Fact, type Initiative, type InitiativeId, type Inventory } from '@overstap/core'
import type { Settings } from './read-settings.ts'

type Choice = Pick<Settings, 'region' | 'sector' | 'group' | 'phase' | 'initiatives' | 'without'>

/**
 * The initiatives that a page has chosen; undefined where it has chosen none. What sources say is for others is left
 * out; what they do not say stays in.
 */
export function selectionOf(inventory: Inventory, choice: Choice): InitiativeId[] | undefined {
  const { region, sector, group, phase, initiatives, without } = choice
  if (!region && !sector && !group && !phase && !initiatives && !without) return undefined
  const lookup = lookupOf(inventory)
  const fits = (initiative: Initiative) =>
    (initiatives?.includes(initiative.id) ?? true) &&
    !without?.includes(initiative.id) &&
    (region === undefined || servedBy(lookup, initiative, region) !== 'elsewhere') &&
    mayBe(initiative.facts.sectors, sector) &&
    mayBe(initiative.facts.targetGroups, group) &&
    (phase === undefined || initiative.chapter === undefined || initiative.chapter === phase)
  return inventory.initiatives.filter(fits).map(({ id }) => id)
}

function mayBe<T>(fact: Fact<T> | undefined, wanted: T | undefined): boolean {
  if (wanted === undefined || fact?.kind !== 'known') return true
  return fact.claims.some(({ value }) => value === wanted)
}
