import { lookupOf, phrasePlace, speechOf, termsOf, type Inventory, type Language, type LegRef } from '@overstap/core'

export function stopName(inventory: Inventory, { initiative, step }: LegRef, language: Language): string {
  const record = lookupOf(inventory).initiatives.get(initiative)
  return `${record?.name ?? initiative}: ${record?.steps.find(({ id }) => id === step)?.name[language] ?? step}`
}

/** Where it is, as far as known: one step may be offered at several places. */
export function placesOf(inventory: Inventory, leg: LegRef, language: Language): string[] {
  const record = lookupOf(inventory).initiatives.get(leg.initiative)
  const step = record?.steps.find(({ id }) => id === leg.step)
  const offering = record?.offerings.find(({ id }) => id === leg.offering)
  if (step === undefined) return []
  const { place } = offering === undefined ? step.terms : termsOf(step, offering)
  const speech = speechOf(inventory, language)
  return place?.kind === 'known' ? place.claims.map(({ value }) => phrasePlace(value, speech)) : []
}
